"""Equivalents that a backtracking matcher reads in linear time."""

from __future__ import annotations

from botosmith.regex.cost import is_linear
from botosmith.regex.determinize import determinized
from botosmith.regex.search import searching
from botosmith.regex.simplify import grouped, possessive, pure, sequence, simplified, uncounted
from botosmith.regex.tree import Backreference, Choice, Look, Node, Repeat, Sequence, walk

_MAX_WINDOW = 4


def linear(root: Node, longest: int | None = None) -> Node | None:
    """An equivalent of the pattern that is linear, if one of the ways to get there leads to it.

    With ``longest``, it need be equivalent for strings up to that length only.
    """
    if any(isinstance(node, Backreference) for node in walk(root)):
        return None
    simple = simplified(root)
    if longest is not None:
        simple = simplified(uncounted(simple, simple, longest))
    if is_linear(simple):
        return grouped(simple)
    found = searching(simple)
    if is_linear(found):
        return grouped(found)
    found = _determined(found)
    return grouped(found) if is_linear(found) else None


def _determined(node: Node) -> Node:
    """The node with the smallest parts replaced that are not linear by themselves."""
    if is_linear(node):
        return node
    match node:
        case Sequence(parts):
            inside: Node = sequence([_determined(part) for part in parts])
        case Choice(branches):
            inside = Choice(tuple(map(_determined, branches)))
        case Repeat(body, low, high, quantifier) if not possessive(node):
            inside = Repeat(_determined(body), low, high, quantifier)
        case Look(opening, body):
            return Look(opening, _determined(body))
        case _:
            return node
    if is_linear(inside):
        return inside
    if isinstance(inside, Sequence):
        return _window(inside)
    return _exchanged(inside)


def _exchanged(node: Node) -> Node:
    found = determinized(node)
    return found if found is not None and is_linear(found) else node


def _window(node: Sequence) -> Node:
    """The sequence with the shortest run of parts replaced that is not linear by itself."""
    parts = list(node.parts)
    size = 2
    while size <= min(len(parts), _MAX_WINDOW):
        for start in range(len(parts) - size + 1):
            run = sequence(parts[start : start + size])
            if not pure(run) or is_linear(run):
                continue
            found = determinized(run)
            if found is None or not is_linear(found):
                continue
            parts[start : start + size] = [found]
            whole = sequence(parts)
            if is_linear(whole) or not isinstance(whole, Sequence):
                return whole
            return _window(whole)
        size += 1
    return node
