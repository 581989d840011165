"""EC2 NetworkInterfaceStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

NetworkInterfaceStatus: TypeAlias = Literal[
    "available",
    "associated",
    "attaching",
    "in-use",
    "detaching",
]

NETWORK_INTERFACE_STATUS_VALUES = frozenset[str](get_args(NetworkInterfaceStatus))
