"""Writes that one of several rows of tests is true, asking what rows share but once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

Row = tuple[str, ...]
"""Tests that are all true, or not; the dear ones, calls of `given`, stand last."""


def alternatives(rows: Iterable[Row]) -> list[str]:
    """Expressions of which one is true where all tests of some row are.

    >>> alternatives([("b", "not a"), ("not a", "c"), ("d", "e")])
    ['not a and (b or c)', 'd and e']
    """
    left = list(dict.fromkeys(rows))
    if () in left:
        return ["True"]
    found: list[str] = []
    while shared := _shared(left):
        rest = alternatives(
            tuple(test for test in row if test != shared) for row in left if shared in row
        )
        found.append(shared if rest == ["True"] else f"{shared} and {_any_of(rest)}")
        left = [row for row in left if shared not in row]
    return [*found, *(" and ".join(row) for row in left)]


def _shared(rows: list[Row]) -> str:
    """The test that most rows share; empty where no two share a cheap one."""
    cheap = Counter(test for row in rows for test in row if not test.startswith("given("))
    test, times = max(cheap.items(), key=lambda each: each[1], default=("", 0))
    return test if times > 1 else ""


def _any_of(expressions: list[str]) -> str:
    """`and` and `or` are never mixed without parentheses."""
    if len(expressions) == 1:
        return expressions[0] if " or " not in expressions[0] else f"({expressions[0]})"
    grouped = (f"({each})" if " and " in each else each for each in expressions)
    return f"({' or '.join(grouped)})"
