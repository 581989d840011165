"""The backtracking runs of a pattern, as a position automaton that counts them.

A state is an occurrence of a character class in the pattern, reached by consuming a character
there. A backtracking matcher walks from state to state; where several ways lead from one state to
the next, they are counted, because it walks each of them. What only cuts walks short (lookarounds
that fail, possessive quantifiers, the count of a backreference) is left out, so that a matcher
never does more than the automaton says. The body of a lookahead is a walk that leads nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence as Several
from dataclasses import dataclass, field

from botosmith.regex.codepoints import CodePoints
from botosmith.regex.tree import (
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

Ways = dict[int, int]  # state -> number of ways

END = Chars(CodePoints(((0x110000, 0x110000),)), "")
"""A character that no string has; put behind a pattern, its state marks the end of a match."""


class TooLarge(Exception):
    """The pattern has more states than are looked at."""


@dataclass(frozen=True, slots=True)
class Automaton:
    """States are indexes; a walk begins before the input, with ``start``.

    Attributes:
        start: The ways to each state for the first character.
        follow: For each state, the ways to each next state.
        symbols: For each state, a bit for every kind of character that it accepts.
        kinds: The characters of each kind. Characters are of one kind when no class of the
            pattern tells them apart.
    """

    start: Ways
    follow: Several[Ways]
    symbols: Several[int]
    kinds: Several[CodePoints]


def automaton(root: Node, *, unroll: int, max_states: int) -> Automaton:
    """Build the automaton.

    Args:
        root: The pattern.
        unroll: Repetitions counted up to this bound are counted; those beyond are taken for
            unbounded ones, which allows more walks, never fewer.
        max_states: How many states there may be.

    Raises:
        TooLarge: There would be more.
    """
    builder = _Builder(unroll, max_states)
    whole = builder.build(root)
    symbols, kinds = _symbols(builder.classes)
    return Automaton(whole.first_of_all, builder.follow, symbols, kinds)


@dataclass(frozen=True, slots=True)
class _Part:
    """How walks enter, cross and leave a part of the pattern.

    ``first_of_all`` and ``crossings_at_start`` hold at the beginning of the input, where ``^``
    lets pass.
    """

    crossings: int
    crossings_at_start: int
    first: Ways = field(default_factory=Ways)
    first_of_all: Ways = field(default_factory=Ways)
    last: Ways = field(default_factory=Ways)


_PASS = _Part(1, 1)
SEARCHED = 64

_MAX_STEPS = 200


class _Builder:
    def __init__(self, unroll: int, max_states: int) -> None:
        self._unroll = unroll
        self._max_states = max_states
        self.classes: list[CodePoints] = []
        self.follow: list[Ways] = []

    def build(self, node: Node) -> _Part:
        match node:
            case Chars(members):
                return self._state(members)
            case Anchor("begin"):
                return _Part(0, 1)
            case Anchor("end"):
                return _Part(0, 0)
            case Group(_, body):
                return self.build(body)
            case Backreference(_, body):
                return self.build(body)
            case Look(opening, body) if "<" not in opening:
                ahead = self.build(body)
                return _Part(1, 1, ahead.first, ahead.first_of_all)
            case Choice(branches):
                return _either([self.build(branch) for branch in branches])
            case Sequence(parts):
                whole = _PASS
                for part in parts:
                    whole = self._then(whole, self.build(part))
                return whole
            case Repeat():
                return self._repeat(node)
            case Search(loop, wanted):
                return self._search(Sequence((loop, wanted)))
            case _:
                return _PASS

    def _state(self, members: CodePoints) -> _Part:
        if len(self.classes) >= self._max_states:
            raise TooLarge
        state = {len(self.classes): 1}
        self.classes.append(members)
        self.follow.append({})
        return _Part(0, 0, state, state, state)

    def _then(self, left: _Part, right: _Part) -> _Part:
        self._connect(left.last, right.first)
        return _Part(
            left.crossings * right.crossings,
            left.crossings_at_start * right.crossings_at_start,
            _sum(left.first, _times(right.first, left.crossings)),
            _sum(left.first_of_all, _times(right.first_of_all, left.crossings_at_start)),
            _sum(right.last, _times(left.last, right.crossings)),
        )

    def _connect(self, sources: Ways, targets: Ways) -> None:
        for source, ways in sources.items():
            following = self.follow[source]
            for target, more in targets.items():
                following[target] = following.get(target, 0) + ways * more

    def _repeat(self, node: Repeat) -> _Part:
        low, high = node.low, node.high
        if high == 0:
            return _PASS
        if high is not None and high <= max(self._unroll, 1):
            return self._unrolled(node.body, low, high)
        body = self.build(node.body)
        # A body that can be empty is tried empty once more, at either end of the repetition;
        # where it must be repeated, each time may be the empty one.
        again = 1 + body.crossings
        self._connect(body.last, _times(body.first, 2 if low > 1 and body.crossings else 1))
        return _Part(
            body.crossings + (low == 0),
            body.crossings_at_start + (low == 0),
            _times(body.first, again),
            _times(body.first_of_all, 1 + body.crossings_at_start),
            _times(body.last, again),
        )

    def _unrolled(self, body: Node, low: int, high: int) -> _Part:
        optional = _PASS
        for _ in range(high - low):
            optional = _either([self._then(self.build(body), optional), _PASS])
        whole = optional
        for _ in range(low):
            whole = self._then(self.build(body), whole)
        return whole

    def _search(self, node: Sequence) -> _Part:
        """A search is left once, where a deterministic automaton would find its end.

        What it tries on the way to there is put beside it, leading nowhere.
        """
        tries = self.build(node)
        room = self._max_states - len(self.classes)
        found = steps(automaton(Sequence((node, END)), unroll=SEARCHED, max_states=room))
        states: dict[tuple[int, int], int] = {}
        for index, step in enumerate(found):
            for target, members in step.targets.items():
                (state,) = self._state(members).last
                states[index, target] = state
        last: Ways = {}
        for (_, target), state in states.items():
            if found[target].accepts:
                last[state] = 1
                continue
            for after in found[target].targets:
                self.follow[state][states[target, after]] = 1
        first = {states[0, target]: 1 for target in found[0].targets}
        return _Part(0, 0, _sum(tries.first, first), _sum(tries.first_of_all, first), last)


def counts_within(node: Node, bound: int) -> bool:
    """Whether unrolling repetitions up to this bound tells all counts apart."""
    return all(
        below.low <= 1 if below.high is None else below.high <= bound
        for below in walk(node)
        if isinstance(below, Repeat)
    )


@dataclass(frozen=True, slots=True)
class Step:
    """A state of a deterministic automaton: whether a match may end here, and what may follow."""

    accepts: bool
    targets: dict[int, CodePoints]


def steps(ended: Automaton) -> list[Step]:
    """The deterministic automaton of a pattern with ``END`` behind it, from its first state on.

    Raises:
        TooLarge: It would have more than 200 states.
    """
    end = len(ended.symbols) - 1
    numbers = {frozenset(ended.start): 0}
    found: list[Step] = []
    pending = [frozenset(ended.start)]
    for trying in pending:
        targets: dict[int, CodePoints] = {}
        for kind, members in enumerate(ended.kinds):
            alive = [s for s in trying if s != end and ended.symbols[s] >> kind & 1]
            if not alive:
                continue
            after = frozenset(following for state in alive for following in ended.follow[state])
            if after not in numbers:
                numbers[after] = len(numbers)
                pending.append(after)
            number = numbers[after]
            targets[number] = targets.get(number, CodePoints()) | members
        if len(numbers) > _MAX_STEPS:
            raise TooLarge
        found.append(Step(end in trying, targets))
    return found


def _either(parts: list[_Part]) -> _Part:
    return _Part(
        sum(part.crossings for part in parts),
        sum(part.crossings_at_start for part in parts),
        _sum(*(part.first for part in parts)),
        _sum(*(part.first_of_all for part in parts)),
        _sum(*(part.last for part in parts)),
    )


def _times(ways: Ways, factor: int) -> Ways:
    if factor == 1:
        return ways
    return {state: count * factor for state, count in ways.items()} if factor else {}


def _sum(*terms: Ways) -> Ways:
    given = [term for term in terms if term]
    if len(given) <= 1:
        return given[0] if given else {}
    total = dict(given[0])
    for term in given[1:]:
        for state, count in term.items():
            total[state] = total.get(state, 0) + count
    return total


def _symbols(classes: list[CodePoints]) -> tuple[list[int], list[CodePoints]]:
    """For each class, the kinds of characters in it; and the characters of each kind."""
    distinct = list(dict.fromkeys(classes))
    edges: dict[int, int] = {}
    for index, members in enumerate(distinct):
        for low, high in members.ranges:
            edges[low] = edges.get(low, 0) ^ 1 << index
            edges[high + 1] = edges.get(high + 1, 0) ^ 1 << index
    ranges: dict[int, list[tuple[int, int]]] = {}
    inside = start = 0
    for point in sorted(edges):
        if inside:
            ranges.setdefault(inside, []).append((start, point - 1))
        inside ^= edges[point]
        start = point
    accepted = dict.fromkeys(distinct, 0)
    for kind, signature in enumerate(ranges):
        for index, members in enumerate(distinct):
            if signature >> index & 1:
                accepted[members] |= 1 << kind
    kinds = [CodePoints(tuple(found)) for found in ranges.values()]
    return [accepted[members] for members in classes], kinds
