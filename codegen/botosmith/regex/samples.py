"""Strings that match a pattern, of an allowed length."""

from __future__ import annotations

import re
from functools import cache
from random import Random

from botosmith.regex.syntax import parse
from botosmith.regex.translate import translate
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
from botosmith.regex.untranslatable import Untranslatable

_LONGEST = 10_000
"""The longest string that is made to fill a length."""

_TRIES = 300
"""The random walks through a pattern, where the simplest one does not fit."""

_LIKED = "a0A-_./:1b "
_SERIES = ("0123456789abcdef", "abcdefghijklmnopqrstuvwxyz", "0123456789", "ABCDEFGHIJ")
"""What fills a repeated class, the first that is in it."""


@cache
def compiled(pattern: str, high: int | None) -> re.Pattern[str] | None:
    """The pattern for `fullmatch`; None where it is not enforced."""
    try:
        return re.compile(translate(pattern, max_length=high).python, re.ASCII | re.DOTALL)
    except Untranslatable:
        return None


def resized(text: str, low: int, high: int | None, pattern: re.Pattern[str] | None) -> str:
    """A text of an allowed length that still matches: one character more often, or some less.

    The text itself where none of its characters will do.
    """
    if len(text) < low <= _LONGEST:
        more = low - len(text)
        tries = (text[:at] + text[at : at + 1] * more + text[at:] for at in range(len(text)))
    elif high is not None and len(text) > high:
        less = len(text) - high
        tries = (text[:at] + text[at + less :] for at in range(high + 1))
    else:
        return text
    return next((each for each in tries if pattern is None or pattern.fullmatch(each)), text)


@cache
def sample(pattern: str, low: int, high: int | None) -> str | None:
    """The simplest string of `low` to `high` code points that was found to match as a whole.

    None where none was found. The same every time.
    """
    matcher = compiled(pattern, high)
    if matcher is None:
        return None
    root = parse(pattern).root
    random = Random(pattern)
    for attempt in range(_TRIES):
        text = "".join(_written(root, random if attempt else None))
        text = resized(text, low, high, matcher)
        if low <= len(text) and (high is None or len(text) <= high) and matcher.fullmatch(text):
            return text
    return None


def _written(node: Node, random: Random | None) -> list[str]:
    """One text that a part of a pattern stands for; the simplest where nothing is left to chance.

    What looks around is passed over: the whole text is held against the pattern anyway.
    """
    match node:
        case Chars(members=members):
            return [_char(members.ranges, random)]
        case Sequence(parts=parts):
            return [text for part in parts for text in _written(part, random)]
        case Choice(branches=branches):
            return _written(branches[0] if random is None else random.choice(branches), random)
        case Group(body=body) | Backreference(body=body):
            return _written(body, random)
        case Repeat(body=body, low=low, high=high):
            most = low + 3 if high is None else min(high, low + 3)
            count = max(low, min(1, most)) if random is None else random.randint(low, most)
            if isinstance(body, Chars) and count >= 6 and random is None:
                return [_series(body, count)]
            return [text for _ in range(min(count, _LONGEST)) for text in _written(body, random)]
        case Search(loop=loop, wanted=wanted):
            return _written(Sequence((loop, wanted)), random)
        case Anchor() | Look():
            return []


def _char(ranges: tuple[tuple[int, int], ...], random: Random | None) -> str:
    def holds(char: str) -> bool:
        return any(low <= ord(char) <= high for low, high in ranges)

    liked = [char for char in _LIKED if holds(char)]
    if random is not None and (not liked or random.random() < 0.5):
        low, high = random.choice(ranges) if ranges else (48, 48)
        return chr(random.randint(low, min(high, low + 60)))
    if liked:
        return liked[0]
    visible = (chr(code) for code in range(33, 127) if holds(chr(code)))
    return next(visible, chr(ranges[0][0]) if ranges else "")


def _series(chars: Chars, count: int) -> str:
    series = next(
        (each for each in _SERIES if all(ord(char) in chars.members for char in each)), ""
    )
    if not series:
        return _char(chars.members.ranges, None) * count
    return (series * (count // len(series) + 1))[:count]
