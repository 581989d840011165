"""One saved page of the API Reference to the facts that it states in its structured lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from botosmith.apidocs.blocks import ADMONITIONS, Block, PageError
from botosmith.apidocs.document import read_blocks
from botosmith.apidocs.items import prose_of, read_errors, read_items
from botosmith.apidocs.page import Item, Page, Protocol, Unread
from botosmith.apidocs.printed_values import split_label
from botosmith.apidocs.sections import Section, split_sections
from botosmith.apidocs.syntax import Syntax, SyntaxUnreadableError, read_syntax
from botosmith.apidocs.titles import SectionKind

_TITLE = re.compile(r"([A-Za-z][A-Za-z0-9_]*)(?: - .{1,200})?")
_FURNITURE = ADMONITIONS | {"menu", "home", "documentation", "feedback", "pdf", "rss"}
_STATUS = re.compile(r"\bHTTP ([1-5][0-9]{2}) response\b")
_FORMAT = re.compile(r"\bin (JSON|XML) format\b")
_SOURCE_CURE = "save the page again from its source, as HTML"


def read_page(text: str | bytes, *, source: str = "<page>") -> Page:
    """Read one page, of an operation or of a data type, in HTML, Markdown or plain text.

    Args:
        text: The page; bytes must be UTF-8.
        source: What to call the page in an error.

    Raises:
        PageError: It is not such a page, or reading it would mean to guess: sections or names of
            members are lost. It is the only error, whatever the input is.
    """
    sections = split_sections(read_blocks(text, source=source))
    found = {section.kind for section in sections}
    if not found & {"request", "uri", "response", "errors", "contents"}:
        raise _no_page(sections, source)
    unread: list[Unread] = []
    request_syntax = _syntax(sections, "request syntax", unread)
    response_syntax = _syntax(sections, "response syntax", unread)

    def items(kind: SectionKind, syntax: Syntax | None) -> tuple[Item, ...]:
        read = [read_items(part, syntax, source=source) for part in _of(sections, kind)]
        unread.extend(left for part in read for left in part.unread)
        return tuple(item for part in read for item in part.items)

    title, name = _title(sections[0], source)
    request, uri = items("request", request_syntax), items("uri", request_syntax)
    response, contents = items("response", response_syntax), items("contents", None)
    described = {name for item in (*request, *uri) for name in (item.name, item.member)}
    return Page(
        title=title,
        kind="datatype" if found <= {"preamble", "contents", "other"} else "operation",
        name=name,
        prose=prose_of(_below_name(sections[0].blocks, name)),
        protocol=_protocol(sections, request_syntax),
        method=request_syntax.method if request_syntax else None,
        uri=request_syntax.uri if request_syntax else None,
        request=request,
        uri_parameters=uri,
        response=response,
        response_status=_status(sections, response_syntax),
        errors=tuple(error for part in _of(sections, "errors") for error in read_errors(part)),
        contents=contents,
        request_syntax=request_syntax,
        response_syntax=response_syntax,
        undescribed=_undescribed(request_syntax, described),
        unread=tuple(unread),
    )


def _of(sections: Iterable[Section], kind: SectionKind) -> list[Section]:
    return [section for section in sections if section.kind == kind]


def _no_page(sections: Sequence[Section], source: str) -> PageError:
    """Why a page without any section of members is refused."""
    for section in sections:
        for block in section.blocks:
            if block.kind == "paragraph" and split_label(block.text):
                what = "facts of members, but no headings and no names: whose they are is lost"
                return PageError(source, block.line, what, _SOURCE_CURE)
    what = "no section of an API Reference page (Request Parameters, Contents, Errors, ...)"
    return PageError(source, 0, what, "give the page of an operation or of a data type")


def _title(preamble: Section, source: str) -> tuple[str, str]:
    """The title and the name of the operation or data type."""
    headings = [block for block in preamble.blocks if block.kind == "heading"]
    lines = [block.text for block in preamble.blocks if block.text.lower() not in _FURNITURE]
    # A guide has parts of one word; what it is about, its first heading says.
    first = [block.text for block in headings if block.level == 1]
    for text in first or [block.text for block in headings] or lines:
        if found := _TITLE.fullmatch(text):
            return text, found.group(1)
    if first:
        what = f"{first[0][:60]!r} names no operation and no data type; it is the title of a guide"
        raise PageError(source, preamble.line, what, "give a page of the API Reference")
    what = "no operation or data type is named above the first section"
    raise PageError(source, preamble.line, what, _SOURCE_CURE)


def _below_name(preamble: Sequence[Block], name: str) -> Sequence[Block]:
    """The description: what stands below the last line that is the name alone."""
    places = [index for index, block in enumerate(preamble) if block.text == name]
    return preamble[places[-1] + 1 :] if places else preamble[1:]


def _syntax(sections: Sequence[Section], kind: SectionKind, unread: list[Unread]) -> Syntax | None:
    for section in _of(sections, kind):
        samples = [block for block in section.blocks if block.kind == "code"]
        for block in samples or section.blocks:
            try:
                syntax = read_syntax(block.text)
            except SyntaxUnreadableError as problem:
                unread.append(Unread(line=block.line, item=kind, text=str(problem)))
                continue
            if syntax != Syntax():
                return syntax
    return None


def _undescribed(syntax: Syntax | None, described: set[str]) -> tuple[str, ...]:
    if syntax is None:
        return ()
    bound = (member for _, member in (*syntax.query, *syntax.headers))
    shown = dict.fromkeys((*bound, *(name for name, _ in syntax.members)))
    return tuple(name for name in shown if name not in described)


def _protocol(sections: Sequence[Section], syntax: Syntax | None) -> Protocol | None:
    """What the page gives away: the format it names, and whether the request has a template."""
    bodies = [part for part in sections if part.kind in {"request", "response"}]
    formats = {
        found.group(1)
        for part in bodies
        for block in part.blocks
        if block.kind == "paragraph" and (found := _FORMAT.search(block.text))
    }
    templated = syntax is not None and syntax.method is not None
    if formats == {"JSON"}:
        return "rest-json" if templated else "json"
    if formats == {"XML"} and templated:
        return "rest-xml"
    if not formats and syntax is None and _of(sections, "request"):
        return "query"
    return None


def _status(sections: Sequence[Section], syntax: Syntax | None) -> int | None:
    if syntax and syntax.status:
        return syntax.status
    for section in _of(sections, "response"):
        for block in section.blocks:
            if found := _STATUS.search(block.text):
                return int(found.group(1))
    return None
