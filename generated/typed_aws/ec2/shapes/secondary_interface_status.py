"""EC2 SecondaryInterfaceStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

SecondaryInterfaceStatus: TypeAlias = Literal[
    "available",
    "in-use",
]

SECONDARY_INTERFACE_STATUS_VALUES = frozenset[str](get_args(SecondaryInterfaceStatus))
