"""The Request and Response Syntax: an HTTP template and a body in JSON or XML, to a tree.

The bodies are not JSON: `number`, `boolean` and `blob` stand unquoted, `"string" : …` means a
map with keys of any name, and saved pages break lines inside the quotes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

ShapeKind: TypeAlias = Literal[
    "structure", "list", "map", "string", "number", "boolean", "blob", "json", "reference"
]


class SyntaxUnreadableError(Exception):
    """The syntax is no tree: unbalanced, or deeper than any real one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """One node of the tree.

    Attributes:
        kind: "number" stands for all numeric types and for timestamps, which the syntax does not
            tell apart; a "reference" names a type instead of unrolling it again.
        members: Names and shapes of a structure, in the page's order.
        of: What a list or a map holds.
        target: The name that a reference gives.
    """

    kind: ShapeKind
    members: tuple[tuple[str, Shape], ...] = ()
    of: Shape | None = None
    target: str | None = None

    def member(self, name: str) -> Shape | None:
        """The member of that name, if this is a structure that has it."""
        return next((shape for known, shape in self.members if known == name), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Lookup:
    """What a syntax knows of a name.

    Attributes:
        names: Every name that an item of the page may have, as far as the syntax tells.
        members: The member's name in the API, for one that is printed under its wire name.
        shapes: The tree below each top-level member of the body.
        positions: Where a top-level member stands in the body, counted from 0.
    """

    names: frozenset[str] = frozenset()
    members: Mapping[str, str] = field(default_factory=dict[str, str])
    shapes: Mapping[str, Shape] = field(default_factory=dict[str, "Shape"])
    positions: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, kw_only=True, slots=True)
class Syntax:
    """A Request or Response Syntax.

    Attributes:
        method: The HTTP method of a request.
        uri: Its path and query string, placeholders as printed.
        status: The HTTP status of a response, where it is a number.
        headers: Wire name and member name of each header that a member is sent in.
        query: The same for the query string.
        body: The tree of the body; under its root element if it is XML.
        payload: The member that is the whole body, where the template names one.
        is_xml: The body is XML.
    """

    method: str | None = None
    uri: str | None = None
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    body: Shape | None = None
    payload: str | None = None
    is_xml: bool = False

    @property
    def members(self) -> tuple[tuple[str, Shape], ...]:
        """The members of the body, those below the root element if it is XML."""
        top = self.body.members if self.body else ()
        return tuple(pair for _, root in top for pair in root.members) if self.is_xml else top

    def lookup(self) -> Lookup:
        """The members by the names that items may have."""
        bindings = dict((*self.headers, *self.query))
        top = self.body.members if self.body else ()
        words = _PLACEHOLDER.findall(self.uri or "")
        payload = [self.payload] if self.payload else []
        shapes = dict((*top, *self.members))
        return Lookup(
            names=frozenset([*bindings, *bindings.values(), *words, *payload, *shapes]),
            members=bindings,
            shapes=shapes,
            positions={name: position for position, (name, _) in enumerate(self.members)},
        )


_REQUEST_LINE = re.compile(r"\s*(DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT)\s+(\S+)\s+HTTP/[0-9.]+")
_STATUS_LINE = re.compile(r"\s*HTTP/[0-9.]+[ \t]+(\S+)")
_HEADER = re.compile(r"\s*([A-Za-z][A-Za-z0-9_*-]*):[ \t]+(\S+)")
_PLACEHOLDER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_QUERY = re.compile(r"[?&]([^?=&\s]+)=\{?([A-Za-z][A-Za-z0-9_]*)\}?")
_BRACED = re.compile(r"\{\{ ?([A-Za-z][A-Za-z0-9 ]{0,40}) ?\}\}")
_TOKEN = re.compile(r'"([^"]*)"|([{}\[\]])|([A-Za-z][A-Za-z0-9_.-]*)')
_ELEMENT = re.compile(r"<(/?)([A-Za-z][\w:.-]*)[^<>]*?(/?)>|<[?!][^<>]*>|([^<\s][^<]*)")
_DEEPEST = 100

_WORDS: dict[str, ShapeKind] = {
    "string": "string",
    "number": "number",
    "integer": "number",
    "long": "number",
    "float": "number",
    "double": "number",
    "timestamp": "number",
    "boolean": "boolean",
    "blob": "blob",
    "json": "json",
}


def read_syntax(text: str) -> Syntax:
    """The tree of a syntax.

    Raises:
        SyntaxUnreadableError: The body is unbalanced or nested deeper than 100 levels.
    """
    text = _BRACED.sub(r"\1", text)
    syntax, start = _read_template(text)
    body = text[start:].strip()
    if body.startswith("<"):
        return replace(syntax, body=_read_xml(body), is_xml=True)
    if body.startswith(("{", "[")):
        return replace(syntax, body=_read_json(body))
    payload = _PLACEHOLDER.fullmatch(body)
    return replace(syntax, payload=payload.group()) if payload else syntax


def _read_template(text: str) -> tuple[Syntax, int]:
    """The request or status line and the headers, and where the body starts."""
    if request := _REQUEST_LINE.match(text):
        uri = request.group(2)
        query = tuple((wire, member) for wire, member in _QUERY.findall(uri))
        syntax, position = Syntax(method=request.group(1), uri=uri, query=query), request.end()
    elif response := _STATUS_LINE.match(text):
        code = response.group(1)
        status = int(code) if re.fullmatch(r"[1-5][0-9]{2}", code) else None
        syntax, position = Syntax(status=status), response.end()
    else:
        return Syntax(), 0
    headers: list[tuple[str, str]] = []
    while header := _HEADER.match(text, position):
        if _PLACEHOLDER.fullmatch(header.group(2)):
            headers.append((header.group(1), header.group(2)))
        position = header.end()
    return replace(syntax, headers=tuple(headers)), position


@dataclass(slots=True)
class _Open:
    """A bracket or element that is still open, and what was found in it."""

    mark: str
    entries: list[tuple[str, Shape]]
    key: str | None = None

    def take(self, shape: Shape) -> None:
        self.entries.append((self.key or "", shape))
        self.key = None


def _read_json(text: str) -> Shape:
    opened: list[_Open] = [_Open("", [])]
    for found in _TOKEN.finditer(text):
        quoted, bracket, word = found.groups()
        top = opened[-1]
        if bracket in {"{", "["}:
            if len(opened) > _DEEPEST:
                raise SyntaxUnreadableError("nested too deeply")
            opened.append(_Open(bracket, []))
        elif bracket:
            if top.mark + bracket not in {"{}", "[]"}:
                raise SyntaxUnreadableError("brackets do not match")
            opened.pop()
            opened[-1].take(_closed(top))
            if len(opened) == 1:
                return opened[0].entries[0][1]
        elif top.mark == "{" and top.key is None:
            top.key = quoted.strip() if quoted is not None else None
        else:
            name = quoted if quoted is not None else word
            top.take(_leaf(name.strip()))
    raise SyntaxUnreadableError("a bracket is never closed")


def _closed(opened: _Open) -> Shape:
    if opened.mark == "[":
        return Shape(kind="list", of=opened.entries[0][1] if opened.entries else None)
    if any(key == "string" for key, _ in opened.entries):
        return Shape(kind="map", of=opened.entries[0][1])
    return Shape(kind="structure", members=tuple(opened.entries))


def _leaf(name: str) -> Shape:
    kind = _WORDS.get(name.lower())
    return Shape(kind=kind) if kind else Shape(kind="reference", target=name)


def _read_xml(text: str) -> Shape:
    opened: list[_Open] = [_Open("", [])]
    for found in _ELEMENT.finditer(text):
        closes, name, empty, content = found.groups()
        top = opened[-1]
        if name is None:
            if content and content.strip().startswith("...") and top.entries:
                last, shape = top.entries[-1]
                top.entries[-1] = (last, Shape(kind="list", of=shape))
            elif content and len(opened) > 1 and not top.entries:
                top.key = content.strip()
        elif closes:
            if top.mark != name:
                raise SyntaxUnreadableError("elements do not match")
            opened.pop()
            leaf = top.key is not None and not top.entries
            shape = _leaf(top.key or "") if leaf else _element(top)
            opened[-1].entries.append((name, shape))
            if len(opened) == 1:
                return _element(opened[0])
        elif empty:
            top.entries.append((name, Shape(kind="structure")))
        else:
            if len(opened) > _DEEPEST:
                raise SyntaxUnreadableError("nested too deeply")
            opened.append(_Open(name, []))
    raise SyntaxUnreadableError("an element is never closed")


def _element(opened: _Open) -> Shape:
    return Shape(kind="structure", members=tuple(opened.entries))
