"""The shape of a parsed pattern.

Every leaf carries the Python text that matches what it means; the text of a whole pattern is
put together from those (``text``). Widths count code points.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from botosmith.regex.codepoints import CodePoints


@dataclass(frozen=True, slots=True)
class Chars:
    """One character out of a set."""

    members: CodePoints
    text: str


@dataclass(frozen=True, slots=True)
class Anchor:
    r"""A condition on a position: ``^``, ``$``, ``\\b`` or ``\\B``.

    ``kind`` is ``begin``, ``end`` or ``word``.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Backreference:
    """What the numbered group matched last; ``body`` is that group's pattern."""

    text: str
    body: Node


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts one after the other; empty, it matches the empty string."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The first branch that leads to a match."""

    branches: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Parentheses. ``opening`` is ``(``, ``(?:``, ``(?>``, ``(?P<name>`` or ``(?i:``."""

    opening: str
    body: Node


@dataclass(frozen=True, slots=True)
class Look:
    """A lookahead or lookbehind. ``opening`` is ``(?=``, ``(?!``, ``(?<=`` or ``(?<!``."""

    opening: str
    body: Node


@dataclass(frozen=True, slots=True)
class Repeat:
    """``low`` to ``high`` times the body; ``high`` None means without bound.

    ``quantifier`` is the text, with its ``?`` (as few as possible) or ``+`` (never given back).
    """

    body: Node
    low: int
    high: int | None
    quantifier: str


@dataclass(frozen=True, slots=True)
class Search:
    """A lazy loop over a class and the first match behind it of what is wanted, once and for all.

    No match of ``wanted`` holds another one that ends before it.
    """

    loop: Repeat
    wanted: Node


Node: TypeAlias = (
    "Chars | Anchor | Backreference | Sequence | Choice | Group | Look | Repeat | Search"
)

EMPTY = Sequence(())


def text(node: Node, *, captures: bool = True) -> str:
    """The Python pattern; its groups may be printed as such that remember nothing."""

    def inside(below: Node) -> str:
        return text(below, captures=captures)

    match node:
        case Sequence(parts):
            return "".join(map(inside, parts))
        case Choice(branches):
            return "|".join(map(inside, branches))
        case Group(opening, body) if not captures and (opening == "(" or opening[:3] == "(?P"):
            return f"(?:{inside(body)})"
        case Group(opening, body) | Look(opening, body):
            return f"{opening}{inside(body)})"
        case Repeat(body, _, _, quantifier):
            return inside(body) + quantifier
        case Search(loop, wanted):
            return f"(?>{inside(loop)}{inside(wanted)})"
        case _:
            return node.text


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below."""
    match node:
        case Sequence(below) | Choice(below):
            return below
        case Group(_, body) | Look(_, body) | Repeat(body=body):
            return (body,)
        case Search(loop, wanted):
            return (loop, wanted)
        case _:
            return ()


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it, in reading order."""
    yield node
    for child in children(node):
        yield from walk(child)


def width(node: Node) -> tuple[int, int | None]:
    """The fewest and the most characters the node consumes; None: no bound."""
    match node:
        case Chars():
            return 1, 1
        case Anchor() | Look():
            return 0, 0
        case Backreference(body=body):
            return 0, width(body)[1]
        case Group(_, body):
            return width(body)
        case Choice(branches):
            widths = [width(branch) for branch in branches]
            highs = [high for _, high in widths if high is not None]
            bounded = len(highs) == len(widths)
            return min(low for low, _ in widths), max(highs) if bounded else None
        case Search(loop, wanted):
            return width(Sequence((loop, wanted)))
        case Sequence(parts):
            total_low, total_high = 0, 0
            unbounded = False
            for low, high in map(width, parts):
                total_low += low
                total_high += high or 0
                unbounded = unbounded or high is None
            return total_low, None if unbounded else total_high
        case Repeat(body, low, high):
            body_low, body_high = width(body)
            if body_high == 0 or high == 0:
                return 0, 0
            bounded = body_high is not None and high is not None
            return body_low * low, (body_high or 0) * (high or 0) if bounded else None


def flat(node: Node) -> tuple[Node, ...]:
    """The parts of nested sequences, in one row."""
    if isinstance(node, Sequence):
        return tuple(below for part in node.parts for below in flat(part))
    return (node,)
