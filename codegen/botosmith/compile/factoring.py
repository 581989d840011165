"""Joins rows of tests, so that what several rows share is asked but once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..python_source.tree import (
    TRUE,
    Call,
    Compared,
    Constant,
    Expression,
    Quoted,
    SomeItem,
    all_of,
    any_of,
    operands,
)
from .view import AnyItem, Around


@dataclass(frozen=True, slots=True)
class Row:
    """Tests that are all true where one of some rules, a set of bits, may be broken."""

    tests: tuple[Expression, ...]
    rules: int


def factored(rows: Iterable[Row]) -> list[tuple[Expression, int]]:
    """Tests of which one is true where all tests of some row are, with the rules of those rows."""
    left = list(dict.fromkeys(rows))
    found: list[tuple[Expression, int]] = []
    while (shared := _shared(left)) is not None:
        having = [row for row in left if shared in row.tests]
        rest = [_without(row, shared) for row in having]
        found.append((all_of(shared, _any_of(rest)), _rules(having)))
        left = [row for row in left if shared not in row.tests]
    return [*found, *((all_of(*row.tests), row.rules) for row in left)]


def joined(rows: Sequence[Row], around: Sequence[Around | AnyItem]) -> Row:
    """One row for the rows of a structure that is looked into from outside."""
    test = _any_of(rows)
    for outer in reversed(around):
        test = outer.has(test)
    return Row(operands(test), _rules(rows))


def _any_of(rows: Sequence[Row]) -> Expression:
    if any(not row.tests for row in rows):
        return TRUE
    return any_of(*_equal_to_any(test for test, _ in factored(rows)))


def _equal_to_any(tests: Iterable[Expression]) -> Iterator[Expression]:
    """Tests of which one has to be true: those that are but `==` of one value are asked at once."""
    equals: dict[Expression, list[Constant]] = {}
    for test in tests:
        match test:
            case Compared(left=left, op="==", right=Quoted(value=value)):
                equals.setdefault(left, []).append(value)
            case _:
                yield test
    for left, values in equals.items():
        if len(values) == 1:
            yield Compared(left, "==", Quoted(values[0]))
        else:
            yield Compared(left, "in", Quoted(tuple(values)))


def _rules(rows: Iterable[Row]) -> int:
    rules = 0
    for row in rows:
        rules |= row.rules
    return rules


def _without(row: Row, shared: Expression) -> Row:
    return Row(tuple(test for test in row.tests if test != shared), row.rules)


def _shared(rows: Sequence[Row]) -> Expression | None:
    """The test that most rows share; None where no two share a cheap one."""
    cheap = Counter(test for row in rows for test in row.tests if not isinstance(test, _DEAR))
    test, times = max(cheap.items(), key=lambda each: each[1], default=(TRUE, 0))
    return test if times > 1 else None


_DEAR = (Call, SomeItem)
"""Tests that take long: sharing them would have them asked before others."""
