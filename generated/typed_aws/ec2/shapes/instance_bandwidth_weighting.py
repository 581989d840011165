"""EC2 InstanceBandwidthWeighting."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceBandwidthWeighting: TypeAlias = Literal[
    "default",
    "vpc-1",
    "ebs-1",
]

INSTANCE_BANDWIDTH_WEIGHTING_VALUES = frozenset[str](
    get_args(InstanceBandwidthWeighting)
)
