"""A Markdown document as HTML: headings with GitHub's anchors, links between pages, drawings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup, escape

_LANGUAGES = {
    "json": "JSON",
    "lua": "Lua",
    "python": "Python",
    "sh": "Shell",
    "toml": "TOML",
    "yaml": "YAML",
}
"""What stands above a block of code; the others are output, which nobody copies."""

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)


@dataclass
class Section:
    """A heading and the text below it, for the search and the contents of the page."""

    title: str
    id: str
    level: int
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The beginning of what stands below it."""
        return " ".join(" ".join(self.words).split())[:400]


@dataclass(frozen=True)
class Document:
    """A document as HTML.

    Attributes:
        title: The heading that it begins with.
        heading: That heading, and `html` what stands below it.
        links: The addresses as it writes them, those of pictures among them.
    """

    title: str
    heading: Markup
    html: Markup
    sections: tuple[Section, ...]
    links: tuple[str, ...]


def document(
    text: str, address: Callable[[str], str], drawing: Callable[[str], str | None]
) -> Document:
    """Turn a document into HTML.

    Args:
        text: The document, which begins with its title. Raw HTML in it is text.
        address: Where a link leads on the site, by its address in the document.
        drawing: The SVG of a picture, by its address; None where it is no drawing of ours.
    """
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = parser.parse(text)
    sections = _anchored(tokens)
    links: list[str] = []
    for each in _all(tokens):
        if each.attrs.pop("style", None) == "text-align:right":
            # The policy of a page admits no style of an element.
            each.attrSet("class", "number")
        name = {"link_open": "href", "image": "src"}.get(each.type)
        if name is not None:
            written = str(each.attrs[name])
            links.append(written)
            each.attrs[name] = address(written)
            each.meta["drawing"] = drawing(written) if name == "src" else None
    rules = {"fence": _fence, "image": _image, "table_open": _table, "table_close": _table_end}
    for name, rule in rules.items():
        parser.add_render_rule(name, rule)
    heading, html = (
        Markup(parser.renderer.render(part, parser.options, {}))
        for part in (tokens[:3], tokens[3:])
    )
    return Document(sections[0].title, heading, html, tuple(sections), tuple(links))


def slug(title: str) -> str:
    """The anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def _all(tokens: Sequence[Token]) -> Iterator[Token]:
    for each in tokens:
        yield each
        yield from _all(each.children or ())


def _plain(inline: Token) -> str:
    return "".join(
        " " if each.type in ("softbreak", "hardbreak") else each.content
        for each in inline.children or ()
    )


def _anchored(tokens: Sequence[Token]) -> list[Section]:
    """Give each heading its anchor, and collect the text below it."""
    sections: list[Section] = []
    taken: dict[str, int] = {}
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            title = _plain(tokens[at + 1])
            anchor = slug(title)
            number = taken.get(anchor, 0)
            taken[anchor] = number + 1
            anchor += f"-{number}" if number else ""
            token.attrSet("id", anchor)
            sections.append(Section(title, anchor, int(token.tag[1])))
        elif token.type == "inline" and tokens[at - 1].type != "heading_open" and sections:
            sections[-1].words.append(_plain(token))
    return sections


def _fence(
    renderer: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Any
) -> Markup:
    language = tokens[at].info.strip()
    code = Markup('<pre tabindex="0"><code>{}</code></pre>').format(tokens[at].content)
    told = _LANGUAGES.get(language)
    if told is None:
        return code
    button = Markup('<button type="button" class="copy">Copy</button>')
    return Markup('<figure class="code"><figcaption>{} {}</figcaption>{}</figure>').format(
        told, button, code
    )


def _image(
    renderer: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Any
) -> Markup:
    token = tokens[at]
    drawing = token.meta["drawing"]
    if drawing is not None:
        # A drawing within the page takes its colours from the page's choice of dark and light.
        return Markup(
            '<span class="drawing scroll" role="region" tabindex="0" aria-label="{}">{}</span>'
        ).format(token.content, Markup(_STYLE.sub("", drawing)))
    return Markup('<img src="{}" alt="{}">').format(token.attrs["src"], token.content)


def _table(
    renderer: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Any
) -> Markup:
    titles: list[str] = []
    for each in tokens[at:]:
        if each.type == "thead_close":
            break
        if each.type == "inline" and each.content:
            titles.append(_plain(each))
    label = f"Table: {', '.join(titles)}" if titles else "Table"
    return Markup('<div class="scroll" tabindex="0" role="region" aria-label="{}"><table>').format(
        escape(label)
    )


def _table_end(
    renderer: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Any
) -> str:
    return "</table></div>\n"
