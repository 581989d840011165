"""AWS's documentation as harmless HTML: paragraphs, lists, code and links, everything escaped."""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup, escape

from ..prose.layout import first_sentence
from ..prose.reader import Block, read
from ..prose.words import SPACE

_WORD = re.compile(r"``(?P<code>.+?)``|(?P<url>https://[^\s()<>\"']+[^\s()<>\"'.,;:])")

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[.$_])")


@lru_cache(maxsize=50_000)
def as_html(documentation: str) -> Markup:
    """All of some documentation; empty where it says nothing."""
    return _laid_out(read(documentation, links=True))


@lru_cache(maxsize=50_000)
def first(documentation: str) -> Markup:
    """The first sentence, without addresses, and not in a paragraph of its own."""
    blocks = [block for block in read(documentation, links=False) if not block.verbatim]
    text = [block for block in blocks if not block.aside] or blocks
    return _inline(first_sentence(text[0].words)) if text else Markup()


@lru_cache(maxsize=50_000)
def says_more(documentation: str) -> bool:
    """Whether there is more than the first sentence."""
    blocks = read(documentation, links=False)
    return len(blocks) > 1 or any(
        len(first_sentence(block.words)) < len(block.words) for block in blocks
    )


def text_as_html(text: str) -> Markup:
    """A sentence of a fact, its code and links marked."""
    return _inline(text.split())


def _laid_out(blocks: list[Block]) -> Markup:
    parts: list[Markup] = []
    open_lists: list[tuple[int, str]] = []

    def close(margin: int) -> None:
        while open_lists and open_lists[-1][0] > margin:
            parts.append(Markup("</li></{}>").format(open_lists.pop()[1]))

    for block in blocks:
        margin = len(block.first) - len(block.first.lstrip())
        mark = block.first.strip()
        if block.items and mark:
            close(margin)
            tag = "ol" if mark[0].isdigit() else "ul"
            if open_lists and open_lists[-1][0] == margin:
                parts.append(Markup("</li><li>"))
            else:
                parts.append(Markup("<{}><li>").format(Markup(tag)))
                open_lists.append((margin, tag))
        else:
            close(margin - 1)
        parts.append(_block(block))
    close(-1)
    return Markup().join(parts)


def _block(block: Block) -> Markup:
    if block.verbatim:
        lines = block.words[2:] if block.words[:2] == ["::", ""] else block.words
        return Markup("<pre>{}</pre>").format(
            "\n".join(line.removeprefix("    ") for line in lines)
        )
    tag = Markup('p class="aside"' if block.aside else "p")
    return Markup("<{}>{}</p>").format(tag, _inline(block.words))


def _inline(words: list[str]) -> Markup:
    text = " ".join(words).replace(SPACE, " ")
    parts: list[Markup] = []
    at = 0
    for found in _WORD.finditer(text):
        parts.append(escape(text[at : found.start()]))
        if found["code"] is not None:
            parts.append(Markup("<code>{}</code>").format(found["code"]))
        else:
            parts.append(link(found["url"], found["url"]))
        at = found.end()
    return Markup().join([*parts, escape(text[at:])])


def breakable(name: str) -> Markup:
    """A name that may be broken where a word of it begins: MaintenanceWindow after Maintenance."""
    return Markup("<wbr>").join(escape(part) for part in _WORDS.split(name))


def link(url: str, text: str) -> Markup:
    """A link that leaves the site; plain text where the address is not one of the web."""
    if not url.startswith(("https://", "http://")):
        return escape(text)
    return Markup('<a href="{}" rel="noreferrer noopener">{}</a>').format(url, text)
