r"""Sets of code points as the text of a Python character class.

The text is for ``re.ASCII``. Large Unicode sets are written relative to ``(?u:\w)``, which is
``[\p{L}\p{N}_]`` in every Python version, so that they stay short and are the same text whoever
translates.
"""

from __future__ import annotations

import string
from collections.abc import Iterator
from functools import lru_cache

from botosmith.regex.codepoints import ANY, ASCII_SPACE, ASCII_WORD, CodePoints
from botosmith.regex.properties import undecided, unicode_digit, unicode_word

_BRACKETED_SHORTHANDS = {r"[\w]": r"\w", r"[^\w]": r"\W", r"[\s]": r"\s", r"[^\s]": r"\S"}
_NAMED = {0x09: r"\t", 0x0A: r"\n", 0x0D: r"\r"}


def char_text(code: int, special: str = r"\.^$*+?{}[]|()") -> str:
    """One character, escaped where it is special or not printable ASCII."""
    if 0x20 <= code < 0x7F:
        return f"\\{chr(code)}" if chr(code) in special else chr(code)
    if named := _NAMED.get(code):
        return named
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


@lru_cache(maxsize=4096)
def set_text(members: CodePoints) -> str:
    """The shortest text that matches exactly one character of the set.

    A text relative to the word characters may decide either way about ``undecided()`` ones, as
    do the word characters of different Python versions.
    """
    if members == ANY:
        return "."
    if not members:
        return r"[^\x00-\U0010ffff]"
    if len(members) == 1:
        return char_text(members.ranges[0][0])
    absolute = f"[{_inside(members)}]"
    if members.ranges[-1][1] > 0x7F:  # What is not ASCII is a million code points to go through.
        absolute = min(absolute, f"[^{_inside(~members)}]", key=len)
    if absolute in _BRACKETED_SHORTHANDS:
        return _BRACKETED_SHORTHANDS[absolute]
    if len(members.ranges) <= 8 or members.ranges[-1][1] <= 0x7F:
        return absolute
    relative = min(_relative_to_word(members), key=len)
    return relative if len(relative) < 0.8 * len(absolute) else absolute


@lru_cache(maxsize=1024)
def settled(members: CodePoints) -> CodePoints:
    """A set told by Unicode categories, with the undecided code points put where it is shortest."""
    yes, no = members - undecided(), ~members - undecided()
    return min(_fewest(yes, no), ~_fewest(no, yes), key=lambda found: len(found.ranges))


def _relative_to_word(members: CodePoints) -> Iterator[str]:
    word = unicode_word()
    yes, no = members - undecided(), ~members - undecided()
    beyond = _beside_word(yes - word, no - word)
    if not no & word:
        yield f"(?u:[\\w{beyond}])"
        return
    if not yes & word:
        yield f"(?u:[^\\w{_beside_word(no - word, yes)}])"
        return
    if yes <= word:
        yield f"(?u:[^\\W{_within_word(no & word, yes)}])"
    elif no <= word:
        yield f"(?u:[\\W{_within_word(yes & word, no)}])"
    else:
        yield f"(?u:(?![{_within_word(no & word, yes)}])[\\w{beyond}])"


def _within_word(yes: CodePoints, no: CodePoints) -> str:
    r"""Text for word characters beside ``\W``, by ``\d`` if they hold all digits."""
    digits = unicode_digit()
    if digits <= yes:
        return r"\d" + _beside_word(yes - digits, no)
    return _beside_word(yes, no)


def _beside_word(yes: CodePoints, no: CodePoints) -> str:
    """Text for ``yes`` where the word characters outside ``no`` are there or excluded anyway."""
    few = len(yes.ranges) <= 16
    return _inside(yes if few else _fewest(yes, no), shorthands=False)


def _fewest(yes: CodePoints, no: CodePoints) -> CodePoints:
    """The fewest ranges that hold all of ``yes`` and none of ``no``."""
    marked = sorted([(*pair, True) for pair in yes.ranges] + [(*pair, False) for pair in no.ranges])
    ranges: list[tuple[int, int]] = []
    inside = False
    for low, high, wanted in marked:
        if wanted:
            ranges.append((ranges.pop()[0] if inside else low, high))
        inside = wanted
    return CodePoints(tuple(ranges))


def _inside(members: CodePoints, *, shorthands: bool = True) -> str:
    text = _ranges_text(members)
    if not shorthands:
        return text
    shortened = ""
    for name, shorthand in ((r"\w", ASCII_WORD), (r"\s", ASCII_SPACE)):
        if shorthand <= members:
            shortened += name
            members = members - shorthand
    return min(text, shortened + _ranges_text(members), key=len)


def _ranges_text(members: CodePoints) -> str:
    parts: list[str] = []
    for low, high in members.ranges:
        if high - low > 2 or (high - low == 2 and chr(low) in string.digits + string.ascii_letters):
            parts.append(f"{_class_char(low)}-{_class_char(high)}")
        else:
            parts.extend(_class_char(code) for code in range(low, high + 1))
    return "".join(parts)


def _class_char(code: int) -> str:
    return char_text(code, special="\\]^-[")
