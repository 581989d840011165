"""EC2 InstanceBootModeValues."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceBootModeValues: TypeAlias = Literal[
    "legacy-bios",
    "uefi",
]

INSTANCE_BOOT_MODE_VALUES_VALUES = frozenset[str](get_args(InstanceBootModeValues))
