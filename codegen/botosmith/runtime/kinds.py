"""The kinds of values: which values are of a kind, and what of them is measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime
from functools import cache
from importlib import import_module
from json import dumps
from typing import Any

from .bodies import StreamingBody
from .events import EventStream
from .structure import Structure, is_map


def _is(value: Any, kind: type | tuple[type, ...]) -> bool:
    """Whether a value is of a class; a mock only claims that it is."""
    return issubclass(type(value), kind)


def _measurable(value: Any) -> Any:
    """A blob's bytes, unless it is a stream, which is never read."""
    if _is(value, str):
        return value.encode("utf-8", "surrogatepass")
    return value if _is_bytes(value) else None


def _text(value: Any) -> str | None:
    """A string, and nothing of what botocore will only make one."""
    return value if _is(value, str) else None


MEASURED: Mapping[str, Callable[[Any], Any]] = {
    "blob": _measurable,
    "string or bytes": _text,
    "string or dict of Bucket and Key": _text,
}
"""What constraints look at, where that is not the value itself; None where it cannot be had."""


def _is_bytes(value: Any) -> bool:
    return _is(value, (bytes, bytearray, memoryview))


def _is_blob(value: Any) -> bool:
    return _is_bytes(value) or _is(value, str) or hasattr(value, "read")


def _is_text_or_bytes(value: Any) -> bool:
    return _is(value, (str, bytes, bytearray))


def _is_copy_source(value: Any) -> bool:
    """`bucket/key`, or the parts that botocore joins to it."""
    if not is_map(value):
        return _is(value, str)
    parts = (value.get("Bucket"), value.get("Key"), value.get("VersionId") or "")
    return all(_is(part, str) for part in parts)


def _is_timestamp(value: Any) -> bool:
    """What botocore can turn into a time and send: a datetime, epoch seconds, or a text of either.

    A bool is none, though to botocore it is the first or the second second of 1970.
    """
    if _is(value, datetime):
        return _is_sent(value)
    if _is(value, bool):
        return False
    try:
        seconds = float(value)
    except OverflowError:
        return False
    except (TypeError, ValueError):
        return _is(value, (str, bytes)) and _reads_as_time(value)
    try:
        datetime.fromtimestamp(seconds, UTC)
    except ValueError:
        # botocore gives a text that is no number of seconds to its parser of texts.
        return _is(value, (str, bytes)) and _reads_as_time(value)
    except (OverflowError, OSError):
        return False
    return True


def _is_sent(value: datetime) -> bool:
    """Whether a time can be written in UTC, as botocore does before it sends one."""
    try:
        value.utctimetuple() if value.tzinfo is None else value.astimezone(UTC)
    except (OverflowError, ValueError, OSError):
        return False
    return True


def _reads_as_time(text: str | bytes) -> bool:
    """Whether botocore's parser reads a text, which is dateutil's.

    Where dateutil is not installed botocore is not either, and the usual forms are read.
    """
    dateutil = _dateutil()
    if dateutil is None:
        return isinstance(text, str) and any(reads(text) for reads in _TIME_READERS)
    try:
        return _is_sent(dateutil.parser.parse(text, tzinfos={"GMT": dateutil.tz.tzutc()}))
    except Exception:
        # dateutil raises what it likes on odd texts; botocore fails with it.
        return False


@cache
def _dateutil() -> Any:
    try:
        import_module("dateutil.tz")
        import_module("dateutil.parser")
        return import_module("dateutil")
    except ImportError:
        return None


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
    _reads(parsedate_to_datetime),
)


def _is_document(value: Any) -> bool:
    """Any JSON that botocore takes and can write, at every depth; a tuple is none.

    Raises:
        RecursionError: It is nested too deeply, or in itself.
    """
    if issubclass(type(value), dict):
        return all(
            (key is None or _is(key, (str, int, float))) and _is_document(item)
            for key, item in value.items()
        )
    if issubclass(type(value), list):
        return all(map(_is_document, value))
    if value is None or _is(value, (str, float)):
        return True
    return _is(value, int) and _is_written(value)


def _is_json_value(value: Any) -> bool:
    """Whatever the standard library writes as JSON, which is what botocore sends of it.

    Raises:
        RecursionError: It is nested too deeply.
    """
    try:
        dumps(value)
    except (TypeError, ValueError, OverflowError):
        return False
    return True


def _is_number(value: Any) -> bool:
    if _is(value, Decimal):
        return not value.is_snan()
    if _is(value, bool) or not _is(value, (int, float)):
        return False
    try:
        float(value)
    except OverflowError:
        return False
    return True


def _is_integer(value: Any) -> bool:
    return _is(value, int) and type(value) is not bool and _is_written(value)


def _is_written(value: Any) -> bool:
    """Whether an int is not so large that Python refuses to write it."""
    try:
        return _is(int.__repr__(value), str)
    except ValueError:
        return False


def of(kind: type | tuple[type, ...]) -> Callable[[Any], bool]:
    """The test that a value is an instance."""
    return lambda value: _is(value, kind)


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
    "JSON value": _is_json_value,
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
