"""How much a backtracking matcher can be made to do.

A string that is refused makes it walk every run of the pattern's automaton over the string. The
number of runs alive after each character is a vector over the states; all vectors that any
strings produce are explored. One that is nowhere greater than another is not: whatever follows,
the other costs at least as much. If finitely many are left and all are small, the cost per
character is bounded and matching is linear.

If they grow, there are two ways to a length that is still safe: follow the greatest vectors
character by character until the cost reaches the limit, or cut the pattern into stretches that
are linear by themselves and count how often each can be entered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from botosmith.regex.automaton import END, Automaton, TooLarge, Ways, automaton
from botosmith.regex.tree import Node, Repeat, Sequence, flat, walk, width
from botosmith.regex.variants import variants

MAX_LENGTH = 10_000

_STEPS = 600_000
"""What is done within 10 ms. A step tries one state for one character: 5 to 15 ns in most
patterns; up to 50 ns where groups are repeated, but there most tries fail early."""
_LINEAR_RATE = 30
_MAX_RATE = 120
_MAX_WORK = 20_000
_SHORT = 128
_MAX_STATES = 1_500
_UNROLL = (1, 8, 64, 256)


@dataclass(frozen=True, slots=True)
class _Rate:
    """The most steps that one character costs, and the most ways out after one character."""

    steps: int
    exits: int


def is_linear(root: Node) -> bool:
    """Whether matching takes less than 10 ms for any string of up to 10,000 characters."""
    rate = _rate(root)
    return rate is not None and rate.steps <= _LINEAR_RATE


def safe_length(root: Node, wanted: int = MAX_LENGTH) -> int | None:
    """The most characters for which matching is shown to take less than 10 ms.

    Lengths beyond ``wanted`` are not looked for. None: no string takes longer.
    """
    spent = [0]
    safe: int | None = None
    budget = _Budget(_MAX_WORK * (12 if (width(root)[1] or MAX_LENGTH) <= _SHORT else 4))
    for variant in variants(root):
        length, steps = _followed(variant, wanted, spent, budget)
        if length is not None and length < wanted and (stretches := _stretches(variant)):
            other, taken = _entered(stretches, wanted, spent)
            if other is None or other > length:
                length, steps = other, taken
        if length is not None:
            safe = wanted = length
        spent = _added(spent, steps)
    return safe


@lru_cache(maxsize=4096)
def _rate(root: Node) -> _Rate | None:
    ended = Sequence((root, END))
    for unroll in _levels(root):
        try:
            runs = automaton(ended, unroll=unroll, max_states=_MAX_STATES)
        except TooLarge:
            return None
        if found := _explored(runs):
            return found
    return None


def _levels(root: Node) -> list[int]:
    """The bounds up to which it makes a difference to count repetitions."""
    counts = {node.high for node in walk(root) if isinstance(node, Repeat) and node.high}
    levels = [_UNROLL[0]]
    for level in _UNROLL[1:]:
        if any(levels[-1] < count <= level for count in counts):
            levels.append(level)
    return levels


def _explored(runs: Automaton) -> _Rate | None:
    end = len(runs.symbols) - 1
    pending = [runs.start]
    largest: list[Ways] = [{}]
    seen: set[frozenset[tuple[int, int]]] = set()
    work = steps = exits = 0
    while pending:
        trying = pending.pop()
        steps = max(steps, sum(trying.values()))
        exits = max(exits, trying.get(end, 0))
        if steps > _MAX_RATE:
            return None
        for alive in _successors(runs, trying):
            work += len(alive)
            key = frozenset(alive.items())
            if key in seen or any(_below(alive, other) for other in largest):
                continue
            seen.add(key)
            if len(alive) > len(largest[-1]):
                largest = sorted((alive, *largest[:3]), key=len, reverse=True)
            if work > _MAX_WORK:
                return None
            pending.append(_tried(runs, alive))
    return _Rate(max(steps, 1), max(exits, 1))


@dataclass(slots=True)
class _Budget:
    """How much work may still be put into the analysis itself."""

    left: int


def _followed(
    root: Node, wanted: int, spent: list[int], budget: _Budget
) -> tuple[int | None, list[int]]:
    """The safe length by following the greatest vectors; and the steps up to each length."""
    best: tuple[int | None, list[int]] = (0, [])
    levels = _levels(root)
    for unroll in (levels[0], levels[-1])[: len(levels)]:
        try:
            runs = automaton(root, unroll=unroll, max_states=_MAX_STATES)
        except TooLarge:
            break
        length, steps = _within_limit(runs, wanted, spent, budget)
        if length is None or length >= wanted:
            return length, steps
        if length >= (best[0] or 0):
            best = length, steps
    return best


def _within_limit(
    runs: Automaton, wanted: int, spent: list[int], budget: _Budget
) -> tuple[int | None, list[int]]:
    front = [runs.start]
    steps: list[int] = []
    total = 0
    for length in range(wanted + 1):
        total += max(sum(trying.values()) for trying in front)
        if total + spent[min(length, len(spent) - 1)] > _STEPS or budget.left < 0:
            return length - 1, steps
        steps.append(total)
        following: list[Ways] = []
        for trying in front:
            for alive in _successors(runs, trying):
                budget.left -= len(alive) + 2 * len(following)
                if not any(_below(alive, other) for other in following):
                    following = [other for other in following if not _below(other, alive)]
                    following.append(alive)
        if not following:
            return None, steps
        front = [_tried(runs, alive) for alive in following]
    return wanted, steps


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of a sequence that is linear by itself."""

    rate: _Rate
    least: int
    most: int | None

    def steps(self, length: int) -> int:
        """The most steps, entered once."""
        return self.rate.steps * (1 + _smaller(length, self.most))

    def exits(self, length: int) -> int:
        """How often it can be left, entered once."""
        spread = None if self.most is None else self.most - self.least
        return self.rate.exits * (1 + _smaller(length, spread))


def _smaller(length: int, bound: int | None) -> int:
    return length if bound is None else min(length, bound)


def _stretches(root: Node) -> list[_Stretch]:
    """The pattern cut into as long stretches as are linear; empty if some part is not."""
    parts = flat(root)
    found: list[_Stretch] = []
    start = 0
    while start < len(parts):
        known: _Stretch | None = None
        low, high = start, len(parts)
        while low < high:
            end = (low + high + 1) // 2
            stretch = Sequence(parts[start:end])
            if rate := _rate(stretch):
                known = _Stretch(rate, *width(stretch))
                low = end
            else:
                high = end - 1
        if known is None:
            return []
        found.append(known)
        start = low
    return found


def _entered(
    stretches: list[_Stretch], wanted: int, spent: list[int]
) -> tuple[int | None, list[int]]:
    """The safe length by how often stretches are entered; and the steps up to each length."""
    steps: list[int] = []
    for length in range(wanted + 1):
        entries, total = 1, 0
        for stretch in stretches:
            total += entries * stretch.steps(length)
            entries *= stretch.exits(length)
        if total + spent[min(length, len(spent) - 1)] > _STEPS:
            return length - 1, steps
        steps.append(total)
        if len(steps) > 1 and steps[-1] == steps[-2] and len(steps) > len(spent):
            return None, steps
    return wanted, steps


def _added(left: list[int], right: list[int]) -> list[int]:
    """Two sums by length; beyond its end, a sum stays what it is there."""
    if len(left) < len(right):
        left, right = right, left
    last = right[-1] if right else 0
    return [a + b for a, b in zip_longest(left, right, fillvalue=last)]


def _tried(runs: Automaton, alive: Ways) -> Ways:
    """The states that runs try for the next character, and in how many ways."""
    if len(alive) == 1:
        ((state, count),) = alive.items()
        if count == 1:
            return runs.follow[state]
    trying: Ways = {}
    for state, count in alive.items():
        for following, ways in runs.follow[state].items():
            trying[following] = trying.get(following, 0) + count * ways
    return trying


def _successors(runs: Automaton, trying: Ways) -> Iterator[Ways]:
    """What is alive after each kind of character that some state accepts."""
    if len(trying) == 1:
        yield trying
        return
    symbols = runs.symbols
    accepted = several = 0
    for state in trying:
        several |= accepted & symbols[state]
        accepted |= symbols[state]
    for state, count in trying.items():
        if not symbols[state] & several:
            yield {state: count}
    groups: set[tuple[int, ...]] = set()
    for kind in range(len(runs.kinds)):
        if several >> kind & 1:
            groups.add(tuple(state for state in trying if symbols[state] >> kind & 1))
    for states in groups:
        yield {state: trying[state] for state in states}


def _below(left: Ways, right: Ways) -> bool:
    if len(left) > len(right):
        return False
    for state, count in left.items():  # noqa: SIM110 - the plain loop is twice as fast
        if count > right.get(state, 0):
            return False
    return True
