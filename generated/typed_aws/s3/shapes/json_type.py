"""S3 JSONType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

JSONType: TypeAlias = Literal[
    "DOCUMENT",
    "LINES",
]

JSON_TYPE_VALUES = frozenset[str](get_args(JSONType))
