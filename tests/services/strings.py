"""Strings that a pattern accepts, found by walking its syntax tree and confirmed by matching."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from typing import Any

from botosmith.regex import Untranslatable, translate

_parser: Any = re._parser  # type: ignore[attr-defined]
_categories: Any = re._constants  # type: ignore[attr-defined]

_PREFERRED = "a0bA-1_/:.cZ9 xd2=@+,e3f"
_TRIES = 300
_FILLER = "aé😀"


class NoString(Exception):
    """No string was found that keeps a shape's constraints."""


@lru_cache(maxsize=20_000)
def samples(
    pattern: str | None, low: int, high: int | None, count: int, plain: bool
) -> tuple[str, ...]:
    """Distinct strings of an allowed length that match a pattern as a whole.

    Args:
        pattern: The model's regular expression, or None.
        low: The fewest code points.
        high: The most, or None.
        count: How many strings are wanted; a few short patterns have fewer.
        plain: Whether only letters and digits may fill what has no pattern.

    Raises:
        NoString: There is none, or none was found.
    """
    found: dict[str, None] = {}
    for text in _candidates(pattern, low, high, plain):
        if low <= len(text) and (high is None or len(text) <= high):
            found.setdefault(text)
        if len(found) >= count:
            break
    if not found:
        raise NoString(f"{pattern!r} of {low}..{high} characters")
    return tuple(found)


def _candidates(pattern: str | None, low: int, high: int | None, plain: bool) -> Iterator[str]:
    translated = None
    if pattern is not None:
        with suppress(Untranslatable):  # not enforced then, so any string will do
            translated = translate(pattern, max_length=high).python
    if translated is None:
        yield from _fillers(low, high, plain)
        return
    flags = re.ASCII | re.DOTALL
    matches = re.compile(translated, flags).fullmatch
    tree = _parser.parse(translated, flags)
    chance = random.Random(f"{pattern} {low} {high}")
    extra = 0
    for attempt in range(_TRIES):
        text = "".join(_Walk(chance, extra).sequence(tree))
        if len(text) < max(low, 1):
            extra = min(max(extra, 1) * 2, 4096)
        elif high is not None and len(text) > high:
            extra //= 2
        elif attempt > _TRIES // 2:
            extra = chance.choice((0, 1, 2, 5, low))
        if (low <= len(text) and (high is None or len(text) <= high)) and matches(text):
            yield text


def _fillers(low: int, high: int | None, plain: bool) -> Iterator[str]:
    alphabet = "ab0" if plain else _FILLER
    length = max(low, 1)
    if high is not None and high < 1:
        yield ""
        return
    for start in range(len(alphabet)):
        yield "".join(alphabet[(start + step) % len(alphabet)] for step in range(length))
    for number in range(1000):
        text = f"{number}".rjust(length, alphabet[0])
        yield text if high is None else text[-high:]


class _Walk:
    """One walk through a syntax tree that writes down what each node could match."""

    def __init__(self, chance: random.Random, extra: int) -> None:
        self._chance = chance
        self._extra = extra
        self._groups: dict[int, str] = {}

    def sequence(self, nodes: Any) -> Iterator[str]:
        for operation, argument in nodes:
            yield from self._node(str(operation), argument)

    def _node(self, operation: str, argument: Any) -> Iterator[str]:
        match operation:
            case "LITERAL":
                yield chr(argument)
            case "NOT_LITERAL":
                yield self._char(lambda char: ord(char) != argument)
            case "ANY":
                yield self._char(lambda char: True)
            case "IN":
                yield self._member(argument)
            case "BRANCH":
                yield from self.sequence(self._chance.choice(argument[1]))
            case "SUBPATTERN":
                number, _, _, inner = argument
                text = "".join(self.sequence(inner))
                if number is not None:
                    self._groups[number] = text
                yield text
            case "ATOMIC_GROUP":
                yield from self.sequence(argument)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                fewest, most, inner = argument
                more = min(int(most) - int(fewest), self._extra)
                times = int(fewest) + (self._chance.randint(more // 2, more) if more else 0)
                for _ in range(min(times, 20_000)):
                    yield from self.sequence(inner)
            case "GROUPREF":
                yield self._groups.get(argument, "")
            case _:
                return  # an anchor or a look-around consumes nothing; matching decides

    def _char(self, admits: Any) -> str:
        start = self._chance.randrange(len(_PREFERRED))
        for step in range(len(_PREFERRED)):
            char = _PREFERRED[(start + step) % len(_PREFERRED)]
            if admits(char):
                return char
        return next(char for char in map(chr, range(33, 0x3000)) if admits(char))

    def _member(self, items: Any) -> str:
        if str(items[0][0]) == "NEGATE":
            refused = items[1:]
            return self._char(lambda char: not _in(char, refused))
        preferred = [char for char in _PREFERRED if _in(char, items)]
        if preferred and self._chance.random() < 0.9:
            return self._chance.choice(preferred)
        operation, argument = self._chance.choice(items)
        match str(operation):
            case "LITERAL":
                return chr(argument)
            case "RANGE":
                return chr(self._chance.randint(argument[0], min(argument[1], argument[0] + 60)))
            case _:
                return self._char(lambda char: _in(char, items))


def _in(char: str, items: Any) -> bool:
    for operation, argument in items:
        match str(operation):
            case "LITERAL" if ord(char) == argument:
                return True
            case "RANGE" if argument[0] <= ord(char) <= argument[1]:
                return True
            case "CATEGORY" if _of_category(char, str(argument)):
                return True
    return False


def _of_category(char: str, category: str) -> bool:
    name = category.removeprefix("CATEGORY_").removeprefix("NOT_")
    test = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}[name]
    return (re.match(test, char, re.ASCII) is not None) == ("NOT_" not in category)
