"""EC2 InstanceMetadataEndpointState."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

InstanceMetadataEndpointState: TypeAlias = Literal[
    "disabled",
    "enabled",
]

INSTANCE_METADATA_ENDPOINT_STATE_VALUES = frozenset[str](
    get_args(InstanceMetadataEndpointState)
)
