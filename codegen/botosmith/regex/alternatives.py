"""Patterns that only spell out a few strings, or the beginnings of strings.

`InstanceIds|tag:.*` is decided quicker by `value == "InstanceIds"` and
`value.startswith("tag:")` than by a match.
"""

from __future__ import annotations

from dataclasses import dataclass

from botosmith.regex.codepoints import ANY
from botosmith.regex.tree import Anchor, Chars, Choice, Group, Node, Repeat, Sequence, flat

MOST = 8
"""The most strings and beginnings that are worth it."""


@dataclass(frozen=True, slots=True)
class Alternatives:
    """All strings that match: these, and whatever begins as one of those.

    Both are in the order of the pattern, without repetition.
    """

    strings: tuple[str, ...]
    beginnings: tuple[str, ...]


class _MoreThanThat(Exception):
    """The pattern is of another kind."""


def alternatives(root: Node) -> Alternatives | None:
    """The strings that a pattern spells out; None where it does more than that."""
    try:
        found = _spelled(root, first=True, last=True)
    except _MoreThanThat:
        return None
    return Alternatives(
        tuple(dict.fromkeys(text for text, is_open in found if not is_open)),
        tuple(dict.fromkeys(text for text, is_open in found if is_open)),
    )


def _spelled(node: Node, *, first: bool, last: bool) -> list[tuple[str, bool]]:
    """The texts of a node, and whether anything may follow each.

    `first` and `last` say whether the node begins and ends the whole pattern: only there is an
    anchor always true, and only the end may be open.
    """
    match node:
        case Chars(members):
            if sum(high - low + 1 for low, high in members.ranges) > MOST:
                raise _MoreThanThat
            return [
                (chr(point), False)
                for low, high in members.ranges
                for point in range(low, high + 1)
            ]
        case Anchor("begin") if first:
            return [("", False)]
        case Anchor("end") if last:
            return [("", False)]
        case Group("(" | "(?:", body):
            return _spelled(body, first=first, last=last)
        case Repeat(Chars(members), 0, None, "*") if last and members == ANY:
            return [("", True)]
        case Repeat(body, 0, 1, "?"):
            return _few([("", False), *_spelled(body, first=False, last=False)])
        case Choice(branches):
            return _few(
                [each for branch in branches for each in _spelled(branch, first=first, last=last)]
            )
        case Sequence():
            return _in_a_row(flat(node), first=first, last=last)
        case _:
            raise _MoreThanThat


def _in_a_row(parts: tuple[Node, ...], *, first: bool, last: bool) -> list[tuple[str, bool]]:
    """Parts one after the other. Anchors consume nothing: what is before an end is at the end."""
    texts = [("", False)]
    for index, part in enumerate(parts):
        begins = first and all(isinstance(before, Anchor) for before in parts[:index])
        ends = last and all(isinstance(after, Anchor) for after in parts[index + 1 :])
        following = _spelled(part, first=begins, last=ends)
        texts = _few(
            [
                (before + after, is_open or stays_open)
                for before, is_open in texts
                for after, stays_open in following
            ]
        )
    return texts


def _few(texts: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    if len(texts) > MOST:
        raise _MoreThanThat
    return texts
