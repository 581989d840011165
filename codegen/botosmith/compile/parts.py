"""Divides a validator that Pyright would call too complex to analyze.

Only gates of rules make one that heavy. The tests of some members, with their gates, then move to a
function of their own, which is given the variables that they read and returns the rules to ask.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any, TypeAlias, cast, get_args

from ..python_source import tree
from ..python_source.tree import (
    Assign,
    Augment,
    Block,
    Expression,
    For,
    Function,
    If,
    Name,
    Quoted,
    Return,
    Statement,
    call,
)

HEAVIEST = 450
"""The weight of one function: Pyright analyzes one of 543, and does not analyze one of 676."""

LIGHTEST = 25
"""The weight below which a part is not worth a call."""


def divided(
    name: str, parameters: Sequence[tuple[str, str]], tests: Block, total: Name
) -> tuple[Block, list[Function]]:
    """The tests of a function, lightened where they are too heavy, and the functions they call.

    Args:
        name: The function's name.
        parameters: Its parameters, with their annotations.
        tests: Its tests, which return nothing.
        total: The variable that collects bits, to which each of the others adds its own.
    """
    if weight(tests) <= HEAVIEST:
        return tests, []
    parts = _Parts(name, parameters, tests, total)
    return parts.lightened(tests), parts.moved


def weight(node: _Node | Sequence[_Node]) -> int:
    """About how many branches some code has; that of several statements is their sum."""
    count = 0
    for each in _nodes(node):
        match each:
            case tree.And(operands=operands) | tree.Or(operands=operands):
                count += max(0, len(operands) - 1)
            case If(branches=branches):
                count += len(branches)
            case (
                For()
                | tree.Loop()
                | tree.Break()
                | tree.Choice()
                | tree.EveryItem()
                | tree.SomeItem()
            ):
                count += 1
            case _:
                pass
    return count


class _Parts:
    """The parts of one function."""

    def __init__(
        self, name: str, parameters: Sequence[tuple[str, str]], tests: Block, total: Name
    ) -> None:
        self._name = name
        self._annotations = dict(parameters)
        self._total = total
        self._variables = dict.fromkeys((*self._annotations, *_assigned(tests)))
        self.moved: list[Function] = []

    def lightened(self, block: Block) -> Block:
        """A block of which so much is moved out that it is light enough."""
        block = tuple(self._lighter(each) for each in block)
        if weight(block) <= HEAVIEST:
            return block
        # Variables of members may be read anywhere in the block; assigning them has no effects.
        first = tuple(each for each in block if isinstance(each, Assign))
        others = [each for each in block if not isinstance(each, Assign)]
        return (*first, *(one for part in _packed(others) for one in self._part(part)))

    def _lighter(self, statement: Statement) -> Statement:
        if weight(statement) <= HEAVIEST or not isinstance(statement, If):
            return statement
        branches = tuple((test, self.lightened(body)) for test, body in statement.branches)
        return If(branches, self.lightened(statement.otherwise))

    def _part(self, statements: Block) -> Block:
        if weight(statements) < LIGHTEST:
            return statements
        read = {*_read(statements)} - {*_assigned(statements)}
        given = [name for name in self._variables if name in read and name != self._total.id]
        part = Function(
            name=f"{self._name}_{len(self.moved) + 2}",
            parameters=tuple((name, self._annotations.get(name, "Any")) for name in given),
            returns="int",
            body=(Assign(self._total, Quoted(0)), *statements, Return(self._total)),
        )
        self.moved.append(part)
        return (Augment(self._total, "|", call(part.name, *map(Name, given))),)


def _packed(statements: Sequence[Statement]) -> Iterator[Block]:
    """The statements in parts that are light enough, if each of them is."""
    part: list[Statement] = []
    left = HEAVIEST
    for statement in statements:
        own = weight(statement)
        if part and own > left:
            yield tuple(part)
            part, left = [], HEAVIEST
        part.append(statement)
        left -= own
    yield tuple(part)


def _assigned(block: Block) -> Iterator[str]:
    """The variables that some code assigns, but for those of its comprehensions."""
    for each in _nodes(block):
        match each:
            case Assign(target=Name(id=name)) | tree.Named(name=name):
                yield name
            case For(targets=targets):
                yield from targets
            case _:
                pass


def _read(block: Block) -> Iterator[str]:
    """The variables that some code reads, but for those of its comprehensions."""
    left: list[tuple[Any, frozenset[str]]] = [(block, frozenset())]
    while left:
        each, bound = left.pop()
        match each:
            case Name(id=name):
                if name not in bound:
                    yield name
            case tree.EveryItem(test=item, targets=targets, values=values):
                left += [(item, bound.union(targets)), (values, bound)]
            case tree.SomeItem(test=item, target=target, values=values) | tree.SetOf(
                item=item, target=target, values=values
            ):
                left += [(item, bound | {target}), (values, bound)]
            case tree.ListOf(item=item, loops=loops):
                for loop in loops:
                    left.append((loop.values, bound))
                    bound |= {loop.target}
                left.append((item, bound))
            case tuple() | list():
                left += [(part, bound) for part in cast("Sequence[Any]", each)]
            case _:
                names = _FIELDS_FROM_LAST.get(cast("type[_Node]", type(each)), ())
                left += [(getattr(each, name), bound) for name in names]


_Node: TypeAlias = Expression | Statement | tree.Loop
_FIELDS_FROM_LAST: dict[type[_Node], tuple[str, ...]] = {
    kind: tuple(field.name for field in reversed(fields(kind))) for kind in get_args(_Node)
}


def _nodes(found: _Node | Sequence[_Node]) -> Iterator[_Node]:
    """All expressions and statements in some code, in source order."""
    left: list[Any] = [found]
    while left:
        each = left.pop()
        names = _FIELDS_FROM_LAST.get(cast("type[_Node]", type(each)))
        if names is not None:
            yield each
            left.extend(getattr(each, name) for name in names)
        elif isinstance(each, tuple | list):
            left.extend(reversed(cast("Sequence[Any]", each)))
