"""EC2 PlatformValues."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

PlatformValues: TypeAlias = Literal["Windows"]

PLATFORM_VALUES_VALUES = frozenset[str](get_args(PlatformValues))
