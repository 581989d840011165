"""EC2 AmdSevSnpSpecification."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

AmdSevSnpSpecification: TypeAlias = Literal[
    "enabled",
    "disabled",
]

AMD_SEV_SNP_SPECIFICATION_VALUES = frozenset[str](get_args(AmdSevSnpSpecification))
