"""Markdown to blocks: as much of CommonMark as exports of API pages use.

See https://spec.commonmark.org for the rules of escapes, code spans and fences.
"""

from __future__ import annotations

import re

from botosmith.apidocs.blocks import Block, BlockKind, Blocks, collapse, decode_entities
from botosmith.apidocs.printed_values import PATTERN_LABELS, split_label

_BULLET = re.compile(r"(\s*)(?:[-+*]|[0-9]{1,3}[.)])\s+(?=\S)")
_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-{3,})\s*")
_ANCHOR = re.compile(r"<a\s[^<>]*>\s*</a>", re.IGNORECASE)
_LINKED_NAME = re.compile(r"\[([^\[\]]+)\]\(#[^()\s]*\)")
_FRONT_MATTER_LINES = 200
_LONGEST_PATTERN = 10_000
_LONGEST_PARAGRAPH = 1_000_000

_CODE = re.compile(r"(?<![`\\])(`{1,3})(?!`)([^`]|[^`].*?[^`])\1(?!`)", re.DOTALL)
_CODE_MARK = "\ue000"
_TAG = re.compile(
    r"</?(?:a|b|br|code|em|i|kbd|p|span|strong|su[bp]|u)(?:\s[^<>\ue000]*)?/?>", re.IGNORECASE
)
_LINK = re.compile(r"!?\[([^\[\]]*)\]\((?:[^()\[\]\ue000]|\([^()\[\]\ue000]*\))*+\)")
_STRONG = re.compile(r"(?<!\\)\*\*")
_EMPHASIS = re.compile(r"(?<![\w\\*])\*(?=\S)([^*]*)(?<![\s\\])\*(?!\w)")
_UNDERSCORES = re.compile(r"(?<![\w\\])_(?=\S)([^_]*)(?<![\s\\])_(?!\w)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~\n])")
_MARKS = re.compile(r"\\.|[\[\]]", re.DOTALL)
_ESCAPED_THROUGHOUT = re.compile(r"(?:[^\\*_]|\\[!-/:-@\[-`{-~])*+")


def read_markdown(text: str, *, source: str) -> list[Block]:
    """The blocks of a Markdown page.

    Raises:
        PageError: There are more of them than any reference page has.
    """
    reader = _Reader(source)
    lines = text.split("\n")
    start = _after_front_matter(lines)
    for number, line in enumerate(lines[start:], start + 1):
        reader.add(line, number)
    return reader.finish()


def _after_front_matter(lines: list[str]) -> int:
    if lines[0].strip() == "---":
        for index, line in enumerate(lines[1:_FRONT_MATTER_LINES], 1):
            if line.strip() == "---":
                return index + 1
    return 0


class _Reader:
    """Gathers lines into blocks; a block ends at a blank line or where another one starts."""

    def __init__(self, source: str) -> None:
        self._blocks = Blocks(source)
        self._kind: BlockKind = "paragraph"
        self._parts: list[str] = []
        self._line = 0
        self._level = 0
        self._fence = ""

    def add(self, line: str, number: int) -> None:
        """Read the next line."""
        if self._fence:
            if line.strip().startswith(self._fence):
                self._flush()
                self._fence = ""
            else:
                self._parts.append(line)
            return
        stripped = line.strip()
        if fence := _FENCE.match(line):
            self._flush()
            self._fence = fence.group(1)
            self._start("code", number + 1)
        elif not stripped:
            self._flush()
        elif stripped[0] == "#" and (heading := _heading(stripped)):
            self._flush()
            self._blocks.add(Block(kind="heading", text=heading[1], line=number, level=heading[0]))
        elif len(self._parts) == 1 and self._kind == "paragraph" and _UNDERLINE.fullmatch(line):
            self._kind, self._level = "heading", 1 if stripped[0] == "=" else 2
            self._flush()
        elif term := _term(stripped, number):
            self._flush()
            self._blocks.add(term)
        elif not _ANCHOR.fullmatch(stripped):
            self._add_text(line, number)

    def finish(self) -> list[Block]:
        """All blocks, once the last line is in."""
        self._flush()
        return self._blocks.found

    def _add_text(self, line: str, number: int) -> None:
        bullet = _BULLET.match(line)
        if bullet:
            self._flush()
            self._start("bullet", number, len(bullet.group(1)) // 2 + 1)
            line = line[bullet.end() :]
        elif split_label(line.lstrip()) or not self._parts:
            self._flush()
            self._start("paragraph", number)
        self._parts.append(line.strip(" "))
        if line.endswith("  ") and split_label(self._parts[0]):
            self._flush()

    def _start(self, kind: BlockKind, number: int, level: int = 0) -> None:
        self._kind, self._line, self._level = kind, number, level

    def _flush(self) -> None:
        if self._parts:
            raw = "\n".join(self._parts)
            text = raw if self._kind == "code" else _rendered(raw)
            block = Block(kind=self._kind, text=text, line=self._line, level=self._level)
            self._blocks.add(block)
        self._parts = []
        self._kind = "paragraph"
        self._level = 0


def _heading(stripped: str) -> tuple[int, str] | None:
    text = stripped.lstrip("#")
    level = len(stripped) - len(text)
    if level > 6 or not text[:1].isspace():
        return None
    return level, inline(text.strip().rstrip("#").rstrip())


def _term(stripped: str, number: int) -> Block | None:
    """A line that is bold from end to end; sure if it links to the syntax or has an anchor."""
    if not stripped.startswith("**"):
        return None
    end = stripped.find("**", 2)
    inner, tail = stripped[2:end].strip(), stripped[end + 2 :].strip()
    if end < 0 or not inner or (tail and not _ANCHOR.fullmatch(tail)):
        return None
    linked = _LINKED_NAME.fullmatch(inner)
    name = inline(linked.group(1) if linked else inner)
    return Block(kind="term", text=name, line=number, sure=bool(linked or tail))


def _rendered(raw: str) -> str:
    labelled = split_label(raw)
    if labelled and labelled[0] in PATTERN_LABELS:
        return f"{labelled[0]}: {_verbatim(labelled[1].strip())}"
    return inline(raw)


def _verbatim(raw: str) -> str:
    """A regular expression as its author wrote it, whether it stands in a code span or bare.

    A bare one has backslashes of its own, so its escapes are undone only if the page escapes at
    all: no asterisk or underscore is bare, no backslash stands alone before a letter, and either
    every bracket is escaped or none.
    """
    code = _CODE.match(raw)
    if code and code.end() == len(raw):
        return _code_text(code.group(2))
    brackets = {each[0] == "\\" for each in _MARKS.findall(raw) if each[-1] in "[]"}
    if len(raw) <= _LONGEST_PATTERN and len(brackets) < 2 and _ESCAPED_THROUGHOUT.fullmatch(raw):
        raw = _ESCAPE.sub(r"\1", raw)
    return decode_entities(raw)


def inline(raw: str) -> str:
    """Inline Markdown as a reader sees it; nothing inside a code span is touched but entities.

    What is longer than any paragraph keeps its markup, so that undoing it takes bounded time.
    """
    if len(raw) > _LONGEST_PARAGRAPH:
        return raw.strip()
    code = [_code_text(found.group(2)) for found in _CODE.finditer(raw)]
    text = _CODE.sub(_CODE_MARK, raw) if code else raw
    for markup, content in (
        (_TAG, ""),
        (_LINK, r"\1"),
        (_STRONG, ""),
        (_EMPHASIS, r"\1"),
        (_UNDERSCORES, r"\1"),
        (_ESCAPE, r"\1"),
    ):
        text = markup.sub(content, text)
    text = collapse(decode_entities(text)).strip()
    if not code:
        return text
    between = text.split(_CODE_MARK)
    return "".join(part + span for part, span in zip(between, [*code, ""], strict=True))


def _code_text(content: str) -> str:
    """The characters of a code span (CommonMark 6.1); one broken over lines is one line."""
    if content.startswith(" ") and content.endswith(" ") and content.strip():
        content = content[1:-1]
    return decode_entities(collapse(content).strip() if "\n" in content else content)
