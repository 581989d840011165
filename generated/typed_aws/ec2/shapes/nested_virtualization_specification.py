"""EC2 NestedVirtualizationSpecification."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

NestedVirtualizationSpecification: TypeAlias = Literal[
    "enabled",
    "disabled",
]

NESTED_VIRTUALIZATION_SPECIFICATION_VALUES = frozenset[str](
    get_args(NestedVirtualizationSpecification)
)
