"""EC2 InstanceMetadataTagsState."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceMetadataTagsState: TypeAlias = Literal[
    "disabled",
    "enabled",
]

INSTANCE_METADATA_TAGS_STATE_VALUES = frozenset[str](
    get_args(InstanceMetadataTagsState)
)
