"""Patterns rewritten by way of their deterministic automaton.

The expression that comes out of eliminating the states of a deterministic automaton has one way
at most to match a string, however many the pattern had that went in.
"""

from __future__ import annotations

from botosmith.regex.automaton import END, Step, TooLarge, automaton, counts_within, steps
from botosmith.regex.codepoints import CodePoints
from botosmith.regex.simplify import chars_of, grouped, pure, sequence, simplified
from botosmith.regex.tree import EMPTY, Choice, Node, Repeat, Sequence, text

_UNROLL = 16
_MAX_STATES = 120
_MAX_STEPS = 10

_START, _FINAL = -1, -2
_Edges = dict[tuple[int, int], Node]


def determinized(node: Node) -> Node | None:
    """An equivalent with one way per string, if there is a readable one."""
    if not pure(node) or not counts_within(node, _UNROLL):
        return None
    try:
        runs = automaton(sequence([node, END]), unroll=_UNROLL, max_states=_MAX_STATES)
        found = _merged(steps(runs))
    except TooLarge:
        return None
    if len(found) > _MAX_STEPS or not any(step.accepts for step in found):
        return None
    result = simplified(_expression(found))
    readable = len(text(grouped(result))) <= 60 + 3 * len(text(grouped(node)))
    return result if readable else None


def _merged(found: list[Step]) -> list[Step]:
    """The automaton with equivalent states merged, the first state still first."""
    blocks = [int(step.accepts != found[0].accepts) for step in found]
    while True:
        targets = [_by_block(step, blocks) for step in found]
        signatures = [
            (block, frozenset(by_block.items()))
            for block, by_block in zip(blocks, targets, strict=True)
        ]
        numbers = {signature: n for n, signature in enumerate(dict.fromkeys(signatures))}
        stable = len(numbers) == len(set(blocks))
        blocks = [numbers[signature] for signature in signatures]
        if stable:
            first = [blocks.index(block) for block in range(len(numbers))]
            return [Step(found[n].accepts, _by_block(found[n], blocks)) for n in first]


def _by_block(step: Step, blocks: list[int]) -> dict[int, CodePoints]:
    targets: dict[int, CodePoints] = {}
    for target, members in step.targets.items():
        block = blocks[target]
        targets[block] = targets.get(block, CodePoints()) | members
    return targets


def _expression(found: list[Step]) -> Node:
    """Eliminate the states one by one, those first that take the least text."""
    edges: _Edges = {(_START, 0): EMPTY}
    for number, step in enumerate(found):
        for target, members in step.targets.items():
            edges[number, target] = chars_of(members)
        if step.accepts:
            edges[number, _FINAL] = EMPTY
    left = set(range(len(found)))
    while left:
        state = min(left, key=lambda number: (_weight(edges, number), number))
        left.remove(state)
        edges = _without(edges, state)
    return edges[_START, _FINAL]


def _weight(edges: _Edges, state: int) -> int:
    into = [text(node) for (source, target), node in edges.items() if target == state != source]
    out = [text(node) for (source, target), node in edges.items() if source == state != target]
    return len(out) * sum(map(len, into)) + len(into) * sum(map(len, out))


def _without(edges: _Edges, state: int) -> _Edges:
    around = edges.get((state, state))
    rounds: list[Node] = [] if around is None else [Repeat(around, 0, None, "*")]
    kept = {pair: node for pair, node in edges.items() if state not in pair}
    for (source, entered), way_in in edges.items():
        for (leaving, target), way_out in edges.items():
            if entered == leaving == state and source != state != target:
                way = simplified(sequence([way_in, *rounds, way_out]))
                known = kept.get((source, target))
                kept[source, target] = way if known is None else _union(known, way)
    return kept


def _union(left: Node, right: Node) -> Node:
    """Either of two, with what they share at an end written once."""
    for longer, shorter in ((left, right), (right, left)):
        body, tail = _parts(longer), _parts(shorter)
        more = len(body) - len(tail)
        if more > 0 and body[more:] == tail:
            optional = Repeat(sequence(list(body[:more])), 0, 1, "?")
            return simplified(sequence([optional, *tail]))
        if more > 0 and body[: len(tail)] == tail:
            optional = Repeat(sequence(list(body[len(tail) :])), 0, 1, "?")
            return simplified(sequence([*tail, optional]))
    return simplified(Choice((left, right)))


def _parts(node: Node) -> tuple[Node, ...]:
    return node.parts if isinstance(node, Sequence) else (node,)
