"""Taking a pattern apart into simpler ones that together cost at least as much."""

from __future__ import annotations

from botosmith.regex.tree import EMPTY, Choice, Group, Look, Node, Repeat, Sequence

_MAX_VARIANTS = 32


def variants(root: Node) -> list[Node]:
    """Patterns whose backtracking runs together are those of the pattern.

    One for every way through its choices, as far as there are not too many, and one for every
    lookahead, which is tried by itself before what follows it.
    """
    found, looks = _taken_apart(root, _MAX_VARIANTS)
    return [*found, *looks] if len(looks) <= _MAX_VARIANTS else [root]


def _taken_apart(node: Node, room: int) -> tuple[list[Node], list[Node]]:
    match node:
        case Group(opening, body) if opening != "(?>":
            return _taken_apart(body, room)
        case Choice(branches) if len(branches) <= room:
            found: list[Node] = []
            looks: list[Node] = []
            for index, branch in enumerate(branches):
                left = room - len(found) - (len(branches) - index - 1)
                some, ahead = _taken_apart(branch, left)
                found += some
                looks += ahead
            return found, looks
        case Repeat(body, 0, 1) if room > 1:
            found, looks = _taken_apart(body, room - 1)
            return [*found, EMPTY], looks
        case Look("(?=" | "(?!"):
            return [EMPTY], [node]
        case Sequence(parts):
            return _sequences(parts, room)
        case _:
            return [node], []


def _sequences(parts: tuple[Node, ...], room: int) -> tuple[list[Node], list[Node]]:
    found: list[tuple[Node, ...]] = [()]
    looks: list[Node] = []
    for part in parts:
        some, ahead = _taken_apart(part, room // len(found))
        looks += [Sequence((*before, look)) for before in found for look in ahead]
        found = [(*before, one) for before in found for one in some]
    return [Sequence(every) for every in found], looks
