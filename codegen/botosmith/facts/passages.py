"""Documentation to passages: each sentence with what it stands under.

A sentence in a list is not understood without the line above the list, nor a later sentence of an
item without the item's first words: `DelaySeconds – …. Valid values: 0 to 900.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

LARGEST = 200_000
"""The characters of documentation that are read; the longest of botocore has 40,000."""

MOST_WORDS = 12
"""The words of a quote: enough to find the sentence again, too few to copy it."""

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})\b[^<>]{0,2000}>|<!--.{0,2000}?-->", re.DOTALL)
_INLINE = frozenset({"a", "b", "code", "em", "i", "span", "strong", "u", "tt", "sub", "sup"})
_LISTS = frozenset({"ul", "ol", "dl"})
_ITEMS = frozenset({"li", "dd"})
_CELLS = frozenset({"td", "th"})
_END = re.compile(r"(?<=[.!?])[\")]{0,2}\s+(?=[A-Z(\"`])")
_ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|etc|vs|approx|incl)\.$", re.IGNORECASE)
_INVISIBLE = dict.fromkeys(map(ord, "\x00\x01\x02\x03\u200b\ufeff"))
_TYPOGRAPHY = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})
_HEAD = re.compile(r"(`[^`]{1,80}`|[^.:]{1,60}?(?= ?[–—:]| - ))")
_MOST_HEAD_WORDS = 6


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or the line above a list together with the list's items.

    Attributes:
        text: Its words, inline code in backquotes, white space folded.
        under: What it stands under, from the outside in: lines above lists, heads of items.
        items: Of the line above a list, the list's items that are one short sentence each.
    """

    text: str
    under: tuple[str, ...] = ()
    items: tuple[Passage, ...] = ()


def passages(html: str) -> tuple[Passage, ...]:
    """Every sentence of a documentation string, in order."""
    found: list[Passage] = []
    intro: tuple[int, Passage] | None = None
    items: list[Passage] = []

    def end_of_list() -> None:
        nonlocal intro
        if intro is not None:
            place, line = intro
            found[place] = Passage(line.text, line.under, tuple(items))
        intro = None
        items.clear()

    for block in _blocks(html):
        if intro is not None and block.under[: len(intro[1].under) + 1] != (
            *intro[1].under,
            intro[1].text,
        ):
            end_of_list()
        sentences = list(_sentences(block))
        is_short = len(sentences) == 1 and block.starts_item
        if intro is not None and is_short and len(block.under) == len(intro[1].under) + 1:
            items.append(sentences[0])
        found += sentences
        if sentences and sentences[-1].text.endswith(":") and not block.starts_item:
            end_of_list()
            intro = len(found) - 1, sentences[-1]
    end_of_list()
    return tuple(found)


# ------------------------------------------------------------------------------------ blocks


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph; `head` is what its item's later sentences stand under."""

    text: str
    under: tuple[str, ...]
    head: str = ""
    starts_item: bool = False


@dataclass(slots=True)
class _List:
    """A list that is being read."""

    intro: str
    head: str = ""
    is_fresh: bool = False

    @property
    def under(self) -> tuple[str, ...]:
        return tuple(part for part in (self.intro, self.head) if part)


@dataclass(slots=True)
class _State:
    lists: list[_List] = field(default_factory=list["_List"])
    last: str = ""
    """The last sentence outside of an item's lists: the line above the next list."""


def _blocks(html: str) -> Iterator[_Block]:
    state = _State()
    text: list[str] = []
    position = 0
    html = html[:LARGEST]
    in_term = False
    for tag in _TAG.finditer(html):
        text.append(_plain(html[position : tag.start()]))
        position = tag.end()
        name, closes = (tag.group(2) or "").lower(), tag.group(1) == "/"
        if name == "code":
            text.append("`")
        elif name in _CELLS:
            text.append(" | " if closes else "")
        elif not name or name in _INLINE:
            continue
        else:
            yield from _paragraph(state, text, is_term=in_term)
            in_term = name == "dt" and not closes
            if name in _LISTS and not closes:
                state.lists.append(_List(state.last if state.last.endswith(":") else ""))
            elif name in _LISTS and state.lists:
                state.lists.pop()
            elif name in _ITEMS and not closes and state.lists:
                if name == "li":
                    state.lists[-1].head = ""
                state.lists[-1].is_fresh = True
    text.append(_plain(html[position:]))
    yield from _paragraph(state, text, is_term=in_term)


def _paragraph(state: _State, text: list[str], *, is_term: bool) -> Iterator[_Block]:
    folded = _folded("".join(text))
    text.clear()
    if not folded:
        return
    state.last = list(_split(folded))[-1]
    under = tuple(part for each in state.lists for part in each.under)
    if not state.lists:
        yield _Block(folded, under)
        return
    item = state.lists[-1]
    if is_term:
        item.head = folded
        return
    head = ""
    if item.is_fresh and not item.head:
        item.head = head = _head(folded)
    yield _Block(folded, under, head, starts_item=item.is_fresh)
    item.is_fresh = False


def _sentences(block: _Block) -> Iterator[Passage]:
    under = block.under
    for number, sentence in enumerate(_split(block.text)):
        if number == 1 and block.head:
            under = (*under, block.head)
        yield Passage(sentence, under)


def _head(text: str) -> str:
    """The name that an item begins with; empty where it begins with none."""
    found = _HEAD.match(text)
    name = found.group(1) if found else ""
    return name if len(name.split()) <= _MOST_HEAD_WORDS else ""


# ------------------------------------------------------------------------------------- words


def _plain(text: str) -> str:
    return unescape(text.translate(_INVISIBLE)).translate(_TYPOGRAPHY).translate(_INVISIBLE)


def _folded(text: str) -> str:
    folded = " ".join(text.split())
    parts = folded.split("`")
    for index in range(1, len(parts), 2):
        parts[index] = parts[index].strip()
    return "`".join(parts).strip(" |")


def _split(text: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(text):
        piece = text[start : end.start()]
        if _ABBREVIATED.search(piece[-8:]):
            continue
        yield text[start : end.end()].strip()
        start = end.end()
    if rest := text[start:].strip():
        yield rest
