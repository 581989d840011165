"""Breaks statements that are too long for a line as Black does, where it is plain what Black does.

These are imports, heads of functions, calls that are returned, and assignments: nearly all that is
in a generated module. About the rest Black itself is asked, which takes far longer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .layout import LINE_LENGTH

_INDENT = "    "


class _Unclear(Exception):
    """Only Black knows."""


def broken(line: str) -> list[str] | None:
    """The lines of a statement that is too long for one; None where Black has to be asked."""
    text = line.lstrip(" ")
    margin = line[: len(line) - len(text)]
    try:
        if found := _DEFINED.fullmatch(text):
            return _head(margin, **found.groupdict())
        if found := _IMPORTED.fullmatch(text):
            return _imports(margin, **found.groupdict())
        if found := _LED.match(text):
            return _at_brackets(text[found.end() :], margin, before=found[0])
        return _assignment(text, margin)
    except _Unclear:
        return None


def broken_item(line: str) -> list[str] | None:
    """The lines of an item of a display or a call, with the comma after it; None as above."""
    text = line.strip(" ,")
    try:
        if len(_divided(text, ", ")) > 1:
            return None  # which are several items
        return _item(text, line[: len(line) - len(line.lstrip(" "))], ",")
    except _Unclear:
        return None


# ------------------------------------------------------------------------------ statements


_PLAIN = r"""[^()\[\]{}"']+"""
_DEFINED = re.compile(
    rf"""(?P<name>(?:async )?def \w+)\((?P<items>{_PLAIN})?\) -> (?P<given>.*):"""
)
_IMPORTED = re.compile(
    r"(?P<start>from [\w.]+ import) (?:(?P<names>\w+(?:, \w+)*)|\((?P<lines>(?:\n *\w+,)+)\n *\))"
)
_LED = re.compile(r"return |@")


def _head(margin: str, name: str, items: str | None, given: str) -> list[str]:
    if items is None:
        return _short([f"{margin}{name}() -> (", f"{margin}{_INDENT}{given}", f"{margin}):"])
    # Black puts a comma after a parameter that stands alone, though it fits.
    comma = "" if "," in items else ","
    inside = _inside(items + comma, margin + _INDENT)
    first, last = _short([f"{margin}{name}(", f"{margin}) -> "])
    if len(last) + len(given) < LINE_LENGTH:
        return [first, *inside, f"{last}{given}:"]
    return [first, *inside, *_at_brackets(given, margin, ":", before=") -> ")]


def _imports(margin: str, start: str, names: str | None, lines: str | None) -> list[str]:
    items = names.split(", ") if names else re.findall(r"\w+", lines or "")
    return [f"{margin}{start} (", *(f"{margin}{_INDENT}{item}," for item in items), f"{margin})"]


def _assignment(text: str, margin: str) -> list[str]:
    target, *values = _divided(text, " = ")
    target, *annotations = _divided(target, ": ")
    if len(values) > 1 or len(annotations) > 1 or not (values or annotations):
        raise _Unclear
    if not values:
        return _annotated(target, annotations[0], "", margin)
    (value,) = values
    start = f"{margin}{': '.join((target, *annotations))} = "
    called, inside, _ = _brackets(value)
    if inside and len(start) + len(called) <= LINE_LENGTH:
        return _at_brackets(value, margin, before=start.lstrip(" "))
    if len(start) < LINE_LENGTH and _NAME_OR_CALL.fullmatch(called):
        return [f"{start}(", *_short(_item(value, margin + _INDENT)), f"{margin})"]
    if not annotations:
        raise _Unclear
    return _annotated(target, annotations[0], f" = {value}", margin)


_NAME_OR_CALL = re.compile(r"(?:await )?[\w.]+[(\[]?")


def _annotated(target: str, annotation: str, value: str, margin: str) -> list[str]:
    """An assignment that is broken in its annotation."""
    if len(_divided(annotation, " | ")) > 1:
        if not annotation[-1].isalnum():
            raise _Unclear  # which Black sometimes breaks in its last brackets alone
        inside = _item(annotation, margin + _INDENT)
        return [f"{margin}{target}: (", *inside, *_short([f"{margin}){value}"])]
    return _at_brackets(f"{target}: {annotation}", margin, value)


# ----------------------------------------------------------------------------- expressions


def _item(text: str, margin: str, after: str = "") -> list[str]:
    """What has lines for itself, and what follows it on the last of them."""
    line = f"{margin}{text}{after}"
    if len(line) <= LINE_LENGTH or _TEXT.fullmatch(text):
        return [line]
    first, *others = _divided(text, " | ")
    if not others:
        return _at_brackets(text, margin, after)
    if len(_divided(text, "=")) > 1 or len(_divided(text, ": ")) > 1:
        raise _Unclear
    *parts, last = (first, *(f"| {other}" for other in others))
    return [*(line for part in parts for line in _item(part, margin)), *_item(last, margin, after)]


def _at_brackets(text: str, margin: str, after: str = "", *, before: str = "") -> list[str]:
    """An expression that is broken at its last brackets, and what is beside it."""
    opened, inside, closing = _brackets(text)
    if not inside:
        raise _Unclear
    first, last = _short([f"{margin}{before}{opened}", f"{margin}{closing}{after}"])
    is_display = not _IS_APPLIED.search(opened)
    return [first, *_inside(inside, margin + _INDENT, is_display=is_display), last]


_IS_APPLIED = re.compile(r"[\w\])].$")
"""That brackets call, or subscribe to, what is before them."""


def _inside(text: str, margin: str, *, is_display: bool = False) -> list[str]:
    """What stands in brackets: an item a line, or all on one if it fits and is no display."""
    items = _divided(text.removesuffix(","), ", ")
    if len(margin) + len(text) <= LINE_LENGTH and not (is_display and len(items) > 1):
        return [f"{margin}{text}"]
    if len(items) == 1 and not text.endswith(","):
        return _item(text, margin)
    return [line for item in items for line in _item(item, margin, ",")]


_TEXT = re.compile(r"""(?:\w+=|"\w+":[ ])?(?:r?(["'])(?:(?!\1)[^\\]|\\.)*\1|\w+)""")
"""A string or a name, which nothing can break; that of a keyword or a key, too."""


def _short(lines: list[str]) -> list[str]:
    if max(map(len, lines)) > LINE_LENGTH:
        raise _Unclear
    return lines


# ------------------------------------------------------------------------------- scanning


_TOKEN = re.compile(
    r"""
      (?P<text> r?(?: "[^"\\]*(?:\\.[^"\\]*)*" | '[^'\\]*(?:\\.[^'\\]*)*' )(?=[],)}:]|$) )
    | (?P<open> [(\[{] )
    | (?P<close> [)\]}] )
    | (?P<mark> ,[ ] | [ ]=[ ] | [ ]\|[ ] | :[ ] | [=:,] )
    | (?P<name> (?:await[ ])? -?[\w.]+ | [*/] )
    | (?P<unclear> [\s\S] )
    """,
    re.VERBOSE,
)
_OPERATORS = frozenset(("if", "else", "for", "in", "is", "not", "and", "or", "lambda", "yield"))


def _tokens(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """How many brackets each token is in, and the token."""
    depth = 0
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup
        if kind == "unclear" or found[0] in _OPERATORS:
            raise _Unclear
        depth -= kind == "close"
        yield depth, found
        depth += kind == "open"


def _divided(text: str, mark: str) -> list[str]:
    """The parts of a text between the marks that are in no brackets."""
    ends = [found.span() for depth, found in _tokens(text) if not depth and found[0] == mark]
    starts = [0, *(end for _, end in ends)]
    return [
        text[start:end]
        for start, end in zip(starts, [*(start for start, _ in ends), len(text)], strict=True)
    ]


def _brackets(text: str) -> tuple[str, str, str]:
    """A text that ends with brackets: up to them, what is inside, and the last of them."""
    opened = [
        found.end() for depth, found in _tokens(text) if not depth and found.lastgroup == "open"
    ]
    if not opened or not text.endswith((")", "]", "}")):
        return text, "", ""
    return text[: opened[-1]], text[opened[-1] : -1], text[-1]
