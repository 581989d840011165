"""The kinds of values: which values are of a kind, and what of them is measured."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any

from .bodies import StreamingBody
from .events import EventStream
from .structure import Structure, is_map


def _measurable(value: Any) -> Any:
    """A blob's bytes, unless it is a stream, which is never read."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    return value if _is_bytes(value) else None


def _text(value: Any) -> str | None:
    """A string, and nothing of what botocore will only make one."""
    return value if isinstance(value, str) else None


MEASURED: Mapping[str, Callable[[Any], Any]] = {
    "blob": _measurable,
    "string or bytes": _text,
    "string or dict of Bucket and Key": _text,
}
"""What constraints look at, where that is not the value itself; None where it cannot be had."""


def _is_bytes(value: Any) -> bool:
    return isinstance(value, (bytes, bytearray, memoryview))


def _is_blob(value: Any) -> bool:
    return _is_bytes(value) or isinstance(value, str) or hasattr(value, "read")


def _is_text_or_bytes(value: Any) -> bool:
    return isinstance(value, (str, bytes, bytearray))


def _is_copy_source(value: Any) -> bool:
    """`bucket/key`, or the parts that botocore joins to it."""
    if not is_map(value):
        return isinstance(value, str)
    parts = (value.get("Bucket"), value.get("Key"), value.get("VersionId") or "")
    return all(isinstance(part, str) for part in parts)


def _is_timestamp(value: Any) -> bool:
    """What botocore can turn into a time: a datetime, epoch seconds, or a text of a time."""
    if isinstance(value, datetime):
        return True
    if isinstance(value, bool):
        return False
    if isinstance(value, (int, float)):
        return math.isfinite(value)
    return isinstance(value, str) and any(reads(value) for reads in _TIME_READERS)


def _reads(read: Callable[[str], object]) -> Callable[[str], bool]:
    def reads(text: str) -> bool:
        try:
            read(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return False
        return True

    return reads


_TIME_READERS: tuple[Callable[[str], bool], ...] = (
    _reads(datetime.fromisoformat),
    _reads(float),
    _reads(parsedate_to_datetime),
)


def _is_document(value: Any) -> bool:
    """Any JSON; nested values are botocore's to serialise."""
    return value is None or isinstance(value, (str, int, float, bool, list, tuple, dict, Decimal))


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def of(kind: type | tuple[type, ...]) -> Callable[[Any], bool]:
    """The test that a value is an instance."""
    return lambda value: isinstance(value, kind)


IS_A: Mapping[str, Callable[[Any], bool]] = {
    "structure": of(Structure),
    "string": of(str),
    "boolean": of(bool),
    "integer": _is_integer,
    "double": _is_number,
    "timestamp": _is_timestamp,
    "blob": _is_blob,
    "string or bytes": _is_text_or_bytes,
    "string or dict of Bucket and Key": _is_copy_source,
    "list": of((list, tuple)),
    "map": of(dict),
    "document": _is_document,
    "event stream": of(EventStream),
}
"""The test of each kind."""

EXACTLY: Mapping[str, type] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "list": list,
    "map": dict,
    "blob": bytes,
}
"""The type that nearly every value of a kind is of."""

FORMS: Mapping[tuple[Any, ...], str] = {
    (str, bytes): "string or bytes",
    (str, dict[str, str]): "string or dict of Bucket and Key",
}
"""What a string is that botocore also makes of another form."""

KINDS: Mapping[Any, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "double",
    datetime: "timestamp",
    bytes: "blob",
    StreamingBody: "blob",
    EventStream: "event stream",
}
"""The kind that an annotation's type is of; any other type is that of a document."""
