"""Compiles tests of one value: that it matches, lies within limits, is one of some."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import ListShape, MapShape, Shape, Simple, Within
from ..plan.types import Untranslated, translated
from ..python_source.tree import (
    TRUE,
    Arithmetic,
    Compared,
    Expression,
    Is,
    Name,
    Quoted,
    all_of,
    any_of,
    call,
)
from .predicates import between, match_test, pattern_hint


def matches(regex: str, hint: str, value: Expression) -> Expression | None:
    """That a string matches; None for a pattern that has no translation."""
    translation = translated(regex, None)
    if isinstance(translation, Untranslated):
        return None
    quick = translation.safe_length is None
    return match_test(translation, pattern_hint(hint), value, quick=quick)


def python_pattern(regex: str) -> str:
    """A pattern that overlays may look for, as `re` takes it."""
    translation = translated(regex, None)
    assert not isinstance(translation, Untranslated)  # which the overlay was refused for
    return translation.python


def is_number(shape: Shape) -> bool:
    """Whether the values of a shape are numbers."""
    return isinstance(shape, Simple) and shape.type in {"integer", "long", "float", "double"}


def as_number(value: object) -> int | float:
    """The number that the right side of a comparison is."""
    assert isinstance(value, int | float)
    return value


def limits(number: Expression, test: Within) -> Expression:
    """That a number lies within the limits of a test."""
    tests = [between(number, test.at_least, test.at_most)]
    if test.greater is not None:
        tests.append(Compared(number, ">", Quoted(test.greater)))
    if test.less is not None:
        tests.append(Compared(number, "<", Quoted(test.less)))
    if test.multiple_of is not None:
        rest = Arithmetic(number, "%", Quoted(test.multiple_of))
        tests.append(Compared(rest, "==", Quoted(0)))
    return all_of(*tests)


def equals_one(value: Expression, values: Sequence[str | int | float | bool]) -> Expression:
    """That a value is one of some: True and False by identity, since 1 equals True."""
    flags = [Is(value, Quoted(each)) for each in values if isinstance(each, bool)]
    others = tuple(each for each in values if not isinstance(each, bool))
    if len(others) == 1:
        return any_of(*flags, Compared(value, "==", Quoted(others[0])))
    return any_of(*flags, *([Compared(value, "in", Quoted(others))] if others else []))


_USUAL_TYPES = {
    "string": ("str",),
    "blob": ("bytes",),
    "integer": ("int",),
    "long": ("int",),
    "float": ("float", "int"),
    "double": ("float", "int"),
}


def or_unusual(value: Expression, shape: Shape, test: Expression) -> Expression:
    """A test of a value of the usual type of its shape; values of other types pass it."""
    match shape:
        case Simple(type=kind):
            types = _USUAL_TYPES.get(kind, ())
        case ListShape():
            types = ("list",)
        case MapShape():
            types = ("dict",)
        case _:
            types = ()
    if not types:
        return TRUE
    kind_of = call("type", value)
    others = [Is(kind_of, Name(each), negated=True) for each in types]
    return any_of(all_of(*others), test)
