"""EC2 SpotInstanceType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

SpotInstanceType: TypeAlias = Literal[
    "one-time",
    "persistent",
]

SPOT_INSTANCE_TYPE_VALUES = frozenset[str](get_args(SpotInstanceType))
