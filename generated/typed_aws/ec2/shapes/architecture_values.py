"""EC2 ArchitectureValues."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ArchitectureValues: TypeAlias = Literal[
    "i386",
    "x86_64",
    "arm64",
    "x86_64_mac",
    "arm64_mac",
]

ARCHITECTURE_VALUES_VALUES = frozenset[str](get_args(ArchitectureValues))
