"""Printed expressions mean what their trees mean, however long the line."""

from __future__ import annotations

import itertools
import random
from typing import Any

import pytest

from botosmith.python_source import tree
from botosmith.python_source.printing import LONGEST, Printer
from botosmith.python_source.tree import Expression


def printed(test: Expression) -> list[str]:
    """A function that returns whether a test holds, written with an `if`."""
    body = (tree.when(test, tree.Return(tree.Quoted(True))), tree.Return(tree.Quoted(False)))
    function = tree.Function(name="f", parameters=(("x", "Any"),), returns="bool", body=body)
    return list(Printer("here").function(function))


def run(lines: list[str], values: dict[str, bool]) -> Any:
    text = "\n".join(lines).replace("x: Any", ", ".join(values)).replace(" -> bool", "")
    namespace: dict[str, Any] = {}
    exec(text, namespace)
    return namespace["f"](**values)


def meant(test: Expression, values: dict[str, bool]) -> bool:
    match test:
        case tree.Name(id=name):
            return values[name]
        case tree.Not(operand=operand):
            return not meant(operand, values)
        case tree.And(operands=operands):
            return all(meant(each, values) for each in operands)
        case tree.Or(operands=operands):
            return any(meant(each, values) for each in operands)
        case _:
            raise AssertionError(test)


def some_test(draw: random.Random, names: list[str], depth: int) -> Expression:
    if depth == 0 or draw.random() < 0.2:
        return tree.Name(draw.choice(names))
    kind = draw.choice(["not", "and", "or"])
    if kind == "not":
        return tree.Not(some_test(draw, names, depth - 1))
    parts = tuple(some_test(draw, names, depth - 1) for _ in range(draw.randint(2, 3)))
    return tree.And(parts) if kind == "and" else tree.Or(parts)


@pytest.mark.parametrize("length", [1, 8, 15, 22, 29, 36])
def test_a_printed_test_holds_where_its_tree_does(length: int) -> None:
    names = [f"{letter}{'x' * length}" for letter in "abc"]
    draw = random.Random(length)
    for _ in range(150):
        test = some_test(draw, names, 3)
        lines = printed(test)
        for flags in itertools.product([True, False], repeat=3):
            values = dict(zip(names, flags, strict=True))
            assert run(lines, values) == meant(test, values), "\n".join(lines)


def test_lines_are_no_longer_than_they_must_be() -> None:
    names = [tree.Name(f"name_of_some_member_{number}") for number in range(9)]
    lines = printed(tree.Not(tree.And((tree.Or(tuple(names)), *names))))

    assert max(map(len, lines)) <= LONGEST


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((1,), "(1,)"),
        (("a", "b"), '("a", "b")'),
        (("a", "b", "c"), '{"a", "b", "c"}'),
        ((3, 2.5, 1, 3), "{3, 2.5, 1}"),
    ],
)
def test_three_constants_or_more_are_looked_up_in_a_set(
    values: tuple[tree.Constant, ...], expected: str
) -> None:
    value = tree.Name("x")
    within = tree.Compared(value, "in", tree.Quoted(values))
    without = tree.negated(within)

    assert printed(within)[1] == f"    if x in {expected}:"
    assert printed(without)[1] == f"    if x not in {expected}:"
