"""Documentation to sentences, with inline code marked, for the grammar of `mining`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
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
        head: The inline code that its item of a list begins with; empty where none does, and in
            the sentence that holds it.
        printed: The words that the documentation prints, where `marked` has more than them.
        starts: Whether an item of a list begins with it.
    """

    marked: str
    intro: str | None
    number: int
    head: str = ""
    printed: str = ""
    starts: bool = False

    @property
    def text(self) -> str:
        """The words as a reader sees them."""
        return self.marked.translate({ord(OPEN): None, ord(CLOSE): None})


@lru_cache(maxsize=1024)
def sentences_of_html(html: str) -> tuple[Sentence, ...]:
    """The sentences of a documentation string of a service model."""
    return tuple(_sentences(_paragraphs(html[:LARGEST])))


def sentences_of_text(text: str) -> tuple[Sentence, ...]:
    """The sentences of the prose of a page: paragraphs parted by blank lines, bullets by "- "."""
    blocks: list[_Paragraph] = []
    for number, block in enumerate(text[:LARGEST].translate(_INVISIBLE).split("\n\n")):
        stripped = block.strip()
        listed = stripped.startswith("- ")
        blocks.append(_Paragraph(stripped.removeprefix("- "), listed, number))
    return tuple(_sentences(blocks))


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph's marked text, whether it stands in a list, and the number of its item."""

    text: str
    listed: bool
    item: int


def _paragraphs(html: str) -> list[_Paragraph]:
    found: list[_Paragraph] = []
    text: list[str] = []
    lists = codes = position = items = 0

    def end() -> None:
        found.append(_Paragraph("".join(text), lists > 0, items))
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
            items += name in {"li", "dt"} and not closes
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


def _sentences(paragraphs: list[_Paragraph]) -> Iterator[Sentence]:
    intro = head = ""
    item = -1
    for number, paragraph in enumerate(paragraphs):
        folded = " ".join(paragraph.text.split())
        folded = folded.replace(f"{OPEN} ", OPEN).replace(f" {CLOSE}", CLOSE)
        if not folded:
            continue
        if not paragraph.listed:
            intro = folded
        is_new = paragraph.listed and paragraph.item != item
        if is_new or not paragraph.listed:
            code = _HEAD.match(folded) if paragraph.listed else None
            head, item = code.group(1) if code else "", paragraph.item
        for place, sentence in enumerate(_split(folded)):
            if 2 < len(sentence) <= LONGEST:
                yield Sentence(
                    sentence,
                    intro if paragraph.listed else None,
                    number,
                    "" if is_new and place == 0 else head,
                    starts=is_new and place == 0,
                )


_HEAD = re.compile(rf"{OPEN}([^{OPEN}{CLOSE}]{{1,80}}){CLOSE}")


def with_lists(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, and those that a list of names completes, as one sentence each.

    `… one of the following: • A • B` becomes `… one of A, or B`.
    """
    for index, each in enumerate(sentences):
        yield each
        start = _FOLLOWING.search(each.marked)
        if start is None:
            continue
        names: list[str] = []
        for item in sentences[index + 1 :]:
            name = _NAME.fullmatch(item.marked)
            if item.intro is None or not item.intro.endswith(each.marked):
                break
            if name is None:
                # Of a list that goes on otherwise, nothing may be closed.
                names = names if _EXCLUDES.search(each.marked) else []
                break
            names.append(name.group(1))
        if len(names) > 1:
            listed = f"{', '.join(names[:-1])}, or {names[-1]}"
            whole = f"{each.marked[: start.start()]}{listed}{start.group('tail') or ''}"
            yield replace(each, marked=whole, printed=each.text)


_FOLLOWING = re.compile(
    r"the following(?: [a-z]+){0,3}?(?P<tail> in the same (?:request|operation|call))?:$"
)
_EXCLUDES = re.compile(r"\b(?:cannot|can't|don't|do not)\b")
_NAME = re.compile(rf"({OPEN}[A-Za-z]{{1,80}}{CLOSE}|[A-Z][A-Za-z]{{1,80}})[,;]?(?: and| or)?\.?")


def _split(text: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(text):
        piece = text[start : end.start()]
        if _ABBREVIATED.search(piece[-8:]):
            continue
        yield text[start : end.end()].strip()
        start = end.end()
    yield text[start:].strip()
