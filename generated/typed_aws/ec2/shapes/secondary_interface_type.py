"""EC2 SecondaryInterfaceType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

SecondaryInterfaceType: TypeAlias = Literal["secondary"]

SECONDARY_INTERFACE_TYPE_VALUES = frozenset[str](get_args(SecondaryInterfaceType))
