"""The JSON of `aws … --cli-input-json`, as the params that boto3 takes."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from typing import Any

from .model import ListShape, MapShape, Service, Simple, Structure
from .untyped import is_array, is_object


def from_cli_json(
    service: Service,
    shape_name: str,
    value: Any,
    notice: Callable[[str], None] = lambda _: None,
    path: str = "",
) -> Any:
    """Decode the base64 of every blob; whatever does not fit its shape is kept as it is.

    Args:
        service: The service.
        shape_name: What the value is of.
        value: The decoded JSON.
        notice: Called with the path of each blob that is not base64: it is taken as text, as the
            first version of the AWS command line took it.
        path: Where the value stands.
    """
    shape = service.shapes[shape_name]
    match shape, value:
        case Simple(type="blob"), str():
            try:
                return base64.b64decode(value, validate=True)
            except (binascii.Error, ValueError):
                notice(path)
                return value
        case Structure(), _ if is_object(value):
            return {
                name: (
                    from_cli_json(
                        service,
                        shape.members[name].target,
                        item,
                        notice,
                        f"{path}.{name}" if path else name,
                    )
                    if name in shape.members
                    else item
                )
                for name, item in value.items()
            }
        case ListShape(), _ if is_array(value):
            return [
                from_cli_json(service, shape.member, item, notice, f"{path}[{index}]")
                for index, item in enumerate(value)
            ]
        case MapShape(), _ if is_object(value):
            return {
                key: from_cli_json(service, shape.value, item, notice, f"{path}[{key!r}]")
                for key, item in value.items()
            }
        case _:
            return value
