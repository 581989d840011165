"""Lays out lines as Black leaves them: imports, displays, and the blank lines between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from .imports import Import

LINE_LENGTH = 88


def import_lines(imports: Iterable[Import], margin: str = "") -> str:
    """Import statements, a blank line between the standard library and the package."""
    text = ""
    is_relative = True
    for each in imports:
        if each.module.startswith(".") and not is_relative:
            text += "\n"
        is_relative = each.module.startswith(".")
        text += _import(each, margin)
    return text


def _import(wanted: Import, margin: str) -> str:
    head = f"{margin}from {wanted.module} import "
    line = head + ", ".join(wanted.names)
    if len(line) <= LINE_LENGTH:
        return f"{line}\n"
    names = "".join(f"{margin}    {name},\n" for name in wanted.names)
    return f"{head}(\n{names}{margin})\n"


def tuple_display(items: Sequence[str], margin: str = "") -> str:
    """A tuple of expressions: several stand one a line."""
    if len(items) < 2:
        return f"({', '.join(items)}{',' if items else ''})"
    each = "".join(f"{margin}    {item},\n" for item in items)
    return f"(\n{each}{margin})"


def mapping_display(items: Sequence[tuple[str, str]], width: int, margin: str = "") -> str:
    """A dict of expressions, on one line of at most `width`, else an item a line."""
    entries = [f"{key}: {value}" for key, value in items]
    line = f"{{{', '.join(entries)}}}"
    if len(line) <= width:
        return line
    each = "".join(f"{margin}    {entry},\n" for entry in entries)
    return f"{{\n{each}{margin}}}"


def filled(items: Sequence[str], margin: str, separator: str, width: int = 100) -> str:
    """Lines that hold as many items each as fit, for text that nobody reads item by item."""
    lines: list[str] = []
    for item in items:
        longer = f"{lines[-1]}{separator}{item}" if lines else ""
        if lines and len(longer) < width:
            lines[-1] = longer
        else:
            lines.append(f"{margin}{item}")
    return f"{separator.rstrip()}\n".join(lines)


def spaced(text: str) -> str:
    """A module with as many blank lines between its statements as Black leaves."""
    lines: list[str] = []
    depth = 0
    is_import = False
    for blanks, line, in_text in _code(text):
        closes = line.lstrip().startswith((")", "]", "}"))
        depth -= closes and not in_text
        if in_text:
            lines += [""] * blanks
        elif lines and depth == 0 and not closes:
            lines += [""] * _blanks(blanks, lines, line, after_import=is_import)
            is_import = bool(_IMPORTS.match(line))
        lines.append(line)
        depth += line.endswith(("(", "[", "{")) and not in_text
    return "\n".join(lines) + "\n"


def _code(text: str) -> Iterator[tuple[int, str, bool]]:
    """The lines that are not blank: how many blank ones were before, and whether in a text."""
    inside = False
    blanks = 0
    for line in text.split("\n"):
        if not line.strip():
            blanks += 1
            continue
        yield blanks, line.rstrip(), inside
        blanks = 0
        if '"""' in line and len(_QUOTES.findall(line)) % 2:
            inside = not inside


_QUOTES = re.compile(r'(?<!\\)"""')
_DEFINES = re.compile(r"(?:@|def |class |async def )")
_IMPORTS = re.compile(r"\s*(?:from|import) ")


def _blanks(wanted: int, before: Sequence[str], line: str, *, after_import: bool) -> int:
    """How many blank lines stand before a statement."""
    margin = len(line) - len(line.lstrip())
    previous = before[-1]
    if previous.lstrip().startswith("@"):
        return 0
    if previous.endswith(":") and len(previous) - len(previous.lstrip()) < margin:
        return 0
    most = 2 if margin == 0 else 1
    if _DEFINES.match(line, margin) or _ends_definition(before, margin):
        return most
    if after_import and not _IMPORTS.match(line, margin):
        return 1
    return min(wanted, most)


def _ends_definition(before: Sequence[str], margin: int) -> bool:
    """Whether the lines before end a function or a class that stands at this margin."""
    for line in reversed(before):
        text = line.lstrip()
        if not text or len(line) - len(text) > margin or text.startswith((")", "]", "}")):
            continue
        at_margin = len(line) - len(text) == margin
        return at_margin and bool(_DEFINES.match(line, margin)) and before[-1] is not line
    return False
