"""EC2 DeviceType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

DeviceType: TypeAlias = Literal[
    "ebs",
    "instance-store",
]

DEVICE_TYPE_VALUES = frozenset[str](get_args(DeviceType))
