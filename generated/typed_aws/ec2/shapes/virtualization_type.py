"""EC2 VirtualizationType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

VirtualizationType: TypeAlias = Literal[
    "hvm",
    "paravirtual",
]

VIRTUALIZATION_TYPE_VALUES = frozenset[str](get_args(VirtualizationType))
