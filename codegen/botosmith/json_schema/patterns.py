r"""Java's regular expressions in ECMAScript's dialect, with the flag u.

A pattern of the model must match the whole string, and JSON Schema searches: hence the anchors.
What the two dialects spell differently is respelled; what only Java has, there is no spelling for.
"""

from __future__ import annotations

import re

_SPACE = r" \t\n\x0b\f\r"
_POSIX = {
    "Lower": "a-z",
    "Upper": "A-Z",
    "ASCII": r"\x00-\x7f",
    "Alpha": "A-Za-z",
    "Digit": "0-9",
    "Alnum": "A-Za-z0-9",
    "Punct": r"!-\/:-@\[-`\{-~",
    "Graph": "!-~",
    "Print": " -~",
    "Blank": r" \t",
    "Cntrl": r"\x00-\x1f\x7f",
    "XDigit": "0-9A-Fa-f",
    "Space": _SPACE,
}
_SAME = frozenset("dDwWbBtnrfv0123456789")
_SYNTAX = frozenset("^$\\.*+?()[]{}|/")

_ESCAPE = re.compile(r"\\(?:([pP])\{(\w+)\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))", re.DOTALL)
_ONLY_JAVA = re.compile(r"\(\?(?![:=!]|<[=!])|[*+?}]\+|\\[QEGRXhHZVNck]|&&")


class _Inexpressible(Exception):
    """There is no such thing in ECMAScript."""


def ecma(pattern: str) -> str | None:
    """A pattern to search for with the same effect; None where ECMAScript has none."""
    if _ONLY_JAVA.search(pattern):
        return None
    try:
        return f"^(?:{_respelled(pattern)})$"
    except _Inexpressible:
        return None


def _respelled(pattern: str) -> str:
    out: list[str] = []
    position, in_class = 0, False
    while position < len(pattern):
        char = pattern[position]
        if char == "\\":
            found = _ESCAPE.match(pattern, position)
            if found is None:
                raise _Inexpressible
            out.append(_escape(found, in_class))
            position = found.end()
            continue
        if in_class and char == "[":
            raise _Inexpressible
        if char == "[" and not in_class:
            in_class = True
            # A bracket that comes first would end the class, and is itself in Java.
            if pattern.startswith(("[]", "[^]"), position):
                raise _Inexpressible
        elif char == "]" and in_class:
            in_class = False
        elif not in_class:
            char = _outside(pattern, position)
        out.append(char)
        position += 1
    return "".join(out)


def _outside(pattern: str, position: int) -> str:
    char = pattern[position]
    if char == ".":
        return r"[\s\S]"
    if char in "]}" or (char == "{" and not re.match(r"\{\d+(,\d*)?\}", pattern[position:])):
        closes = char == "}" and re.search(r"\{\d+(,\d*)?$", pattern[:position])
        return char if closes else f"\\{char}"
    return char


def _escape(found: re.Match[str], in_class: bool) -> str:
    side, name, unit, byte, char = found.groups()
    if name is not None:
        return _property(side, name, in_class)
    if unit is not None or byte is not None:
        return found[0]
    if char == "s":
        return _SPACE if in_class else f"[{_SPACE}]"
    if char == "S":
        if in_class:
            raise _Inexpressible
        return f"[^{_SPACE}]"
    if char == "z":
        return "$"
    if char in _SAME or char in _SYNTAX or (char == "-" and in_class):
        return found[0]
    if char.isalnum():
        raise _Inexpressible
    return char


def _property(side: str, name: str, in_class: bool) -> str:
    if name in _POSIX:
        if in_class and side == "P":
            raise _Inexpressible
        inner = _POSIX[name]
        return inner if in_class else f"[{'^' if side == 'P' else ''}{inner}]"
    if len(name) > 2 or name[0] not in "LMNPSZC":
        raise _Inexpressible  # blocks and scripts are spelled in too many ways
    return f"\\{side}{{{name}}}"
