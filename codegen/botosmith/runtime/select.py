"""Reach into a response: the forms of JMESPath that paginators and waiters use, as functions.

Each function here makes one: given a value of a response, it returns what the expression selects,
or None. The generator writes an expression as a composition of them, so that a generated package
needs no JMESPath library. What they mean is JMESPath's specification (https://jmespath.org).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .structure import is_list, is_map

Select: TypeAlias = Callable[[Any], Any]


def field(*names: str) -> Select:
    """`A.B`: a member of a member."""

    def select(value: Any) -> Any:
        for name in names:
            if not is_map(value):
                return None
            value = value.get(name)
        return value

    return select


def whole() -> Select:
    """`@`: the value itself."""
    return lambda value: value


def constant(constant: Any) -> Select:
    """`` `1` `` or `'x'`: the same whatever the value."""
    return lambda value: constant


def then(*steps: Select) -> Select:
    """`first.second`: each step selects from what the one before it selected."""

    def select(value: Any) -> Any:
        for step in steps:
            value = None if value is None else step(value)
        return value

    return select


def item(base: Select, index: int) -> Select:
    """`base[index]`; a negative index counts from the end."""

    def select(value: Any) -> Any:
        found = base(value)
        if not is_list(found) or not -len(found) <= index < len(found):
            return None
        return found[index]

    return select


def flat(base: Select) -> Select:
    """`base[]`: the items, those that are lists replaced by their own items."""

    def select(value: Any) -> Any:
        found = base(value)
        if not is_list(found):
            return None
        merged: list[Any] = []
        for each in found:
            merged.extend(each if is_list(each) else [each])
        return merged

    return select


def each(base: Select, right: Select) -> Select:
    """`base[].right`: what is selected from each item of a list, unless it is null."""

    def select(value: Any) -> Any:
        found = base(value)
        return _project(found, right) if is_list(found) else None

    return select


def each_value(base: Select, right: Select) -> Select:
    """`base.*.right`: what is selected from each value of a map, unless it is null."""

    def select(value: Any) -> Any:
        found = base(value)
        return _project(list(found.values()), right) if is_map(found) else None

    return select


def only(base: Select, test: Select, right: Select) -> Select:
    """`base[?test].right`: the same of the items that pass a test."""

    def select(value: Any) -> Any:
        found = base(value)
        if not is_list(found):
            return None
        return _project([each for each in found if _holds(test(each))], right)

    return select


def size(base: Select) -> Select:
    """`length(base)`; None of what has no length."""

    def select(value: Any) -> Any:
        found = base(value)
        return len(found) if _has_length(found) else None

    return select


def compare(left: Select, operator: str, right: Select) -> Select:
    """`left operator right`; an order is only of numbers, else None."""
    ordered = _ORDERS.get(operator)

    def select(value: Any) -> Any:
        here, there = left(value), right(value)
        if ordered is None:
            return _equal(here, there) == (operator == "==")
        return ordered(here, there) if _is_number(here) and _is_number(there) else None

    return select


def both(left: Select, right: Select) -> Select:
    """`left && right`."""

    def select(value: Any) -> Any:
        found = left(value)
        return right(value) if _holds(found) else found

    return select


def either(left: Select, right: Select) -> Select:
    """`left || right`."""

    def select(value: Any) -> Any:
        found = left(value)
        return found if _holds(found) else right(value)

    return select


def no(base: Select) -> Select:
    """`!base`."""
    return lambda value: not _holds(base(value))


_ORDERS: Mapping[str, Callable[[Any, Any], bool]] = {
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
}


def _project(values: Any, right: Select) -> list[Any]:
    found = (right(value) for value in values)
    return [value for value in found if value is not None]


def _holds(value: Any) -> bool:
    """JMESPath's truth: zero is true; an empty string, list or map is not."""
    return value is not None and value is not False and not (_has_length(value) and not value)


def _has_length(value: Any) -> bool:
    return isinstance(value, str) or is_list(value) or is_map(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _equal(left: Any, right: Any) -> bool:
    """Equality in which 1 is not true."""
    return isinstance(left, bool) == isinstance(right, bool) and bool(left == right)
