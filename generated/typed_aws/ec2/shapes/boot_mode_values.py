"""EC2 BootModeValues."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

BootModeValues: TypeAlias = Literal[
    "legacy-bios",
    "uefi",
    "uefi-preferred",
]

BOOT_MODE_VALUES_VALUES = frozenset[str](get_args(BootModeValues))
