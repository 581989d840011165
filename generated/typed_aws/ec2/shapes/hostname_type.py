"""EC2 HostnameType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

HostnameType: TypeAlias = Literal[
    "ip-name",
    "resource-name",
]

HOSTNAME_TYPE_VALUES = frozenset[str](get_args(HostnameType))
