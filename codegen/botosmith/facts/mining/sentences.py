"""Documentation to sentences, with inline code marked, for the grammar of `mining`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

OPEN, CLOSE = "\x02", "\x03"
"""What inline code stands between."""

LONGEST = 600
"""The characters of a sentence that is read; a longer one holds more than a grammar can judge."""

LARGEST = 200_000
"""The characters of documentation that are read; the longest of botocore has 40,000."""

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})\b[^<>]{0,2000}>|<!--.{0,2000}?-->", re.DOTALL)
_INLINE = frozenset({"a", "b", "em", "i", "span", "strong", "u", "tt", "sub", "sup"})
_END = re.compile(r"(?<=[.!?])[\")]{0,2}\s+(?=[A-Z(\"\x02])")
_ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|etc|vs|approx)\.$", re.IGNORECASE)
_INVISIBLE = dict.fromkeys(map(ord, "\x00\x01\x02\x03\u200b\ufeff"))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of documentation.

    Attributes:
        marked: Its words, inline code between `OPEN` and `CLOSE`, white space folded.
        intro: The paragraph above the list that it stands in; None outside of lists.
        number: The number of its paragraph in the documentation.
    """

    marked: str
    intro: str | None
    number: int

    @property
    def text(self) -> str:
        """The words as a reader sees them."""
        return self.marked.translate({ord(OPEN): None, ord(CLOSE): None})


def sentences_of_html(html: str) -> tuple[Sentence, ...]:
    """The sentences of a documentation string of a service model."""
    return tuple(_sentences(_paragraphs(html[:LARGEST])))


def sentences_of_text(text: str) -> tuple[Sentence, ...]:
    """The sentences of the prose of a page: paragraphs parted by blank lines, bullets by "- "."""
    blocks: list[tuple[str, bool]] = []
    for block in text[:LARGEST].translate(_INVISIBLE).split("\n\n"):
        stripped = block.strip()
        blocks.append((stripped.removeprefix("- "), stripped.startswith("- ")))
    return tuple(_sentences(blocks))


def _paragraphs(html: str) -> list[tuple[str, bool]]:
    """Each paragraph's marked text, and whether it stands in a list."""
    found: list[tuple[str, bool]] = []
    text: list[str] = []
    lists = codes = position = 0

    def end() -> None:
        found.append(("".join(text), lists > 0))
        text.clear()

    for tag in _TAG.finditer(html):
        text.append(_plain(html[position : tag.start()]))
        position = tag.end()
        name, closes = (tag.group(2) or "").lower(), tag.group(1) == "/"
        if name == "code":
            codes = max(codes + (-1 if closes else 1), 0)
            text.append(CLOSE if closes else OPEN)
        elif name in _INLINE or not name:
            continue
        else:
            end()
            if name in {"ul", "ol", "dl"}:
                lists = max(lists + (-1 if closes else 1), 0)
    text.append(_plain(html[position:]))
    end()
    return found


def _plain(text: str) -> str:
    return unescape(text.translate(_INVISIBLE)).translate(_TYPOGRAPHY)


_TYPOGRAPHY = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "} | {2: None, 3: None}
)


def _sentences(paragraphs: list[tuple[str, bool]]) -> Iterator[Sentence]:
    intro = ""
    for number, (text, listed) in enumerate(paragraphs):
        folded = " ".join(text.split())
        folded = folded.replace(f"{OPEN} ", OPEN).replace(f" {CLOSE}", CLOSE)
        if not folded:
            continue
        if not listed:
            intro = folded
        for sentence in _split(folded):
            if 2 < len(sentence) <= LONGEST:
                yield Sentence(sentence, intro if listed else None, number)


def _split(text: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(text):
        piece = text[start : end.start()]
        if _ABBREVIATED.search(piece[-8:]):
            continue
        yield text[start : end.end()].strip()
        start = end.end()
    yield text[start:].strip()
