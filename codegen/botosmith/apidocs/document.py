"""Any rendering of a page, HTML, Markdown or plain text, to one sequence of blocks."""

from __future__ import annotations

import re

from botosmith.apidocs.blocks import Block, PageError, too_large
from botosmith.apidocs.hypertext import read_html
from botosmith.apidocs.markdown import read_markdown
from botosmith.apidocs.plain import read_plain
from botosmith.apidocs.titles import TITLES

LARGEST = 12 * 1024 * 1024
"""Bytes, or characters of a string; a syntax that is unrolled in full can take ten million."""

MOST_LINES = 400_000

_TITLES = "|".join(re.escape(title) for title in TITLES)
_MARKDOWN = re.compile(
    rf"^[ ]{{0,3}}#{{1,6}}[ \t]+(?:{_TITLES})\b|^(?:{_TITLES})[ \t]*\n(?:=+|-+)[ \t]*$"
    r"|^[ ]{0,3}\*\*[^*\n]{1,200}\*\*[ \t]*(?:<a[ ][^<>\n]{1,500}></a>)?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_HTML = re.compile(
    r"<(?:!doctype\s+html|html|body|h[1-6]|dl|dt|dd|pre|/p|/div)[\s>]", re.IGNORECASE
)
_INVISIBLE = dict.fromkeys([0, 0x200B, 0xFEFF, 0xE000])


def read_blocks(page: str | bytes, *, source: str) -> tuple[Block, ...]:
    """The blocks of a page, in order.

    Raises:
        PageError: The page is not UTF-8, is empty, or is larger than any reference page.
    """
    if len(page) > LARGEST:
        raise too_large(source)
    text = page if isinstance(page, str) else _decode(page, source)
    text = text.translate(_INVISIBLE).replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MOST_LINES:
        raise too_large(source)
    if not text.strip():
        raise PageError(source, 0, "the page is empty", "save it again")
    if _MARKDOWN.search(text):
        return tuple(read_markdown(text, source=source))
    if _HTML.search(text):
        return tuple(read_html(text, source=source))
    return tuple(read_plain(text, source=source))


def _decode(page: bytes, source: str) -> str:
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError as error:
        line = page.count(b"\n", 0, error.start) + 1
        raise PageError(source, line, "the page is not UTF-8", "save it as UTF-8") from error
