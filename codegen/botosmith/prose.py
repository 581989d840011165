r"""AWS documentation, which is HTML of sorts, to the text of a Python docstring.

The text reads well as it stands, in an editor, and is valid reStructuredText for Sphinx:
paragraphs and lists are laid out as both expect, code is between double backquotes, and a word
that reStructuredText would take for markup (``Amazon*``, ``prefix_``, ``C:\temp``) is shown as
code, which needs no escapes. A link is its text with the address in parentheses.

Documentation is untrusted: whatever it holds, the text has no control, bidirectional or other
invisible characters, and the time to make it is bounded. Text longer than `LONGEST` is cut.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from textwrap import dedent

from selectolax.lexbor import LexborHTMLParser, LexborNode

LONGEST = 100_000
"""The characters of HTML that are read; the longest documentation in botocore has 65,328."""

DEEPEST = 8
"""The levels of lists and notes that are indented; deeper ones stay at the last level's margin."""


def prose(html: str, *, width: int = 88) -> str:
    """Return documentation as blocks with blank lines between them; '' where it says nothing.

    No line is longer than `width` code points, but for a single word that is; a URL is never
    broken. No line ends with white space.
    """
    return _lay_out(_read(html, links=True), width)


def summary(html: str, *, width: int = 88) -> str:
    """Return the first sentence of documentation, without addresses, wrapped as `prose` does.

    A note or a title in front of the text is passed over, unless there is nothing else.
    """
    paragraphs = [block for block in _read(html, links=False) if not block.verbatim]
    text = [block for block in paragraphs if not block.aside] or paragraphs
    return _lay_out([_Block(_first_sentence(block.words)) for block in text[:1]], width)


# HTML to a small, regular part of it ------------------------------------------------------------

_MARKUP = re.compile(
    r"<(?P<close>/?)(?P<name>[a-z][\w.:-]*+)(?P<rest>[^<>]*+)>"
    r"|<!\[CDATA\[(?P<cdata>[^\]<]*+)\]\]>"
    r"|<(?!!--)",
    re.ASCII | re.IGNORECASE,
)

_CLOSING = re.compile(r"</([a-z][\w.:-]*)", re.ASCII | re.IGNORECASE)

_ADDRESS = re.compile(r"""\b(?:href|url)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""", re.IGNORECASE)

_ASIDES = {name: name.title() for name in ("note", "important", "caution", "warning", "tip")}

# Every element that matters becomes a standard one, because a parser knows where those end.
_ELEMENTS = {
    **{name: name for name in ("a", "br", "code", "dd", "dl", "dt", "li", "ol", "p", "pre", "ul")},
    **{name: name for name in ("script", "style")},
    **dict.fromkeys(("blockquote", "caption", "div", "figcaption", "para", "section"), "p"),
    **dict.fromkeys(("fullname", "h1", "h2", "h3", "h4", "h5", "h6", "title"), "header"),
    **dict.fromkeys(("filename", "function", "kbd", "literal", "samp", "tt", "var"), "code"),
    **dict.fromkeys(("link", "ulink"), "a"),
    "table": "ul",
    "tr": "li",
    **dict.fromkeys(_ASIDES, "aside"),
}

_SILENT = frozenset({"b", "em", "hr", "i", "img", "span", "strong", "u", "wbr"})
"""Elements whose tags say nothing. So does every other element that is closed somewhere."""


def _regular(html: str) -> str:
    """Return HTML in which every tag is one the reader knows.

    A tag that is neither known nor closed, as in `arn:<region>`, is text that its author forgot to
    escape. Without attributes and formatting elements a parser has little to repeat in every
    paragraph, which is how a small hostile document becomes a huge tree.
    """
    if len(html) > LONGEST:
        html = html[:LONGEST] + "…"
    html = html.encode("utf-8", "ignore").decode()
    closed = {name.lower() for name in _CLOSING.findall(html)}
    return _MARKUP.sub(lambda match: _regular_tag(match, closed), html)


def _regular_tag(match: re.Match[str], closed: set[str]) -> str:
    close, name, rest, cdata = match.group("close", "name", "rest", "cdata")
    if cdata is not None:
        return cdata
    tag = name and name.lower()
    element = _ELEMENTS.get(tag)
    if tag in ("td", "th"):
        return "" if close else " | "
    if element is None:
        return "" if close or tag in _SILENT or tag in closed else "&lt;" + match[0][1:]
    if element in ("a", "code") and rest.strip() == "/":
        return ""
    if close:
        return f"</{element}>"
    if element == "aside":
        return f'<aside id="{_ASIDES[tag]}">'
    if element == "a" and (address := _ADDRESS.search(rest)):
        return '<a href="{}">'.format(address[address.lastindex or 0].replace('"', "%22"))
    return f"<{element}>"


# HTML to blocks ---------------------------------------------------------------------------------

# Around code while a paragraph is put together, and instead of the spaces inside it. They cannot
# come from a document, because `_visible` removes control characters.
_OPEN, _CLOSE, _SPACE = "\x02", "\x03", "\x04"

_QUOTED = re.compile(r"(`{1,3})(?!\s)([^`]+)(?<!\s)\1")
_SYMBOL = re.compile(r"[A-Za-z_]\w*(?:[.:]\w+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Block:
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
    blocks: list[_Block] = field(default_factory=list[_Block])
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
                    self.text.append(_OPEN)
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
                    self.text.append(_CLOSE)
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
                text = _QUOTED.sub(rf"{_OPEN}\2{_CLOSE}", text)
        self.text.append(text)

    def flush(self) -> None:
        """End the paragraph, if there is one."""
        if self.verbatims:
            self.text.append("\n")
            return
        text = "".join(self.text) + (_CLOSE if self.codes else "")
        self.text[:] = [_OPEN] if self.codes else []
        self.link_start = 0
        words = _words(text)
        if words and self.heading_margin is not None:
            self.emit_lead()
        elif words and self.lead:
            words = _words(f"{self.lead} {text}")
            self.lead = ""
        if words:
            self.emit(words)

    def settle(self) -> None:
        """End the paragraph, and let what should have introduced another stand for itself."""
        self.flush()
        if self.lead:
            self.emit_lead()

    def emit_lead(self) -> None:
        words, margin = _words(self.lead), self.heading_margin
        self.lead, self.heading_margin = "", None
        self.emit(words, margin)

    def emit(
        self, words: list[str], heading_margin: str | None = None, *, verbatim: bool = False
    ) -> None:
        heading = heading_margin is not None
        margin = self.margins[-1] if heading_margin is None else heading_margin
        first = margin if self.bullet is None else self.bullet
        rest = margin if self.bullet is None else " " * len(self.bullet)
        if len(words) > 1 and _BULLET.fullmatch(words[0]):
            mark = "- " if len(words[0]) == 1 else f"{words[0]} "
            words, first, rest = words[1:], first + mark, rest + " " * len(mark)
        if not verbatim:
            words = [_opening(words[0]), *words[1:]]
        aside = self.asides > 0
        self.blocks.append(_Block(words, first, rest, self.items, heading, aside, verbatim))
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
        shown = label.replace(_OPEN, "").replace(_CLOSE, "").strip()
        url = _url(href) if self.links else ""
        if url and _bare(shown) != _bare(url):
            address = f" ({url})" if shown else url
            if self.codes:
                label = f"{label}{_CLOSE}{address}{_OPEN}"
            else:
                label = label.rstrip() + address + (" " if label[-1:].isspace() else "")
        elif not href and not self.codes and _SYMBOL.fullmatch(shown) and _OPEN not in label:
            label = label.replace(shown, f"{_OPEN}{shown}{_CLOSE}")
        self.text.append(label)

    def close_verbatim(self) -> None:
        """Emit a literal block; a single line is no more than a paragraph."""
        text = "".join(self.text).replace(_OPEN, "").replace(_CLOSE, "")
        lines = dedent(text).strip("\n").splitlines()
        if len(lines) < 2:
            self.flush()
        else:
            self.text[:] = [_OPEN] if self.codes else []
            self.emit(["::", "", *(f"    {line}".rstrip() for line in lines)], verbatim=True)


def _read(html: str, *, links: bool) -> list[_Block]:
    reader = _Reader(links)
    body = LexborHTMLParser(_regular(html)).body
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


# Text to words that reStructuredText takes as they are --------------------------------------------

_CODE = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")

# Inline markup may touch only some punctuation: see "Inline markup recognition rules" in the
# reStructuredText specification. Words that touch code are set apart, but for an ending of it.
_APART = re.compile(rf"(?<=[\w,;.!?){_CLOSE}])(?={_OPEN})|(?<={_CLOSE})(?=\(|(?!(?:e?s|e?d)\b)\w)")

_HARMLESS = re.compile(r"""\*|`|["'(]\*["')][.,;:]?""")

_RISKY = re.compile(
    rf"""
      [^\s"'(<\[{{\-/:\u201c\u2018\u2013\u2014]{_OPEN}      # code may not start here
    | {_CLOSE}[^\s"')\]}}>\-/:.,;!?\u201d\u2019\u2013\u2014\u2026]  # or end here
    | [*\\`]                            # emphasis, escapes, roles
    | (?:^|\W)\|\S                      # substitutions
    | [^\W_]__?(?!\w) | \]_ | ^__$      # references
    | ::$ | ^\.\.$                      # literal blocks, comments
    | ([!-/:-@\[-`{{-~])\1{{3}}         # titles, tables
    """,
    re.VERBOSE,
)

_PAIRS = {")": "(", "]": "[", "}": "{", ">": "<"}

_SUSPECT = re.compile(rf"[{_OPEN}*\\|`]|_(?!\w)|::|\.\.|__|([!-/:-@\[-`{{-~])\1\1\1")

_BULLET = re.compile(r"[-*+\u2022\u2023\u2043]|[0-9]{1,2}[.)]")


def _words(text: str) -> list[str]:
    """Split a paragraph at spaces outside code."""
    if not _SUSPECT.search(text):
        return text.split()
    if _OPEN in text:
        text = _APART.sub(" ", _CODE.sub(_packed, text))
    words = [_inert(word) if _SUSPECT.search(word) else word for word in text.split()]
    kept = [position for position, word in enumerate(words) if word not in ("|", "`")]
    return words[kept[0] : kept[-1] + 1] if kept else []


def _packed(code: re.Match[str]) -> str:
    words = code[1].split()
    if not words:
        return ""
    text = _SPACE.join(words).strip("`" + _SPACE).replace("``", "''") or "'"
    return f"{_OPEN}{text}{_CLOSE}"


def _inert(word: str) -> str:
    outside = _CODE.sub(_OPEN + _CLOSE, word)
    if _HARMLESS.fullmatch(word) or not _RISKY.search(outside):
        return word.replace(_OPEN, "``").replace(_CLOSE, "``")
    return _as_code(word.replace(_OPEN, "").replace(_CLOSE, "").replace("`", "'"))


def _as_code(word: str) -> str:
    """Return a word as code, without the punctuation around it."""
    start = word.lstrip("\"'([{<" + _SPACE)
    body = start
    while body and len(start) - len(body) < 9 and _closes_nothing(body):
        body = body[:-1].rstrip(_SPACE)
    if not body or body[0] in "\"')]}>":
        return f"``{word}``"
    before, _, after = word.partition(body)
    return f"{before}``{body}``{after}"


def _closes_nothing(text: str) -> bool:
    """Say whether the last character is punctuation, and no part of a pair within the text."""
    last = text[-1]
    if last in "\"'":
        return text.count(last) % 2 == 1
    if last in _PAIRS:
        return text.count(_PAIRS[last]) < text.count(last)
    return last in ".,;!?" or (last == ":" and not text.endswith("::"))


def _opening(word: str) -> str:
    """Return the first word of a block, as code where a block may not start with it."""
    plain = "``" not in word
    if plain and (word.startswith((":", ">>>")) or re.fullmatch(r"[!-/:-@\[-`{-~]+", word)):
        return f"``{word}``"
    return word


# Words to lines ---------------------------------------------------------------------------------

_SENTENCE_END = re.compile(r"[.!?][\"')\]\u201d\u2019]*$")
_SENTENCE_START = re.compile(r"[\"'(\[\u201c\u2018]*(?:``|[^\W\d_a-z])")
_ABBREVIATION = re.compile(r"\W*(?:e\.g|i\.e|vs|cf|approx|incl|(?:[A-Za-z]\.)*[A-Za-z])\.\W*")


def _first_sentence(words: list[str]) -> list[str]:
    for end, (word, following) in enumerate(pairwise(words), start=1):
        if (
            _SENTENCE_END.search(word)
            and _SENTENCE_START.match(following)
            and not _ABBREVIATION.fullmatch(word)
        ):
            return words[:end]
    return words


def _lay_out(blocks: list[_Block], width: int) -> str:
    parts: list[str] = []
    previous: _Block | None = None
    for block in blocks:
        if previous:
            parts.append("\n" if _is_tight(previous, block) else "\n\n")
        if block.verbatim:
            parts.append(_keep(block, width))
        else:
            words = " ".join(block.words).replace(_SPACE, " ").split(" ")
            parts.append(_fill(words, block.first, block.rest, width))
        previous = block
    return "".join(parts)


def _is_tight(block: _Block, following: _Block) -> bool:
    """Say whether no blank line is between two blocks: under a heading, and between items."""
    if block.heading:
        return len(following.first) > len(block.first)
    next_items = {(number, position + 1) for number, position in block.items}
    return _margin(block) == _margin(following) and not next_items.isdisjoint(following.items)


def _margin(block: _Block) -> int:
    return len(block.first) - len(block.first.lstrip())


def _keep(block: _Block, width: int) -> str:
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
