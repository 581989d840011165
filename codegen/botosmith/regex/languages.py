"""Which of two patterns accepts more strings, as whole strings.

Both patterns become position automata, and their pairs of state sets are explored side by side:
a pair in which only one of them accepts is a string that tells them apart.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from botosmith.regex.automaton import END, Automaton, TooLarge, automaton, counts_within
from botosmith.regex.simplify import chars_of, pure, repeat, sequence, simplified
from botosmith.regex.syntax import parse
from botosmith.regex.tree import EMPTY, Anchor, Chars, Choice, Group, Look, Node, Repeat, Sequence
from botosmith.regex.untranslatable import Untranslatable

Relation = Literal["same", "wider", "narrower", "different", "unknown"]
"""What the second pattern accepts, held against the first: the same strings, more, fewer, others
(some only the one, some only the other). `unknown`: one has lookarounds or backreferences, is too
large, or is not understood."""

_UNROLL = 2_048
_MAX_STATES = 6_000
_MAX_WORK = 400_000


@lru_cache(maxsize=4096)
def relation(first: str, second: str) -> Relation:
    """How what the second pattern accepts relates to what the first does."""
    if first == second:
        return "same"
    try:
        one, other = (_body(parse(pattern).root) for pattern in (first, second))
        if one == other:
            return "same"
        return _explored(_automaton(one), _automaton(other))
    except (Untranslatable, TooLarge, RecursionError):
        return "unknown"


def _body(root: Node) -> Node:
    """The pattern without the anchors at its ends, which say nothing of whole strings."""
    return simplified(_plain(_open(root, first=True, last=True)))


def _open(node: Node, *, first: bool, last: bool) -> Node:
    match node:
        case Anchor("begin") if first:
            return EMPTY
        case Anchor("end") if last:
            return EMPTY
        case Sequence(parts):
            opened = list(parts)
            for index in range(len(parts)):  # an anchor may follow an anchor
                opened[index] = _open(
                    parts[index], first=first, last=index == len(parts) - 1 and last
                )
                if opened[index] != EMPTY:
                    break
            for index in reversed(range(len(parts))):
                opened[index] = _open(opened[index], first=index == 0 and first, last=last)
                if opened[index] != EMPTY:
                    break
            return Sequence(tuple(opened))
        case Choice(branches):
            return Choice(tuple(_open(branch, first=first, last=last) for branch in branches))
        case Group("(" | "(?:" as opening, body):
            return Group(opening, _open(body, first=first, last=last))
        case _:
            return node


def _plain(node: Node) -> Node:
    """The node with every class written in one way."""
    match node:
        case Chars(members):
            return chars_of(members)
        case Sequence(parts):
            return sequence([_plain(part) for part in parts])
        case Choice(branches):
            return Choice(tuple(map(_plain, branches)))
        case Group(opening, body):
            return Group(opening, _plain(body))
        case Look(opening, body):
            return Look(opening, _plain(body))
        case Repeat(body, low, high, quantifier):
            return Repeat(_plain(body), low, high, quantifier)
        case _:
            return node


def _counted(node: Node) -> Node:
    """The node with every "at least so often" as so often, and then any number of times."""
    match node:
        case Sequence(parts):
            return sequence([_counted(part) for part in parts])
        case Choice(branches):
            return Choice(tuple(map(_counted, branches)))
        case Repeat(body, low, None) if low > 1:
            counted = _counted(body)
            return sequence([repeat(counted, low, low), repeat(counted, 0, None)])
        case Repeat(body, low, high):
            return repeat(_counted(body), low, high)
        case _:
            return node


def _automaton(node: Node) -> Automaton:
    if not pure(node):
        raise TooLarge
    node = _counted(node)
    if not counts_within(node, _UNROLL):
        raise TooLarge
    return automaton(sequence([node, END]), unroll=_UNROLL, max_states=_MAX_STATES)


def _explored(one: Automaton, other: Automaton) -> Relation:
    symbols = _symbols(one, other)
    ends = (len(one.symbols) - 1, len(other.symbols) - 1)
    start = (frozenset(one.start), frozenset(other.start))
    seen, pending = {start}, [start]
    only_one = only_other = False
    work = 0
    while pending:
        here, there = pending.pop()
        accepts, accepted = ends[0] in here, ends[1] in there
        only_one |= accepts and not accepted
        only_other |= accepted and not accepts
        if only_one and only_other:
            return "different"
        for kind, other_kind in symbols:
            after = (_after(one, here, kind, ends[0]), _after(other, there, other_kind, ends[1]))
            work += 1 + len(after[0]) + len(after[1])
            if work > _MAX_WORK:
                raise TooLarge
            if after not in seen and (after[0] or after[1]):
                seen.add(after)
                pending.append(after)
    if only_one:
        return "narrower"
    return "wider" if only_other else "same"


def _symbols(one: Automaton, other: Automaton) -> list[tuple[int | None, int | None]]:
    """The pairs of kinds that some character is of; None: of no kind of that automaton."""
    pairs: list[tuple[int | None, int | None]] = []
    for index, members in enumerate(one.kinds):
        rest = members
        for number, others in enumerate(other.kinds):
            if members & others:
                pairs.append((index, number))
                rest = rest - others
        if rest:
            pairs.append((index, None))
    for number, others in enumerate(other.kinds):
        rest = others
        for members in one.kinds:
            rest = rest - members
        if rest:
            pairs.append((None, number))
    return pairs


def _after(runs: Automaton, states: frozenset[int], kind: int | None, end: int) -> frozenset[int]:
    if kind is None:
        return frozenset()
    return frozenset(
        following
        for state in states
        if state != end and runs.symbols[state] >> kind & 1
        for following in runs.follow[state]
    )
