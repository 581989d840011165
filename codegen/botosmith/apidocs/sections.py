"""Blocks to sections: where the request, the response, the errors of a page begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from botosmith.apidocs.blocks import Block
from botosmith.apidocs.printed_values import split_label
from botosmith.apidocs.titles import TITLES, SectionKind, heading_kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """A titled part of a page; the "preamble" is what stands above the first title."""

    kind: SectionKind
    line: int
    blocks: tuple[Block, ...]


def split_sections(blocks: Sequence[Block]) -> tuple[Section, ...]:
    """The sections of a page, in order.

    Headings divide a page that has any for its sections; in plain text, where a title is one more
    line, the wording does. A title of one word may be a member's name instead: "Errors" is one
    if the next labelled line is a `Type:`, and "Contents" if any section stands above it.
    """
    marked = any(block.kind == "heading" and heading_kind(block.text) for block in blocks)
    labels = _next_labels(blocks)
    sections: list[Section] = []
    kind: SectionKind = "preamble"
    start, line = 0, 1
    title = next((block for block in blocks if block.kind == "heading"), None)
    for index, block in enumerate(blocks):
        first = kind == "preamble"
        if marked:
            found = None if block is title and block.level == 1 else _headed(block, first=first)
        else:
            found = _worded(block, labels[index], first=first)
        if found:
            sections.append(Section(kind=kind, line=line, blocks=tuple(blocks[start:index])))
            kind, start, line = found, index + 1, block.line
    sections.append(Section(kind=kind, line=line, blocks=tuple(blocks[start:])))
    return tuple(sections)


def _headed(block: Block, *, first: bool) -> SectionKind | None:
    if block.kind != "heading" or block.level > 4:
        return None
    known = heading_kind(block.text)
    return known or ("other" if block.level <= 2 and not first else None)


def _worded(block: Block, next_label: str | None, *, first: bool) -> SectionKind | None:
    title = block.text if block.kind in {"paragraph", "term"} else ""
    known = TITLES.get(title)
    if known is None or " " in title:
        return known
    if known == "contents":
        return known if first else None
    return None if next_label == "Type" else known


def _next_labels(blocks: Sequence[Block]) -> list[str | None]:
    """For each block, the label of the next labelled line below it."""
    following: list[str | None] = []
    label: str | None = None
    for block in reversed(blocks):
        following.append(label)
        if block.kind == "paragraph" and (labelled := split_label(block.text)):
            label = labelled[0]
    return following[::-1]
