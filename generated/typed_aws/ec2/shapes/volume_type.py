"""EC2 VolumeType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

VolumeType: TypeAlias = Literal[
    "standard",
    "io1",
    "io2",
    "gp2",
    "sc1",
    "st1",
    "gp3",
]

VOLUME_TYPE_VALUES = frozenset[str](get_args(VolumeType))
