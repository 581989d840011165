"""Constraints in words, such as `Length 1–7` and `At most 5 items`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .service import ListShape, MapShape, Service, Shape, Simple, Structure
from .traits import (
    Default,
    Deprecated,
    EmptyNotSent,
    Enum,
    HostLabel,
    IdempotencyToken,
    JsonValue,
    Length,
    Pattern,
    Range,
    Required,
    Sensitive,
    Sparse,
    Streaming,
    Trait,
    Union,
    UniqueItems,
    UriLabel,
)

Sized: TypeAlias = Literal["characters", "bytes", "items", "entries"]


def sized(shape: Shape) -> Sized:
    """What the length of a shape's values counts."""
    match shape:
        case ListShape():
            return "items"
        case MapShape():
            return "entries"
        case Simple(type="blob"):
            return "bytes"
        case _:
            return "characters"


def limits(low: float | None, high: float | None) -> str:
    """Inclusive limits: `1–7`, `20`, `at least 1`, `at most 7`.

    A dash between numbers of which one is negative would be read as a minus.
    """
    if low is None:
        return "" if high is None else f"at most {number(high)}"
    if high is None:
        return f"at least {number(low)}"
    if low == high:
        return number(low)
    return f"{number(low)} to {number(high)}" if low < 0 else f"{number(low)}–{number(high)}"


def number(value: float) -> str:
    """A number as people write it, without the fraction that a whole one lacks."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def counted(count: int, one: str, many: str = "") -> str:
    """A number and what it counts: `1 operation`, `1,204 operations`, `1 lead is open`."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def trait_words(trait: Trait, shape: Shape) -> str:
    """What a trait means to whoever writes a request; empty where it means nothing to them."""
    match trait:
        case Required():
            return "Required"
        case Length(min=low, max=high):
            counted = sized(shape)
            if counted == "characters":
                return f"Length {limits(low, high)}"
            is_one = (low, high) in ((1, 1), (None, 1), (1, None))
            unit = _SINGULAR[counted] if is_one else counted
            return _capitalized(f"{limits(low, high)} {unit}")
        case Range(min=low, max=high):
            return _capitalized(limits(low, high))
        case Pattern(regex=regex):
            return f"Pattern {regex}"
        case Enum(values=values):
            return f"One of {', '.join(values)}"
        case UniqueItems():
            return "No item twice"
        case Union():
            return "Exactly one member"
        case Deprecated(replaced_by=instead, message=message):
            hint = f"use {' and '.join(instead)}" if instead else message
            return f"Deprecated: {hint}" if hint else "Deprecated"
        case Default(value=value, says=says):
            return f"When absent: {says or value}"
        case Sensitive():
            return "Sensitive: never shown in a message, a repr or a log"
        case IdempotencyToken():
            return "Filled in when absent"
        case Sparse():
            return "May hold nulls"
        case Streaming():
            return "Streamed"
        case JsonValue():
            return "Holds JSON"
        case HostLabel():
            return "Becomes a part of the host name"
        case UriLabel():
            return "Becomes a part of the path"
        case EmptyNotSent():
            return "Not sent if empty"
        case _:
            return ""


_SINGULAR = {"items": "item", "entries": "entry", "bytes": "byte"}


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def type_words(service: Service, name: str, seen: frozenset[str] = frozenset()) -> str:
    """The type of a shape in API words: `list of Target`, `map of string to integer`."""
    shape = service.shapes[name]
    if name in seen:
        return "…"
    within = seen | {name}
    match shape:
        case ListShape(member=member):
            return f"list of {type_words(service, member, within)}"
        case MapShape(key=key, value=value):
            sides = (type_words(service, side, within) for side in (key, value))
            return f"map of {' to '.join(sides)}"
        case Structure(union=True):
            return f"{name} (union)"
        case Simple():
            return shape.type
        case _:
            return name
