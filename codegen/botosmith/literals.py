"""The one place where text from a model becomes Python source.

A service model, an overlay and a page are untrusted. Whatever they say reaches a generated file
as a string literal or a docstring made here, or as an identifier made by `naming`. What is printed
and what is escaped is a fixed choice, so that it does not depend on the Unicode tables of the
Python that generates.
"""

from __future__ import annotations

import re

_ESCAPED = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad"
    "\u0600-\u0605\u061c\u06dd\u070f\u180e"  # format characters
    "\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\ufffb"  # invisible and bidirectional
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff"  # surrogates, private, no characters
    "\U00010000-\U0010ffff]"
)
_CLOSING_QUOTE = re.compile(r'(?<=")"|"(?=")|\A"|"\Z')
"""Quotes that could end a docstring, or run into the ones that open and close it."""

_SHORT = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}


def literal(value: str | float | bool | bytes | tuple[object, ...] | None) -> str:
    """A value as a Python literal, strings in those quotes that Black prefers."""
    if isinstance(value, str):
        quote = "'" if value.count('"') > value.count("'") else '"'
        text = value.replace("\\", "\\\\").replace(quote, f"\\{quote}")
        return f"{quote}{_ESCAPED.sub(_escape, text)}{quote}"
    if isinstance(value, tuple):
        items = [literal(item) for item in value]  # type: ignore[arg-type]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    if isinstance(value, float) and value.is_integer():
        return repr(int(value))
    return repr(value)


def regex(text: str) -> str:
    """A regular expression as a literal: raw where that says the same."""
    if '"' in text or text.endswith("\\") or _ESCAPED.search(text) or "\\" not in text:
        return literal(text)
    return f'r"{text}"'


def docstring(text: str, indent: int = 0) -> str:
    """A docstring, quotes and all, its further lines indented by `indent` spaces.

    Python cannot make a class whose docstring holds a lone surrogate, so none is left.
    """
    text = text.encode("utf-8", "replace").decode()
    quoted = _CLOSING_QUOTE.sub('\\"', text.strip().replace("\\", "\\\\"))
    lines = [_ESCAPED.sub(_escape, line.rstrip()) for line in quoted.split("\n")]
    margin = " " * indent
    first, *rest = lines
    if not rest:
        return f'"""{first}"""'
    body = "".join(f"\n{margin}{line}" if line else "\n" for line in rest)
    return f'"""{first}{body}\n{margin}"""'


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    if char in _SHORT:
        return _SHORT[char]
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
