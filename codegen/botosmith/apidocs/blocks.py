"""The one form that every rendering of a page is brought into: a flat sequence of blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Literal, TypeAlias

from botosmith.errors import BotosmithError

BlockKind: TypeAlias = Literal["heading", "term", "paragraph", "bullet", "code"]

ADMONITIONS = frozenset({"note", "important", "warning", "caution", "tip"})
"""Words that stand alone on a line above a remark, just as a member's name does."""


class PageError(BotosmithError):
    """A page that cannot be read without guessing.

    Attributes:
        source: The page, as the caller named it.
        line: The line of the page, counted from 1; 0 where no single line is to blame.
        what: What is wrong.
        cure: What the reader of the message can do about it.
    """

    def __init__(self, source: str, line: int, what: str, cure: str) -> None:
        where = f"{source}:{line}" if line else source
        super().__init__(f"{where}: {what}; {cure}")
        self.source = source
        self.line = line
        self.what = what
        self.cure = cure


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """One paragraph, heading, list item, code sample or member name.

    Attributes:
        kind: A "term" is set off as a name: `<dt>`, a bold line, a dash with a dash below it.
        text: What a reader sees, all markup undone; inline code keeps its characters.
        line: Where the block starts in the source, counted from 1.
        level: 1 to 6 for a heading, the nesting depth for a bullet, else 0.
        sure: The rendering itself says that this term names a member.
    """

    kind: BlockKind
    text: str
    line: int
    level: int = 0
    sure: bool = False


MOST_BLOCKS = 50_000
"""Many times what the longest page of the reference has; more is some other document."""


class Blocks:
    """The blocks of a page while it is being read."""

    def __init__(self, source: str) -> None:
        self._source = source
        self.found: list[Block] = []

    def add(self, block: Block) -> None:
        """Take the next block.

        Raises:
            PageError: It is one more than any page of the reference has.
        """
        if len(self.found) == MOST_BLOCKS:
            raise too_large(self._source, block.line)
        self.found.append(block)


def too_large(source: str, line: int = 0) -> PageError:
    """The error for a document that is larger than a page of the reference can be."""
    cure = "save one page, not a whole site"
    return PageError(source, line, "larger than an API Reference page can be", cure)


_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SPACES = re.compile(r"\s+")


def decode_entities(text: str) -> str:
    """Characters for entities such as `&lt;`; one without its semicolon stays as it is."""
    if "&" not in text:
        return text
    return _ENTITY.sub(lambda entity: unescape(entity.group()), text)


def collapse(text: str) -> str:
    """Every run of white space as one space."""
    return _SPACES.sub(" ", text)
