"""Plain text, as browsers and crawlers leave it, to blocks.

Three habits of such text are undone here: names and list items marked by dashes, lines broken
at every piece of inline code, and a label glued to the end of the sentence above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from botosmith.apidocs.blocks import ADMONITIONS, Block, BlockKind, Blocks, decode_entities
from botosmith.apidocs.printed_values import LABEL, PATTERN_LABELS, split_label
from botosmith.apidocs.titles import SYNTAX_TITLES, TITLES

_BULLET = re.compile(r"(\s*)(?:[•◦▪‣*–-]|[0-9]{1,3}\.)\s+(?=\S)")
_LONE_BULLETS = frozenset("-•◦▪‣–")
_AFTER_SENTENCE = re.compile(r"(?<=[.!?)\]])" + LABEL.pattern)
_LAST_LABEL = re.compile(r"(?<=\S)Required:\s?(?:Yes|No|Conditional)\.?$")
_SPACE_BEFORE_STOP = re.compile(r"(?<=\w) (?=[.,;)](?:\s|$))")
_AIRY_SHARE = 5


def read_plain(text: str, *, source: str) -> list[Block]:
    """The blocks of a plain text page.

    Raises:
        PageError: There are more of them than any reference page has.
    """
    lines = text.split("\n")
    blank = sum(not line.strip() for line in lines)
    return _Reader(source, airy=blank * _AIRY_SHARE >= len(lines)).read(lines)


class _Reader:
    """Gathers lines into paragraphs.

    "Airy" text has blank lines between paragraphs, so that lines without one between them belong
    together. In dense text every line may be a paragraph or a piece of one.
    """

    def __init__(self, source: str, *, airy: bool) -> None:
        self._airy = airy
        self._blocks = Blocks(source)
        self._kind: BlockKind = "paragraph"
        self._parts: list[str] = []
        self._line = 0
        self._level = 0

    def read(self, lines: list[str]) -> list[Block]:
        """All blocks of the page."""
        in_syntax = False
        bullet_follows = False
        skip = False
        for number, line in enumerate(lines, 1):
            stripped = line.strip()
            if skip:
                skip = False
            elif in_syntax and stripped not in TITLES:
                self._parts.append(line)
            elif stripped in TITLES:
                self._flush()
                self._start("paragraph", number, stripped)
                self._flush()
                in_syntax = stripped in SYNTAX_TITLES
                if in_syntax:
                    self._start("code", number + 1)
            elif not stripped:
                self._flush()
            elif stripped in _LONE_BULLETS:
                self._flush()
                bullet_follows = True
            elif _is_dashed_name(lines, number):
                self._flush()
                self._start("term", number, stripped[1:].strip())
                self._flush()
                skip = True
            else:
                for piece in _unglue(line):
                    self._add(piece, number, bullet=bullet_follows)
                    bullet_follows = False
        self._flush()
        return self._blocks.found

    def _add(self, line: str, number: int, *, bullet: bool) -> None:
        stripped = line.strip()
        marked = _BULLET.match(line)
        if bullet or marked:
            self._flush()
            level = len(marked.group(1)) // 2 + 1 if marked else 1
            self._start("bullet", number, line[marked.end() :] if marked else stripped, level)
        elif split_label(stripped) or not self._continues(stripped):
            self._flush()
            self._start("paragraph", number, stripped)
        else:
            self._parts.append(stripped)

    def _continues(self, stripped: str) -> bool:
        """Whether a line goes on with the paragraph above it."""
        if not self._parts:
            return False
        if self._airy:
            return True
        last = self._parts[-1]
        if labelled := split_label(self._parts[0]):
            return not labelled[1].strip() and len(self._parts) == 1
        if stripped[0] in ".,;)":
            return True
        is_word = len(self._parts) == 1 and " " not in last
        return bool(self._blocks.found) and not is_word and last[-1] not in ".:!?"

    def _start(self, kind: BlockKind, number: int, text: str = "", level: int = 0) -> None:
        self._kind = kind
        self._line = number
        self._level = level
        self._parts = [text] if text else []

    def _flush(self) -> None:
        if self._parts:
            text = "\n".join(self._parts) if self._kind == "code" else _join(self._parts)
            block = Block(kind=self._kind, text=text, line=self._line, level=self._level)
            self._blocks.add(block)
        self._kind = "paragraph"
        self._parts = []


def _join(parts: list[str]) -> str:
    text = _SPACE_BEFORE_STOP.sub("", " ".join(parts)) if len(parts) > 1 else parts[0]
    return decode_entities(text.strip())


def _is_dashed_name(lines: list[str], number: int) -> bool:
    """`- Name` with a line of its own for the next dash, under which the description stands."""
    line = lines[number - 1].strip()
    if not line.startswith("- ") or number >= len(lines) or lines[number].strip() != "-":
        return False
    name = line[2:].strip()
    return " " not in name and name.lower() not in ADMONITIONS


def _unglue(line: str) -> Iterator[str]:
    """The lines that a line would be had no line break been lost before a label.

    Inside prose a label counts only straight after a sentence. A labelled line is taken apart at
    every further label, except that a pattern may hold anything but a final `Required:`.
    """
    if not split_label(line.strip()):
        glued = _AFTER_SENTENCE.search(line)
        if glued is None:
            yield line
            return
        yield line[: glued.start()]
        line = line[glued.start() :]
    line = line.strip()
    labelled = split_label(line)
    cut = _LAST_LABEL if labelled and labelled[0] in PATTERN_LABELS else LABEL
    inner = (found.start() for found in cut.finditer(line) if found.start())
    for start, end in pairwise((0, *inner, len(line))):
        yield line[start:end]
