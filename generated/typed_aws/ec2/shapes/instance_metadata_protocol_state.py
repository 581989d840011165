"""EC2 InstanceMetadataProtocolState."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceMetadataProtocolState: TypeAlias = Literal[
    "disabled",
    "enabled",
]

INSTANCE_METADATA_PROTOCOL_STATE_VALUES = frozenset[str](
    get_args(InstanceMetadataProtocolState)
)
