"""Ready examples for a proposed fact: values that it accepts, and values that it refuses."""

from __future__ import annotations

import re
from typing import Any

from ...model import Enum, Length, ListShape, MapShape, Service, Simple, Structure
from .rule_sentences import Mined

LONGEST = 1_100
"""The characters of the longest example; a limit beyond it is proposed without a refusal."""

Examples = tuple[tuple[Any, ...], tuple[Any, ...]]
"""What is accepted, and what is refused."""


def sample(service: Service, shape_name: str, depth: int = 0) -> Any:
    """A value that counts as given, as JSON has it; None where the shape never ends."""
    shape = service.shapes[shape_name]
    if depth > 6:
        return None
    match shape:
        case Structure(members=members):
            for member in members.values():
                if (value := sample(service, member.target, depth + 1)) is not None:
                    return {member.name: value}
            return None
        case ListShape(member=item):
            value = sample(service, item, depth + 1)
            return None if value is None else [value]
        case MapShape(key=key, value=item):
            value = sample(service, item, depth + 1)
            return None if value is None else {sample(service, key, depth + 1): value}
        case Simple(type="string"):
            enum, length = shape.traits.get(Enum), shape.traits.get(Length)
            if enum is not None:
                return enum.values[0]
            return "x" * min(max((length and length.min) or 1, 1), 64)
        case Simple(type=type_):
            return _SAMPLES.get(type_)
        case _:
            return None


_SAMPLES: dict[str, Any] = {
    "integer": 1,
    "long": 1,
    "float": 1,
    "double": 1,
    "boolean": True,
    "timestamp": "2026-01-01T00:00:00Z",
    "blob": "x",
    "document": {"a": 1},
}


def of_rule(service: Service, structure: Structure, mined: Mined) -> Examples | None:
    """Examples of a rule between members of one structure; None where no values can be made."""
    names = (*mined.members, *([mined.when] if mined.when else []))
    values = {name: sample(service, structure.members[name].target) for name in names}
    if any(value is None for value in values.values()):
        return None
    every = {name: values[name] for name in mined.members}
    ones = [{name: values[name]} for name in mined.members]
    first, *_ = ones
    match mined.kind:
        case "mutually_exclusive":
            return tuple(ones), ({**ones[0], **ones[1]},)
        case "exactly_one":
            return tuple(ones), ({}, {**ones[0], **ones[1]})
        case "at_least_one":
            return tuple(ones), ({},)
        case "all_or_none":
            return ({}, every), (first,)
        case "require" | "forbid":
            return _conditional(service, structure, mined, every, values[mined.when])


def _conditional(
    service: Service, structure: Structure, mined: Mined, every: dict[str, Any], given: Any
) -> Examples | None:
    when = mined.when
    match mined.test:
        case "present":
            return ({}, {when: given, **every}), ({when: given},)
        case "absent":
            return ({}, {when: given, **every}), (every,)
        case "equals":
            value = scalar(service, structure, when, mined.value)
            return ({}, {when: value, **every}), ({when: value},)
        case _:
            others = others_than(service, structure, when, mined.value)
            if not others:
                return None
            value = scalar(service, structure, when, mined.value)
            return ({}, {when: value, **every}), ({when: others[0], **every},)


def scalar(service: Service, structure: Structure, name: str, text: str) -> Any:
    """The value of a condition, in the member's own type; None where it has no such value."""
    shape = service.shapes[structure.members[name].target]
    if not isinstance(shape, Simple):
        return None
    if shape.type == "boolean":
        return {"true": True, "false": False}.get(text.lower())
    enum = shape.traits.get(Enum)
    return text if shape.type == "string" and enum is not None and text in enum.values else None


def others_than(service: Service, structure: Structure, name: str, text: str) -> tuple[Any, ...]:
    """The other values that a member may have, as far as the model knows them."""
    shape = service.shapes[structure.members[name].target]
    value = scalar(service, structure, name, text)
    if value is None:
        return ()
    if isinstance(value, bool):
        return (not value,)
    enum = shape.traits.get(Enum)
    return () if enum is None else tuple(other for other in enum.values if other != value)


def of_trait(service: Service, shape_name: str, trait: str, value: Any) -> Examples | None:
    """Examples of a trait of one member; None where none can be made though they are needed."""
    match trait:
        case "enum":
            return tuple(value[:2]), ("no-such-value",)
        case "range":
            return _of_limits(value)
        case "length":
            return _of_sizes(value)
        case "pattern":
            return _of_start(value)
        case "deprecated":
            refused = sample(service, shape_name)
            return None if refused is None else ((), (refused,))
        case _:
            return (), ()


def _of_limits(value: dict[str, Any]) -> Examples | None:
    """The limits, and the numbers next to them on the other side."""
    low, high = value.get("min"), value.get("max")
    limits = tuple(limit for limit in (low, high) if limit is not None)
    beyond = (
        *((low - 1,) if low is not None else ()),
        *((high + 1,) if high is not None else ()),
    )
    return (limits, beyond) if limits else None


def _of_sizes(value: dict[str, Any]) -> Examples | None:
    """Strings of those sizes, but for empty ones and for very long ones."""
    limits = _of_limits(value)
    if limits is None:
        return None
    accepted, refused = (
        tuple("x" * size for size in sizes if 0 < size <= LONGEST) for sizes in limits
    )
    return (accepted, refused) if accepted and refused else None


def _of_start(regex: str) -> Examples:
    start = regex.removeprefix("(?s)").removesuffix(".*")
    literal = "a" if start == "[A-Za-z]" else re.sub(r"\\(.)", r"\1", start)
    return (f"{literal}x",), ("!",)
