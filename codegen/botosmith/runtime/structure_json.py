"""Structures as JSON text, by the wire names of their members."""

from __future__ import annotations

import base64
import binascii
import json
import math
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeAlias

from .events import EventStream
from .specs import Spec, specs
from .structure import Structure, is_list, is_map

_Specs: TypeAlias = Mapping[str, Spec]


def written(owner: Structure, indent: int | None) -> str:
    """A structure as JSON.

    Raises:
        TypeError: A value is a stream, or of a type that JSON has no form for.
    """
    plain = _written_members(owner.to_wire(), _by_wire_name(type(owner)), "")
    return json.dumps(plain, indent=indent, ensure_ascii=False, allow_nan=False)


def wire_of_text(owner: type[Structure], text: str | bytes) -> dict[str, Any]:
    """The parameters or the response that a JSON text holds.

    Raises:
        ValueError: The text is no JSON object.
    """
    value: Any = json.loads(text)
    if not is_map(value):
        raise ValueError(f"expected a JSON object for a {owner.__name__}, not {_kind(value)}")
    return _read_members(value, _by_wire_name(owner))


def _by_wire_name(owner: type[Structure]) -> _Specs:
    return {owner.wire_names[name]: spec for name, spec in specs(owner).items()}


def _kind(value: object) -> str:
    names: dict[type[Any], str] = {
        list: "an array",
        str: "a string",
        bool: "a boolean",
        type(None): "null",
    }
    return names.get(type(value), "a number")


# --------------------------------------------------------------------------------------- writing


def _written_members(wire: Mapping[Any, Any], known: _Specs, at: str) -> dict[str, Any]:
    return {
        _key(name, at): _written(value, known.get(name), f"{at}.{name}" if at else str(name))
        for name, value in wire.items()
    }


def _written(value: Any, spec: Spec | None, at: str) -> Any:
    if isinstance(value, EventStream) or hasattr(value, "read"):
        raise TypeError(f"{at} is a stream, which can be read once: read it, and give its bytes")
    if spec is not None and spec.structure is not None and is_map(value):
        return _written_members(value, _by_wire_name(spec.structure), at)
    item = None if spec is None else spec.item
    if is_map(value):
        return {_key(key, at): _written(each, item, f"{at}{{}}") for key, each in value.items()}
    if is_list(value):
        return [_written(each, item, f"{at}[{number}]") for number, each in enumerate(value)]
    scalar: Any = value
    if type(value) in (bytearray, memoryview):
        scalar = bytes(value)
    return _written_scalar(scalar, "" if spec is None else spec.kind, at)


def _key(key: object, at: str) -> str:
    if isinstance(key, str):
        return key
    raise TypeError(f"a key of {at or 'the structure'} is of type {type(key).__name__}, not str")


def _written_scalar(value: Any, kind: str, at: str) -> Any:
    match value:
        case str():
            return _base64(value.encode("utf-8", "surrogatepass")) if kind == "blob" else value
        case bytes() if kind.startswith("string"):
            try:
                return value.decode("utf-8")
            except UnicodeDecodeError:
                raise TypeError(f"{at} is a string, and these bytes are none in UTF-8") from None
        case bytes():
            return _base64(value)
        case datetime():
            return value.isoformat()
        case float() if not math.isfinite(value):
            return _not_finite(value)
        case Decimal():
            return _number(value)
        case None | bool() | int() | float():
            return value
        case _:
            raise TypeError(f"{at} is of type {type(value).__name__}, which JSON has no form for")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _not_finite(value: float) -> str:
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def _number(value: Decimal) -> float | int | str:
    """A Decimal as a number; as a string, where a float would not hold it exactly."""
    if not value.is_finite():
        return _not_finite(float("nan") if value.is_nan() else float(value))
    if value == value.to_integral_value():
        return int(value)
    return float(value) if Decimal(repr(float(value))) == value else str(value)


# --------------------------------------------------------------------------------------- reading


def _read_members(values: Mapping[str, Any], known: _Specs) -> dict[str, Any]:
    return {
        name: _read(value, known[name]) if name in known else value
        for name, value in values.items()
    }


def _read(value: Any, spec: Spec) -> Any:
    if spec.structure is not None and is_map(value):
        return _read_members(value, _by_wire_name(spec.structure))
    if spec.item is not None and is_map(value):
        return {key: _read(each, spec.item) for key, each in value.items()}
    if spec.item is not None and is_list(value):
        return [_read(each, spec.item) for each in value]
    return _read_text(value, spec.kind) if isinstance(value, str) else value


def _read_text(text: str, kind: str) -> Any:
    """A text as a value of a kind; what is none is kept, for the validator to complain of."""
    try:
        match kind:
            case "blob":
                return base64.b64decode(text, validate=True)
            case "timestamp":
                return datetime.fromisoformat(text)
            case "double" if text in ("NaN", "Infinity", "-Infinity"):
                return float(text)
            case "double":
                return Decimal(text)
            case _:
                return text
    except (ValueError, ArithmeticError, binascii.Error):
        return text
