"""HTML to blocks: paragraphs with their margins, and lines that are kept as they are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from textwrap import dedent

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .tags import regular
from .words import BULLET, CLOSE, OPEN, opening, words_of

DEEPEST = 8
"""The levels of lists and notes that are indented; deeper ones stay at the last level's margin."""


_QUOTED = re.compile(r"(`{1,3})(?!\s)([^`]+)(?<!\s)\1")
_SYMBOL = re.compile(r"[A-Za-z_]\w*(?:[.:]\w+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or lines that are kept as they are."""

    words: list[str]
    first: str = ""
    """What the first line starts with; the others start with `rest`."""
    rest: str = ""
    items: tuple[tuple[int, int], ...] = ()
    """The list and the position in it of each item that the block opens."""
    heading: bool = False
    """No blank line follows."""
    aside: bool = False
    verbatim: bool = False
    """`words` are lines, the first one after `first`."""


@dataclass(slots=True)
class _List:
    number: int
    ordered: bool = False
    length: int = 0


@dataclass(slots=True)
class _Reader:
    """What is known at one place of a document, and the blocks before it."""

    links: bool
    blocks: list[Block] = field(default_factory=list[Block])
    text: list[str] = field(default_factory=list[str])
    margins: list[str] = field(default_factory=lambda: [""])
    lists: list[_List] = field(default_factory=lambda: [_List(0)])
    listed: int = 0
    bullet: str | None = None
    """What the next block starts with, where it opens an item."""
    items: tuple[tuple[int, int], ...] = ()
    lead: str = ""
    """A term or `Note:`, until there is something for it to introduce."""
    heading_margin: str | None = None
    """The margin of `lead`, where it takes a line of its own."""
    asides: int = 0
    codes: int = 0
    link_start: int = 0
    verbatims: int = 0

    def enter(self, node: LexborNode) -> None:
        match node.tag:
            case tag if self.verbatims and tag not in ("a", "code", "pre"):
                self.text.append("\n")
            case "code":
                self.codes += 1
                if self.codes == 1:
                    self.text.append(OPEN)
            case "a":
                self.link_start = len(self.text)
            case "header":
                self.settle()
                self.asides += 1
            case "ul" | "ol" | "dl":
                self.flush()
                self.listed += 1
                self.lists.append(_List(self.listed, ordered=node.tag == "ol"))
            case "li" | "dt":
                self.settle()
                self.open_item()
            case "dd":
                self.flush()
                self.indent(2)
            case "aside":
                self.settle()
                self.open_aside(node)
            case "pre":
                self.settle()
                self.verbatims += 1
            case _:
                self.flush()

    def leave(self, node: LexborNode) -> None:
        match node.tag:
            case tag if self.verbatims and tag not in ("a", "code", "pre"):
                self.text.append("\n")
            case "code":
                self.codes -= 1
                if self.codes == 0:
                    self.text.append(CLOSE)
            case "a":
                self.close_link(node.attributes.get("href") or "")
            case "header":
                self.settle()
                self.asides -= 1
            case "ul" | "ol" | "dl":
                self.settle()
                self.lists.pop()
            case "li" | "dd":
                self.settle()
                self.close_item()
            case "dt":
                self.lead = _as_term("".join(self.text))
                self.text.clear()
                self.margins.pop()
            case "aside":
                self.flush()
                self.lead, self.heading_margin = "", None
                self.margins.pop()
                self.asides -= 1
            case "pre":
                self.verbatims -= 1
                if not self.verbatims:
                    self.close_verbatim()
            case _:
                self.flush()

    def say(self, text: str) -> None:
        if self.verbatims:
            text = "\n".join(map(_visible, text.expandtabs().split("\n")))
        else:
            text = _visible(text)
            if "`" in text and not self.codes:
                text = _QUOTED.sub(rf"{OPEN}\2{CLOSE}", text)
        self.text.append(text)

    def flush(self) -> None:
        """End the paragraph, if there is one."""
        if self.verbatims:
            self.text.append("\n")
            return
        text = "".join(self.text) + (CLOSE if self.codes else "")
        self.text[:] = [OPEN] if self.codes else []
        self.link_start = 0
        words = words_of(text)
        if words and self.heading_margin is not None:
            self.emit_lead()
        elif words and self.lead:
            words = words_of(f"{self.lead} {text}")
            self.lead = ""
        if words:
            self.emit(words)

    def settle(self) -> None:
        """End the paragraph, and let what should have introduced another stand for itself."""
        self.flush()
        if self.lead:
            self.emit_lead()

    def emit_lead(self) -> None:
        words, margin = words_of(self.lead), self.heading_margin
        self.lead, self.heading_margin = "", None
        self.emit(words, margin)

    def emit(
        self, words: list[str], heading_margin: str | None = None, *, verbatim: bool = False
    ) -> None:
        heading = heading_margin is not None
        margin = self.margins[-1] if heading_margin is None else heading_margin
        first = margin if self.bullet is None else self.bullet
        rest = margin if self.bullet is None else " " * len(self.bullet)
        if len(words) > 1 and BULLET.fullmatch(words[0]):
            mark = "- " if len(words[0]) == 1 else f"{words[0]} "
            words, first, rest = words[1:], first + mark, rest + " " * len(mark)
        if not verbatim:
            words = [opening(words[0]), *words[1:]]
        aside = self.asides > 0
        self.blocks.append(Block(words, first, rest, self.items, heading, aside, verbatim))
        self.bullet, self.items = None, ()

    def indent(self, columns: int) -> None:
        deeper = " " * columns if len(self.margins) <= DEEPEST else ""
        self.margins.append(self.margins[-1] + deeper)

    def open_item(self) -> None:
        within = self.lists[-1]
        within.length += 1
        mark = f"{within.length}. " if within.ordered else "- "
        if len(self.margins) <= DEEPEST:
            self.bullet = (self.margins[-1] if self.bullet is None else self.bullet) + mark
            self.items = (*self.items, (within.number, within.length))
        self.indent(len(mark))

    def close_item(self) -> None:
        self.margins.pop()
        self.bullet, self.items = None, ()

    def open_aside(self, node: LexborNode) -> None:
        tags = [
            child.tag
            for child in node.iter(include_text=True)
            if not (child.is_text_node and (child.text_content or "").isspace())
        ]
        self.lead = f"{node.attributes['id']}:"
        if tags == ["p"] or not set(tags) - {"-text", "a", "code"}:
            self.indent(0)
        else:
            self.heading_margin = self.margins[-1]
            self.indent(4)
        self.asides += 1

    def close_link(self, href: str) -> None:
        label = "".join(self.text[self.link_start :])
        del self.text[self.link_start :]
        shown = label.replace(OPEN, "").replace(CLOSE, "").strip()
        url = _url(href) if self.links else ""
        if url and _bare(shown) != _bare(url):
            address = f" ({url})" if shown else url
            if self.codes:
                label = f"{label}{CLOSE}{address}{OPEN}"
            else:
                label = label.rstrip() + address + (" " if label[-1:].isspace() else "")
        elif not href and not self.codes and _SYMBOL.fullmatch(shown) and OPEN not in label:
            label = label.replace(shown, f"{OPEN}{shown}{CLOSE}")
        self.text.append(label)

    def close_verbatim(self) -> None:
        """Emit a literal block; a single line is no more than a paragraph."""
        text = "".join(self.text).replace(OPEN, "").replace(CLOSE, "")
        lines = dedent(text).strip("\n").splitlines()
        if len(lines) < 2:
            self.flush()
        else:
            self.text[:] = [OPEN] if self.codes else []
            self.emit(["::", "", *(f"    {line}".rstrip() for line in lines)], verbatim=True)


def read(html: str, *, links: bool) -> list[Block]:
    """The blocks of some documentation; with `links`, the address follows each link's text."""
    reader = _Reader(links)
    body = LexborHTMLParser(regular(html)).body
    for node, entered in _walk(body):
        if node.is_text_node:
            reader.say(node.text_content or "")
        elif entered:
            reader.enter(node)
        else:
            reader.leave(node)
    reader.settle()
    return reader.blocks


def _walk(body: LexborNode | None) -> Iterator[tuple[LexborNode, bool]]:
    """Yield each node as it begins, and each element again as it ends; no recursion."""
    node = body.first_child if body else None
    ancestors: list[LexborNode] = []
    while node or ancestors:
        if node is None:
            node = ancestors.pop()
            yield node, False
            node = node.next
        elif node.is_comment_node or node.tag in ("script", "style"):
            node = node.next
        else:
            yield node, True
            if node.is_text_node:
                node = node.next
            else:
                ancestors.append(node)
                node = node.first_child


def _visible(text: str) -> str:
    """Return text with each run of white space as one space, without invisible characters."""
    if not text.isprintable():
        text = re.sub(r"\s+", " ", text)
        if not text.isprintable():
            text = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    return text


def _as_term(text: str) -> str:
    term = text.strip()
    return term if not term or term.endswith((".", ":", "?", "!")) else f"{term}:"


def _url(href: str) -> str:
    """Return an absolute web address; '' for any other."""
    url = "%20".join(_visible(href).split()).replace("`", "%60")
    return url if url.lower().startswith(("http://", "https://")) else ""


def _bare(url: str) -> str:
    return url.lower().removeprefix("https://").removeprefix("http://").rstrip("/")
