"""HTML to a small, regular part of it, which is all that the reader has to know."""

from __future__ import annotations

import re

LONGEST = 100_000
"""The characters of HTML that are read; the longest documentation in botocore has 65,328."""

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


def regular(html: str) -> str:
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
