"""Joins rows of tests, so that what several rows share is asked but once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..python_source.tree import (
    FALSE,
    TRUE,
    And,
    Call,
    Compared,
    Constant,
    Expression,
    Not,
    Or,
    Quoted,
    Refuses,
    SetOf,
    SomeItem,
    all_of,
    any_of,
    negated,
    operands,
)
from .view import AnyItem, Around


@dataclass(frozen=True, slots=True)
class Row:
    """Tests that are all true where one of some rules, a set of bits, may be broken."""

    tests: tuple[Expression, ...]
    rules: int


def assuming(test: Expression, known: Collection[Expression]) -> Expression:
    """What is left of a test where others are known to be true."""
    if test in known:
        return TRUE
    if negated(test) in known:
        return FALSE
    match test:
        case And(operands=operands):
            return all_of(*(assuming(operand, known) for operand in operands))
        case Or(operands=operands):
            return any_of(*(assuming(operand, known) for operand in operands))
        case Not(operand=operand):
            return negated(assuming(operand, known))
        case _:
            return test


def factored(rows: Iterable[Row]) -> list[tuple[Expression, int]]:
    """Tests of which one is true where all tests of some row are, with the rules of those rows.

    What several rows share is asked once, and what takes long is asked last.
    """
    left = list(dict.fromkeys(rows))
    found: list[tuple[Expression, int]] = []
    while (shared := _shared(left)) is not None:
        having = [row for row in left if shared in row.tests]
        rest = _any_of([_without(row, shared) for row in having])
        found.append((all_of(*cheap_first((shared, rest))), _rules(having)))
        left = [row for row in left if shared not in row.tests]
    return [*found, *((all_of(*row.tests), row.rules) for row in left)]


def joined(rows: Sequence[tuple[tuple[Around | AnyItem, ...], Row]]) -> list[Row]:
    """Rows of tests, of which some look into structures from outside: one row for each of these."""
    found = [row for around, row in rows if not around]
    inside: dict[Around | AnyItem, list[tuple[tuple[Around | AnyItem, ...], Row]]] = {}
    for around, row in rows:
        if around:
            inside.setdefault(around[0], []).append((around[1:], row))
    for outer, each in inside.items():
        there = joined(each)
        found.append(Row(operands(outer.has(_any_of(there))), _rules(there)))
    return found


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


def union(rules: Iterable[int]) -> int:
    """All rules of some sets of bits."""
    joint = 0
    for each in rules:
        joint |= each
    return joint


def _rules(rows: Iterable[Row]) -> int:
    return union(row.rules for row in rows)


def _without(row: Row, shared: Expression) -> Row:
    return Row(tuple(test for test in row.tests if test != shared), row.rules)


def _shared(rows: Sequence[Row]) -> Expression | None:
    """The cheap test that most rows share, else the dear one; None where no two share any."""
    times = Counter(test for row in rows for test in row.tests)
    shared = [test for test, count in times.items() if count > 1]
    return max(shared, key=lambda test: (not _is_dear(test), times[test]), default=None)


def cheap_first(tests: Iterable[Expression]) -> tuple[Expression, ...]:
    """Tests in the order in which they are best asked: calls come last."""
    return tuple(sorted(tests, key=_cost))


def _is_dear(test: Expression) -> bool:
    return _cost(test) > 1


def _cost(test: Expression) -> int:
    """How long a test takes, by what it calls."""
    match test:
        case SomeItem():
            return 4
        case Call(function=Refuses()):
            return 3
        case Call() | Compared(left=Call(arguments=(SetOf(),))):
            return 2
        case And(operands=operands) | Or(operands=operands):
            return max([1, *map(_cost, operands)])
        case Not(operand=operand):
            return _cost(operand)
        case _:
            return 0
