"""HTML to blocks: a tokenizer and the few elements that a reference page is made of.

Nothing is executed or fetched. Every character is looked at a bounded number of times, however
broken the markup is; line numbers, which a tree of elements would not keep, point into the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from botosmith.apidocs.blocks import Block, BlockKind, Blocks, collapse, decode_entities, too_large

_TAG = re.compile(
    r"<(/?)([A-Za-z][^\s/>]*+)((?:[^\"'>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+|[\"'])*+)>"
)
_NAME_START = re.compile(r"/?[A-Za-z]")
_HEADING = re.compile(r"h([1-6])")
_MOST_TOKENS = 1_000_000

_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "br", "details", "div", "fieldset"),
        *("figure", "form", "hr", "html", "main", "p", "pre", "section", "summary"),
        *("h1", "h2", "h3", "h4", "h5", "h6"),
        *("dd", "dl", "dt", "li", "ol", "ul"),
        *("table", "tbody", "td", "tfoot", "th", "thead", "tr"),
    }
)
_HIDDEN = frozenset(
    {"button", "footer", "head", "iframe", "nav", "noscript", "object", "select", "svg", "template"}
)
_RAW = frozenset({"script", "style", "textarea", "title", "xmp"})
_BOLD = frozenset({"b", "strong"})
_LISTS = frozenset({"ol", "ul"})


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    closes: bool
    empty: bool = False


def read_html(text: str, *, source: str) -> list[Block]:
    """The blocks of an HTML page.

    Raises:
        PageError: The page has more tags or blocks than any reference page has.
    """
    reader = _Reader(source)
    for count, (line, token) in enumerate(_tokens(text)):
        if count == _MOST_TOKENS:
            raise too_large(source, line)
        reader.add(line, token)
    return reader.finish()


def _tokens(text: str) -> Iterator[tuple[int, str | _Tag]]:
    """Pieces of text and tags, each with its line; comments and scripts are left out."""
    position, line = 0, 1
    while position < len(text):
        bracket = text.find("<", position)
        end = len(text) if bracket < 0 else bracket
        if end == position:
            end, tag = _markup(text, position)
            if tag is None:
                yield line, text[position:end]
            elif tag.name:
                yield line, tag
                if tag.name in _RAW and not tag.closes:
                    line += text.count("\n", position, end)
                    position = end
                    end = _raw_end(text, position, tag.name)
        else:
            yield line, text[position:end]
        line += text.count("\n", position, end)
        position = end


_NOTHING = _Tag("", closes=False)


def _markup(text: str, position: int) -> tuple[int, _Tag | None]:
    """What `<` at a position starts: where it ends, and a tag, a comment, or None for text."""
    if text.startswith("<!--", position):
        end = text.find("-->", position + 4)
        return (len(text) if end < 0 else end + 3), _NOTHING
    if text.startswith(("<!", "<?"), position):
        end = text.find(">", position)
        return (len(text) if end < 0 else end + 1), _NOTHING
    if not _NAME_START.match(text, position + 1):
        return position + 1, None
    found = _TAG.match(text, position)
    if found is None:
        return len(text), _NOTHING
    closes, name, attributes = found.groups()
    return found.end(), _Tag(name.lower(), bool(closes), attributes.endswith("/"))


def _raw_end(text: str, position: int, name: str) -> int:
    found = re.compile(rf"</{name}[\s/>]", re.IGNORECASE).search(text, position)
    return found.start() if found else len(text)


class _Reader:
    """Gathers text into blocks, keeping count of the elements that give a block its meaning."""

    def __init__(self, source: str) -> None:
        self._blocks = Blocks(source)
        self._parts: list[str] = []
        self._line = 0
        self._hidden = ""
        self._hidden_depth = 0
        self._heading = 0
        self._lists = 0
        self._definitions = 0
        self._in_term = False
        self._code = 0
        self._preformatted = False
        self._bold = 0
        self._all_bold = True

    def add(self, line: int, token: str | _Tag) -> None:
        """Read the next token."""
        if isinstance(token, str):
            if not self._hidden:
                self._text(token, line)
        elif token.name in _HIDDEN:
            self._hide(token)
        elif not self._hidden and token.name not in _RAW:
            self._tag(token)

    def finish(self) -> list[Block]:
        """All blocks, once the last token is in."""
        self._flush()
        return self._blocks.found

    def _hide(self, tag: _Tag) -> None:
        if tag.empty or (self._hidden and tag.name != self._hidden):
            return
        if not self._hidden and not tag.closes:
            self._flush()
            self._hidden, self._hidden_depth = tag.name, 1
        elif self._hidden:
            self._hidden_depth += -1 if tag.closes else 1
            if not self._hidden_depth:
                self._hidden = ""

    def _text(self, source: str, line: int) -> None:
        text = decode_entities(source)
        if not self._parts:
            lead = len(text) - len(text.lstrip())
            if lead == len(text):
                return
            self._line = line + text.count("\n", 0, lead)
            text = text if self._preformatted else text[lead:]
        if not self._preformatted and not (self._code and "\n" not in text):
            text = collapse(text)
        if not self._bold and text.strip():
            self._all_bold = False
        self._parts.append(text)

    def _tag(self, tag: _Tag) -> None:
        name, step = tag.name, -1 if tag.closes else 1
        if self._preformatted and name == "br":
            self._parts.append("\n")
        elif name in _BLOCKS and not (self._preformatted and name == "div"):
            self._flush()
        if heading := _HEADING.fullmatch(name):
            self._heading = 0 if tag.closes else int(heading.group(1))
        elif name == "dl":
            self._definitions = max(0, self._definitions + step)
            self._in_term = False
        elif name in {"dt", "dd"}:
            self._in_term = name == "dt" and not tag.closes
        elif name in _LISTS:
            self._lists = max(0, self._lists + step)
        elif name == "code":
            self._code = max(0, self._code + step)
        elif name in _BOLD:
            self._bold = max(0, self._bold + step)
        elif name == "pre":
            self._preformatted = not tag.closes

    def _flush(self) -> None:
        text = "".join(self._parts).rstrip()
        if text.strip():
            self._blocks.add(self._block(text))
        self._parts = []
        self._all_bold = True

    def _block(self, text: str) -> Block:
        kind: BlockKind = "paragraph"
        level, sure = 0, False
        if self._heading:
            kind, level = "heading", self._heading
        elif self._preformatted:
            kind = "code"
        elif self._in_term and self._definitions == 1:
            kind, sure = "term", True
        elif self._lists:
            kind, level = "bullet", self._lists
        elif self._all_bold and not self._definitions:
            kind = "term"
        return Block(kind=kind, text=text, line=self._line, level=level, sure=sure)
