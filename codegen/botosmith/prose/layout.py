"""Blocks to lines of a given width."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .reader import Block
from .words import BULLET, SPACE

_SENTENCE_END = re.compile(r"[.!?][\"')\]\u201d\u2019]*$")
_WORD_END = re.compile(r"[\w)]$")
_SENTENCE_START = re.compile(r"[\"'(\[\u201c\u2018]*(?:``|[^\W\d_a-z])")
_ABBREVIATION = re.compile(r"\W*(?:e\.g|i\.e|vs|cf|approx|incl|(?:[A-Za-z]\.)*[A-Za-z])\.\W*")


def first_sentence(words: list[str]) -> list[str]:
    """The words up to the first that surely ends a sentence; all where there is none."""
    for end, (word, following) in enumerate(pairwise(words), start=1):
        if (
            _SENTENCE_END.search(word)
            and _SENTENCE_START.match(following)
            and not _ABBREVIATION.fullmatch(word)
        ):
            return words[:end]
    return words


def lay_out(blocks: list[Block], width: int) -> str:
    """Blocks as text, no line of it longer than `width` but for a single word that is."""
    parts: list[str] = []
    previous: Block | None = None
    for block in blocks:
        if previous:
            parts.append("\n" if _is_tight(previous, block) else "\n\n")
        if block.verbatim:
            parts.append(_keep(block, width))
        else:
            words = " ".join(block.words).replace(SPACE, " ").split(" ")
            parts.append(_fill(words, block.first, block.rest, width))
        previous = block
    return "".join(parts)


def extended(text: str, words: Sequence[str], width: int) -> str:
    """A text with more words: at the end of its last paragraph, or after what is none."""
    before, _, last = text.rpartition("\n\n")
    lines = last.split("\n")
    if all(line[:1].strip() for line in lines) and not BULLET.match(last):
        *others, end = " ".join(lines).split(" ")
        if _WORD_END.search(end):
            end += "."
        if _SENTENCE_END.search(end):
            last = _fill([*others, end, *words], "", "", width)
            return f"{before}\n\n{last}" if before else last
    return "\n\n".join([*([text] if text else []), _fill(list(words), "", "", width)])


def _is_tight(block: Block, following: Block) -> bool:
    """Say whether no blank line is between two blocks: under a heading, and between items."""
    if block.heading:
        return len(following.first) > len(block.first)
    next_items = {(number, position + 1) for number, position in block.items}
    return _margin(block) == _margin(following) and not next_items.isdisjoint(following.items)


def _margin(block: Block) -> int:
    return len(block.first) - len(block.first.lstrip())


def _keep(block: Block, width: int) -> str:
    """Lay out lines as they are; one that is too long continues at its own margin."""
    lines: list[str] = []
    for line in block.words:
        margin = block.rest if lines else block.first
        start = margin + " " * (len(line) - len(line.lstrip()))
        fits = not line.strip() or len(margin) + len(line) <= width
        lines.append((margin + line).rstrip() if fits else _fill(line.split(), start, start, width))
    return "\n".join(lines)


def _fill(words: list[str], first: str, rest: str, width: int) -> str:
    line = first + " ".join(words)
    if len(line) <= width:
        return line
    lines: list[str] = []
    line = first + words[0]
    for word in words[1:]:
        if len(line) + 1 + len(word) <= width:
            line += " " + word
        else:
            lines.append(line)
            line = rest + word
    return "\n".join([*lines, line])
