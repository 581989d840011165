"""Strings that a pattern is likely to accept, nearly accepts, or is slow on."""

from __future__ import annotations

import random
from collections.abc import Iterator

from botosmith.regex.codepoints import CodePoints
from botosmith.regex.syntax import parse
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
)

ODD = ["", "\n", "\r\n", "\0", "\t", " ", "\x85", "\u2028", "\u00e9", "\u4e00", "\U0001f600", "a\n"]
PALETTE = [*"aZ09_-.:/ $|*{}[]()\\\"'", "\n", "\0", "\u00e9", "\u212a", "\u0661", "\U0001f600"]


def strings(pattern: str, count: int, seed: int = 0) -> list[str]:
    """Random strings around what the pattern accepts; the same ones for the same seed."""
    rng = random.Random(f"{seed}{pattern}")
    root = parse(pattern).root
    found = list(ODD)
    for _ in range(count):
        likely = _likely(root, rng)
        found += [likely, _changed(likely, rng), _changed(likely, rng), likely + "\n"]
    return list(dict.fromkeys(text for text in found if len(text) <= 3000))


def attacks(pattern: str, length: int, count: int = 3) -> Iterator[str]:
    """Long strings that repeat what loops of the pattern accept and then end wrongly."""
    rng = random.Random(pattern)
    root = parse(pattern).root
    for before, body in _loops(root, [], rng):
        for _ in range(count):
            pump = "".join(_likely(body, rng) for _ in range(rng.choice((1, 1, 2, 3))))
            if pump:
                pumped = (before + pump * (length // len(pump) + 1))[:length]
                for end in ("\0", "!", "\n", "-", ""):
                    yield pumped[: length - len(end)] + end
    for filler in ("a", "-", ".", ":", "a-", "a.", "/", " ", "0", "a:", "a/", "\U0001f600"):
        pumped = (filler * length)[: length - 1]
        yield pumped + "\0"


def _loops(node: Node, before: list[Node], rng: random.Random) -> Iterator[tuple[str, Node]]:
    match node:
        case Sequence(parts):
            for index, part in enumerate(parts):
                yield from _loops(part, [*before, *parts[:index]], rng)
        case Choice(branches):
            for branch in branches:
                yield from _loops(branch, before, rng)
        case Group(_, body) | Look(_, body):
            yield from _loops(body, before, rng)
        case Repeat(body, _, high):
            if high is None or high > 3:
                yield "".join(_likely(part, rng) for part in before), body
            yield from _loops(body, before, rng)
        case _:
            pass


def _likely(node: Node, rng: random.Random) -> str:
    match node:
        case Chars(members):
            return _member(members, rng)
        case Anchor() | Look():
            return ""
        case Backreference(_, body) | Group(_, body):
            return _likely(body, rng)
        case Choice(branches):
            return _likely(rng.choice(branches), rng)
        case Sequence(parts):
            return "".join(_likely(part, rng) for part in parts)
        case Repeat(body, low, high):
            most = low + rng.choice((0, 0, 1, 1, 2, 4))
            if high is not None and rng.random() < 0.1 and high <= 300:
                most = high
            times = most if high is None else min(most, high)
            return "".join(_likely(body, rng) for _ in range(times))
        case Search(loop, wanted):
            return _likely(loop, rng) + _likely(wanted, rng)


def _member(members: CodePoints, rng: random.Random) -> str:
    ascii_part = members & CodePoints(((0x20, 0x7E),))
    ranges = (ascii_part if ascii_part and rng.random() < 0.8 else members).ranges
    if not ranges:
        return ""
    low, high = rng.choice(ranges)
    return chr(rng.choice((low, high, rng.randint(low, high))))


def _changed(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text) + 1)
    other: str = rng.choice(PALETTE)
    match rng.randrange(5):
        case 0:
            return text[:at] + text[at + 1 :]
        case 1:
            return text[:at] + other + text[at:]
        case 2:
            return text[:at] + other + text[at + 1 :]
        case 3:
            return text[:at] + text[at // 2 :]
        case _:
            return text + text
