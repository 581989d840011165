r"""The sets behind Java's ``\p{...}`` names.

The names and what they mean are those of ``java.util.regex.Pattern`` without its
UNICODE_CHARACTER_CLASS flag: POSIX names are ASCII, general categories are Unicode.
"""

from __future__ import annotations

import re
from functools import cache

from botosmith.regex.codepoints import ANY, ASCII_SPACE, DIGIT, LOWER, UPPER, CodePoints
from botosmith.regex.unicode_data import RUNS
from botosmith.regex.untranslatable import Untranslatable

_ASCII_NAMES = {
    "ASCII": CodePoints(((0x00, 0x7F),)),
    "Alnum": DIGIT | UPPER | LOWER,
    "Alpha": UPPER | LOWER,
    "Blank": CodePoints.chars(" \t"),
    "Cntrl": CodePoints(((0x00, 0x1F), (0x7F, 0x7F))),
    "Digit": DIGIT,
    "Graph": CodePoints(((0x21, 0x7E),)),
    "L1": CodePoints(((0x00, 0xFF),)),
    "Lower": LOWER,
    "Print": CodePoints(((0x20, 0x7E),)),
    "Punct": CodePoints(((0x21, 0x7E),)) - (DIGIT | UPPER | LOWER),
    "Space": ASCII_SPACE,
    "Upper": UPPER,
    "XDigit": DIGIT | CodePoints(((0x41, 0x46), (0x61, 0x66))),
    "all": ANY,
}

_CATEGORY_GROUPS = {
    "LC": ("Lu", "Ll", "Lt"),
    "LD": ("Lu", "Ll", "Lt", "Lm", "Lo", "Nd"),
}

_UNICODE_NAMES = {
    "Control": ("Cc",),
    "Cntrl": ("Cc",),
    "Digit": ("Nd",),
    "Letter": ("L",),
    "Punct": ("P",),
    "Punctuation": ("P",),
    "TitleCase": ("Lt",),
}

_JAVA_METHODS = {
    "javaDigit": ("Nd",),
    "javaISOControl": ("Cc",),
    "javaLetter": ("L",),
    "javaLetterOrDigit": ("L", "Nd"),
    "javaSpaceChar": ("Z",),
    "javaTitleCase": ("Lt",),
}

_WHITE_SPACE_CONTROLS = CodePoints(((0x09, 0x0D), (0x85, 0x85)))


@cache
def _categories() -> dict[str, CodePoints]:
    ranges: dict[str, list[tuple[int, int]]] = {}
    start = 0
    for run in RUNS.split():
        end = start + int(run[2:], 16)
        ranges.setdefault(run[:2], []).append((start, end - 1))
        start = end
    return {category: CodePoints.of(found) for category, found in ranges.items()}


def _category(*prefixes: str) -> CodePoints:
    return CodePoints.of(
        pair
        for category, found in _categories().items()
        if category.startswith(prefixes)
        for pair in found.ranges
    )


@cache
def undecided() -> CodePoints:
    """Code points that Unicode has not assigned but may assign soon.

    They are the holes of fewer than 256 in the assigned blocks, without the 66 noncharacters.
    A service's Java decides about each by the Unicode version it happens to have, so there is
    nothing to be exact about; leaving them open keeps the text of a class short.
    """
    holes = [(low, high) for low, high in _category("Cn").ranges if high - low < 256]
    noncharacters = [
        (0xFDD0, 0xFDEF),
        *((n | 0xFFFE, n | 0xFFFF) for n in range(0, ANY.ranges[0][1], 0x10000)),
    ]
    return CodePoints.of(holes) - CodePoints.of(noncharacters)


@cache
def unicode_word() -> CodePoints:
    r"""What ``\w`` matches in ``re`` without ASCII: letters, numbers of any kind and ``_``."""
    return _category("L", "N") | CodePoints.chars("_")


@cache
def unicode_digit() -> CodePoints:
    r"""What ``\d`` matches in ``re`` without ASCII."""
    return _category("Nd")


@cache
def property_set(name: str) -> CodePoints:
    """The set a property name denotes.

    Raises:
        Untranslatable: Java has no such property, or it is one that needs Unicode data beyond
            general categories (scripts, blocks, derived properties).
    """
    if found := _ASCII_NAMES.get(name):
        return found
    if prefixes := _CATEGORY_GROUPS.get(name) or _JAVA_METHODS.get(name):
        return _category(*prefixes)
    if name.startswith("Is"):
        return _is_property(name)
    if name.lower().startswith(("gc=", "general_category=")):
        return property_set(name.partition("=")[2])
    if name == "javaWhitespace":
        breaking = _category("Z") - CodePoints.chars("\u00a0\u2007\u202f")
        return breaking | CodePoints(((0x09, 0x0D), (0x1C, 0x1F)))
    if re.fullmatch("[LMNPSZC][a-z]?", name) and (found := _category(name)):
        return found
    raise Untranslatable(f"the character property {name!r} is not known")


def _is_property(name: str) -> CodePoints:
    short = name[2:]
    folded = short.replace("_", "").lower()
    if folded == "whitespace" or folded == "space":
        return _category("Z") | _WHITE_SPACE_CONTROLS
    if folded == "assigned":
        return ~_category("Cn")
    for known, prefixes in _UNICODE_NAMES.items():
        if known.lower() == folded:
            return _category(*prefixes)
    if short in _CATEGORY_GROUPS or re.fullmatch("[LMNPSZC][a-z]?", short):
        return property_set(short)
    raise Untranslatable(f"the character property {name!r} is not known")
