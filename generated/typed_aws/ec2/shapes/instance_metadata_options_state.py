"""EC2 InstanceMetadataOptionsState."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceMetadataOptionsState: TypeAlias = Literal[
    "pending",
    "applied",
]

INSTANCE_METADATA_OPTIONS_STATE_VALUES = frozenset[str](
    get_args(InstanceMetadataOptionsState)
)
