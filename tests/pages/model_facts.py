"""The facts of a structure as botocore's model states them, to hold a page against."""

from __future__ import annotations

from functools import cache
from typing import Any

from botocore.loaders import Loader

from botosmith.apidocs import (
    ArrayMembers,
    Item,
    KeyLength,
    KeyPattern,
    MapEntries,
    PrintedLength,
    PrintedPattern,
    PrintedRange,
    ValidValues,
    ValueLength,
    ValuePattern,
)

Fact = tuple[str, str, Any]
"""Whom it applies to, its kind, its value: ("element", "length", (1, 253))."""


@cache
def model(service: str) -> dict[str, Any]:
    loaded: dict[str, Any] = Loader().load_service_model(service, "service-2")
    return loaded


def members(service: str, shape_name: str | None) -> dict[str, dict[str, Any]]:
    """The members of a structure under every name that a page may print."""
    if shape_name is None:
        return {}
    shape = model(service)["shapes"][shape_name]
    required = set(shape.get("required", ()))
    found: dict[str, dict[str, Any]] = {}
    for name, reference in shape["members"].items():
        entry = {"name": name, "shape": reference["shape"], "required": name in required}
        found.setdefault(reference.get("locationName", name), entry)
        found[name] = entry
    return found


def shape_of(service: str, operation: str, side: str) -> str | None:
    """The name of an operation's "input" or "output" structure, if it has one."""
    shape = model(service)["operations"][operation].get(side)
    return str(shape["shape"]) if shape else None


def model_facts(service: str, member: dict[str, Any]) -> set[Fact]:
    """What the model demands of a member, of its elements and of its keys."""
    shapes = model(service)["shapes"]
    facts: set[Fact] = {("value", "required", member["required"])}
    facts |= _shape_facts(shapes, member["shape"], "value")
    return facts


def _shape_facts(shapes: dict[str, Any], name: str, applies_to: str) -> set[Fact]:
    shape = shapes[name]
    kind = shape["type"]
    facts: set[Fact] = set()
    bounds = (shape.get("min"), shape.get("max"))
    if bounds != (None, None):
        noun = {"list": "list", "map": "map", "string": "length", "blob": "length"}
        facts.add((applies_to, noun.get(kind, "range"), bounds))
    if "pattern" in shape:
        facts.add((applies_to, "pattern", shape["pattern"]))
    if "enum" in shape:
        facts.add((applies_to, "enum", tuple(sorted(shape["enum"]))))
    if kind == "list":
        facts |= _shape_facts(shapes, shape["member"]["shape"], "element")
    elif kind == "map":
        facts |= _shape_facts(shapes, shape["key"]["shape"], "key")
        facts |= _shape_facts(shapes, shape["value"]["shape"], "element")
    return facts


def page_facts(item: Item) -> dict[Fact, int]:
    """What the page demands of an item, each with the line that says so."""
    facts: dict[Fact, int] = {}
    if item.required is not None:
        facts[("value", "required", item.required)] = item.line
    for constraint in item.constraints:
        fact: tuple[str, Any]
        match constraint:
            case PrintedLength() | KeyLength() | ValueLength():
                fact = ("length", (constraint.min, constraint.max))
            case ArrayMembers():
                fact = ("list", (constraint.min, constraint.max))
            case MapEntries():
                fact = ("map", (constraint.min, constraint.max))
            case PrintedRange():
                fact = ("range", (constraint.min, constraint.max))
            case PrintedPattern() | KeyPattern() | ValuePattern():
                fact = ("pattern", constraint.regex)
            case ValidValues():
                fact = ("enum", tuple(sorted(constraint.values)))
            case _:
                raise AssertionError(f"a new kind of constraint: {constraint}")
        facts[(constraint.applies_to, *fact)] = constraint.line
    return facts
