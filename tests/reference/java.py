"""Java's regular expressions for the `regex` package, which knows most of them already.

Slow and obvious: a scan from left to right that rewrites what the two spell differently.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

_ASCII = {"w": "A-Za-z0-9_", "d": "0-9", "s": r" \t\n\x0b\f\r"}
_POSIX = {
    "Lower": "a-z",
    "Upper": "A-Z",
    "ASCII": r"\x00-\x7f",
    "Alpha": "A-Za-z",
    "Digit": "0-9",
    "Alnum": "A-Za-z0-9",
    "Punct": r"!-/:-@\[-`{-~",
    "Graph": "!-~",
    "Print": r"\x20-~",
    "Blank": r" \t",
    "Cntrl": r"\x00-\x1f\x7f",
    "XDigit": "0-9A-Fa-f",
    "Space": r" \t\n\x0b\f\r",
}


@cache
def compiled(pattern: str) -> Any | None:
    """The pattern for `fullmatch`; None where the `regex` package does not read it."""
    try:
        return regex.compile(_rewritten(pattern), regex.V1 | regex.DOTALL)
    except regex.error:
        return None


def matches(pattern: str, text: str) -> bool | None:
    """Whether the whole text matches; None where that is not known, or not in time."""
    found = compiled(pattern)
    if found is None:
        return None
    try:
        return found.fullmatch(text, timeout=1) is not None
    except TimeoutError:
        return None


def _rewritten(pattern: str) -> str:
    out: list[str] = []
    position, depth = 0, 0
    while position < len(pattern):
        char = pattern[position]
        if char == "\\":
            text, position = _escape(pattern, position)
            out.append(text)
            continue
        if char == "[":
            depth += 1
            opened = "[^" if pattern.startswith("[^", position) else "["
            out.append(opened)
            position += len(opened)
            # A bracket or a hyphen that comes first in a Java class: only `]` would differ.
            continue
        if char == "]" and depth:
            depth -= 1
        elif depth and char in "-~|&" and pattern.startswith(char * 2, position):
            # Only && is an operator in Java.
            out.append("&&" if char == "&" else f"\\{char}\\{char}")
            position += 2
            continue
        elif char == "$" and not depth:
            char = r"\Z"
        out.append(char)
        position += 1
    return "".join(out)


def _escape(pattern: str, position: int) -> tuple[str, int]:
    letter = pattern[position + 1 : position + 2]
    if letter in _ASCII:
        return f"[{_ASCII[letter]}]", position + 2
    if letter.lower() in _ASCII:
        return f"[^{_ASCII[letter.lower()]}]", position + 2
    if letter in "zZ" and letter:
        return r"\Z", position + 2
    if letter in "pP" and pattern.startswith("{", position + 2):
        end = pattern.index("}", position)
        name = pattern[position + 3 : end]
        if name in _POSIX:
            return f"[{'^' if letter == 'P' else ''}{_POSIX[name]}]", end + 1
        name = name.removeprefix("Is").removeprefix("In") if len(name) > 4 else name
        return f"\\{letter}{{{name}}}", end + 1
    if letter == "u":
        return _unit(pattern, position)
    return pattern[position : position + 2], position + 2


def _unit(pattern: str, position: int) -> tuple[str, int]:
    """A UTF-16 code unit; two surrogates in a row are one code point."""
    high = int(pattern[position + 2 : position + 6], 16)
    after = position + 6
    if 0xD800 <= high < 0xDC00 and pattern.startswith("\\u", after):
        low = int(pattern[after + 2 : after + 6], 16)
        return f"\\U{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00):08x}", after + 6
    return f"\\u{high:04x}", after
