"""Whether two patterns have a string in common, and whether a pattern has any.

The answer errs to one side: what only cuts matches short (lookarounds, word boundaries, the
count of a long repetition, what a backreference repeats) is left out, so that "nothing in common"
is certain and "something" is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from ..regex import Untranslatable
from ..regex.codepoints import CodePoints
from ..regex.syntax import parse
from ..regex.tree import (
    Anchor,
    Backreference,
    Chars,
    Choice,
    Group,
    Look,
    Node,
    Repeat,
    Search,
    Sequence,
    walk,
)

_ANCHOR = re.compile(r"(?<!\[)\^|\$|\\[AzZ]")
"""What may be an anchor: the quick question, before a pattern is parsed."""

_UNROLLED = 40
"""Repetitions are counted up to this number; more are taken for any number."""

_MOST_PAIRS = 400_000
"""How many pairs of states are looked at; beyond, the patterns are taken to overlap."""


@dataclass(slots=True)
class _Machine:
    """A nondeterministic automaton. State 0 is the start, state 1 the end."""

    empty: list[list[tuple[str, int]]] = field(default_factory=list[list[tuple[str, int]]])
    """Ways that consume nothing: under which anchor ("" for none), and to where."""

    steps: list[tuple[CodePoints, int] | None] = field(
        default_factory=list[tuple[CodePoints, int] | None]
    )

    def state(self) -> int:
        self.empty.append([])
        self.steps.append(None)
        return len(self.steps) - 1

    def way(self, source: int, target: int, anchor: str = "") -> None:
        self.empty[source].append((anchor, target))

    def build(self, node: Node, source: int, target: int) -> None:
        """Lay the ways of a node between two states."""
        match node:
            case Chars(members=members):
                state = self.state()
                self.way(source, state)
                self.steps[state] = (members, target)
            case Anchor(kind=kind):
                self.way(source, target, kind if kind in {"begin", "end"} else "")
            case Look():
                self.way(source, target)
            case Group(body=body) | Backreference(body=body):
                self.build(body, source, target)
            case Choice(branches=branches):
                for branch in branches:
                    self.build(branch, source, target)
            case Sequence(parts=parts):
                self._sequence(parts, source, target)
            case Search(loop=loop, wanted=wanted):
                self._sequence((loop, wanted), source, target)
            case Repeat(body=body, low=low, high=high):
                self._repeat(body, low, high, source, target)

    def _sequence(self, parts: tuple[Node, ...], source: int, target: int) -> None:
        for part in parts:
            after = self.state()
            self.build(part, source, after)
            source = after
        self.way(source, target)

    def _repeat(self, body: Node, low: int, high: int | None, source: int, target: int) -> None:
        for _ in range(min(low, _UNROLLED)):
            after = self.state()
            self.build(body, source, after)
            source = after
        if high is None or high > _UNROLLED:
            around = self.state()
            self.way(source, around)
            self.build(body, around, around)
            self.way(around, target)
            return
        for _ in range(high - low):
            self.way(source, target)
            after = self.state()
            self.build(body, source, after)
            source = after
        self.way(source, target)


@lru_cache(maxsize=1024)
def _machine(pattern: str) -> _Machine:
    machine = _Machine()
    start, end = machine.state(), machine.state()
    machine.build(parse(pattern).root, start, end)
    return machine


def overlap(left: str, right: str) -> bool:
    """Whether some string may match both patterns, each as a whole.

    True where one of them cannot be read.
    """
    try:
        first, second = _machine(left), _machine(right)
    except Untranslatable:
        return True
    todo = [(0, 0, True, False)]
    seen = set(todo)
    while todo:
        one, other, at_start, at_end = todo.pop()
        if one == other == 1:
            return True
        if len(seen) > _MOST_PAIRS:
            return True
        for pair in _next(first, second, one, other, at_start, at_end):
            if pair not in seen:
                seen.add(pair)
                todo.append(pair)
    return False


def has_anchors(pattern: str) -> bool:
    """Whether a pattern asks for the start or the end of the string within it."""
    if _ANCHOR.search(pattern, 1, len(pattern) - 1) is None:
        return False
    try:
        root = parse(pattern).root
    except Untranslatable:
        return False
    return any(isinstance(node, Anchor) and node.kind != "word" for node in walk(root))


def is_impossible(pattern: str) -> bool:
    """Whether no string can match the pattern as a whole.

    Only an anchor within a pattern can bring that about.
    """
    return has_anchors(pattern) and not overlap(pattern, r"[\s\S]*")


def _next(
    first: _Machine, second: _Machine, one: int, other: int, at_start: bool, at_end: bool
) -> Iterator[tuple[int, int, bool, bool]]:
    for anchor, target in first.empty[one]:
        if anchor != "begin" or at_start:
            yield target, other, at_start, at_end or anchor == "end"
    for anchor, target in second.empty[other]:
        if anchor != "begin" or at_start:
            yield one, target, at_start, at_end or anchor == "end"
    step, step_too = first.steps[one], second.steps[other]
    if not at_end and step is not None and step_too is not None and (step[0] & step_too[0]).ranges:
        yield step[1], step_too[1], False, False
