"""The tokens of a text that need not be valid Python; strings may be open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

_TOKEN = re.compile(
    r"""
      (?P<comment>\#[^\n]*)
    | (?P<string>(?i:[rbuf]{0,2})(?:
          \"\"\"(?:\\.|[^\\])*?(?:\"\"\"|\Z) | '''(?:\\.|[^\\])*?(?:'''|\Z)
        | "(?:\\.|[^\\"\n])*(?:"|(?=\n)|\Z) | '(?:\\.|[^\\'\n])*(?:'|(?=\n)|\Z)))
    | (?P<word>[^\W\d]\w*)
    | (?P<number>\d[\w.]*)
    | (?P<newline>\n)
    | (?P<space>[^\S\n]+|\\\n)
    | (?P<op>->|:=|\*\*|[<>=!]=|.)
    """,
    re.VERBOSE | re.DOTALL,
)

Kind: TypeAlias = Literal["comment", "string", "word", "number", "newline", "space", "op"]


@dataclass(frozen=True, slots=True)
class Token:
    """A token; `start` and `end` are places in the text."""

    kind: Kind
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or what stands between the quotes of a string, and where."""

    text: str
    start: int
    end: int
    quoted: bool


def tokens(text: str) -> Iterator[Token]:
    """All of them, white space and comments too."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        assert kind is not None
        yield Token(cast("Kind", kind), match.group(), match.start(), match.end())


def word_of(token: Token) -> Word | None:
    """A token without its quotes; None for a string that is no plain text."""
    if token.kind != "string":
        return Word(token.text, token.start, token.end, False)
    body = token.text.lstrip("rRbBuUfF")
    prefix = token.text[: len(token.text) - len(body)]
    if set(prefix) - set("rRuU"):
        return None
    quote = _quote(body)
    start = token.start + len(prefix) + len(quote)
    end = token.end - len(quote) if is_closed(token.text) else token.end
    inner = token.text[start - token.start : end - token.start]
    return Word(inner, start, max(start, end), True)


def is_closed(text: str) -> bool:
    """Whether the text of a string has the quotes that end it."""
    body = text.lstrip("rRbBuUfF")
    quote = _quote(body)
    return len(body) >= 2 * len(quote) and body.endswith(quote)


def _quote(body: str) -> str:
    """The quote that begins a string without its prefix."""
    return body[:3] if body[:3] in ('"""', "'''") else body[:1]
