"""The JSON of `aws … --cli-input-json`, as the params that boto3 takes."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from .model import ListShape, MapShape, Service, Simple, Structure
from .untyped import is_array, is_object


def from_cli_json(service: Service, shape_name: str, value: Any) -> Any:
    """Decode the base64 of every blob; whatever does not fit its shape is kept as it is."""
    shape = service.shapes[shape_name]
    match shape, value:
        case Simple(type="blob"), str():
            try:
                return base64.b64decode(value, validate=True)
            except (binascii.Error, ValueError):
                return value
        case Structure(), _ if is_object(value):
            return {
                name: (
                    from_cli_json(service, shape.members[name].target, item)
                    if name in shape.members
                    else item
                )
                for name, item in value.items()
            }
        case ListShape(), _ if is_array(value):
            return [from_cli_json(service, shape.member, item) for item in value]
        case MapShape(), _ if is_object(value):
            return {key: from_cli_json(service, shape.value, item) for key, item in value.items()}
        case _:
            return value
