"""What a page and what a model state of one shape, under the same names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .. import apidocs as pages
from ..apidocs import TypeRef
from ..model import Enum, Length, ListShape, MapShape, Pattern, Range, Shape, Simple, Traits


def kind_of_page(type_: TypeRef) -> str | None:
    """A page's type in the words of `Row`; None where the page does not tell."""
    match type_.kind:
        case "unknown":
            return None
        case "list" | "map" if type_.of:
            inner = kind_of_page(type_.of)
            return None if inner is None else f"{type_.kind} of {inner}"
        case kind:
            return FAMILIES.get(kind, kind)


FAMILIES = {"long": "integer", "float": "double", "json": "string"}
"""Types that the reference does not tell apart, or prints in other words than the model."""


WHAT: Mapping[type[pages.Constraint], str] = {
    pages.PrintedLength: "length",
    pages.KeyLength: "length",
    pages.ValueLength: "length",
    pages.ArrayMembers: "items",
    pages.MapEntries: "entries",
    pages.PrintedRange: "range",
    pages.PrintedPattern: "pattern",
    pages.KeyPattern: "pattern",
    pages.ValuePattern: "pattern",
    pages.ValidValues: "enum",
}


def value_of(constraint: pages.Constraint) -> Any:
    """What a page's line demands: both limits, a regular expression, or the values."""
    match constraint:
        case pages.PrintedRange(min=low, max=high):
            return (low, high)
        case pages.Bounds(min=low, max=high):
            return (low or None, high)
        case pages.PrintedPattern(regex=regex):
            return regex
        case pages.ValidValues(values=values):
            return values
        case _:
            raise AssertionError(constraint)


def statements(shape: Shape, traits: Traits) -> Iterator[tuple[str, Any]]:
    """What the model states of one shape, each under its name in a `Row`.

    A minimum of 0 demands nothing of a size, and pages print it or not.
    """
    if length := traits.get(Length):
        sizes = (length.min or None, length.max)
        if sizes != (None, None):
            yield _sized(shape), sizes
    if limits := traits.get(Range):
        yield "range", (limits.min, limits.max)
    if pattern := traits.get(Pattern):
        yield "pattern", pattern.regex
    if enum := traits.get(Enum):
        yield "enum", enum.values


def _sized(shape: Shape) -> str:
    if isinstance(shape, ListShape):
        return "items"
    return "entries" if isinstance(shape, MapShape) else "length"


def holds(shape: Shape, what: str) -> bool:
    """Whether a shape is of a kind that a constraint is for."""
    kind = shape.type if isinstance(shape, Simple) else ""
    match what:
        case "items":
            return isinstance(shape, ListShape)
        case "entries":
            return isinstance(shape, MapShape)
        case "length":
            return kind in {"string", "blob"}
        case "range":
            return kind in {"integer", "long", "float", "double"}
        case _:
            return kind == "string"
