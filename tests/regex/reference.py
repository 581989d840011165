"""A matcher that is slow but plain: it follows all ways at once, without any automaton."""

from __future__ import annotations

import re
from functools import cache

from botosmith.regex.syntax import parse
from botosmith.regex.tree import Anchor, Chars, Choice, Group, Look, Node, Repeat, Sequence

_WORD = re.compile(r"\w", re.ASCII)


def accepts(pattern: str, text: str) -> bool:
    """Whether the pattern matches the whole text. It may have no possessive parts."""
    return len(text) in _ends(parse(pattern).root, text, 0)


def _ends(root: Node, text: str, start: int) -> frozenset[int]:
    @cache
    def ends(node: Node, at: int) -> frozenset[int]:
        match node:
            case Chars(members):
                inside = at < len(text) and ord(text[at]) in members
                return frozenset({at + 1} if inside else ())
            case Anchor(kind, written):
                return frozenset({at} if _holds(kind, written, text, at) else ())
            case Group(_, body):
                return ends(body, at)
            case Look(opening, body):
                found = _looks_back(body, at) if "<" in opening else bool(ends(body, at))
                return frozenset({at} if found != ("!" in opening) else ())
            case Choice(branches):
                return frozenset(end for branch in branches for end in ends(branch, at))
            case Sequence(parts):
                reached = frozenset({at})
                for part in parts:
                    reached = frozenset(end for now in reached for end in ends(part, now))
                return reached
            case Repeat(body, low, high):
                return _repeated(body, low, high, at)
            case _:
                raise NotImplementedError(node)

    def _looks_back(body: Node, at: int) -> bool:
        return any(at in ends(body, begin) for begin in range(at + 1))

    def _repeated(body: Node, low: int, high: int | None, at: int) -> frozenset[int]:
        reached = frozenset({at})
        found: frozenset[int] = reached if low == 0 else frozenset()
        seen: set[frozenset[int]] = set()
        count = 0
        while reached and (high is None or count < high):
            reached = frozenset(end for now in reached for end in ends(body, now))
            count += 1
            if count >= low:
                found |= reached
                if reached in seen:
                    break
                seen.add(reached)
        return found

    return ends(root, start)


def _holds(kind: str, written: str, text: str, at: int) -> bool:
    if kind == "begin":
        return at == 0
    if kind == "end":
        return at == len(text)
    beside = [0 <= index < len(text) and bool(_WORD.match(text[index])) for index in (at - 1, at)]
    return (beside[0] != beside[1]) == (written == r"\b")
