"""Resume tokens: where a run over pages stopped, as an opaque string.

The format is botocore's, so that a token from boto3 or from the AWS CLI continues here, and one
from here continues there: base64 of the JSON of the service's own tokens by input member, with
`boto_truncate_amount`, the items of that page that were taken already.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any

from .structure import is_list, is_map

_TAKEN = "boto_truncate_amount"
_ENCODED = "boto_encoded_keys"


def encode(tokens: Mapping[str, Any], taken: int = 0) -> str:
    """The token that continues after `taken` items of the page that these tokens ask for."""
    state: dict[str, Any] = {**tokens, **({_TAKEN: taken} if taken else {})}
    encoded: list[list[str | int]] = []
    plain = _without_bytes(state, [], encoded)
    if encoded:
        plain[_ENCODED] = encoded
    return base64.b64encode(json.dumps(plain).encode()).decode()


def decode(token: str, names: Sequence[str]) -> tuple[dict[str, Any], int]:
    """The service's tokens by input member, and how many items of that page to leave out.

    A string that is no token of that format is taken for the service's own token.

    Args:
        token: What `encode`, botocore or the service gave.
        names: The input members that take the service's tokens.
    """
    try:
        state = json.loads(base64.b64decode(token, validate=True))
        for path in state.pop(_ENCODED, ()):
            _restore_bytes(state, path)
        taken = int(state.pop(_TAKEN, 0))
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return {**dict.fromkeys(names), names[0]: token}, 0
    return state, taken


def _without_bytes(value: Any, path: list[str | int], encoded: list[list[str | int]]) -> Any:
    if is_map(value):
        return {key: _without_bytes(each, [*path, key], encoded) for key, each in value.items()}
    if is_list(value):
        return [_without_bytes(each, [*path, i], encoded) for i, each in enumerate(value)]
    if isinstance(value, bytes):
        encoded.append(path)
        return base64.b64encode(value).decode()
    return value


def _restore_bytes(state: Any, path: Sequence[str | int]) -> None:
    *parents, last = path
    for step in parents:
        state = state[step]
    state[last] = base64.b64decode(state[last])
