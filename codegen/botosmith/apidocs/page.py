"""What a page says, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from botosmith.apidocs.printed_values import Constraint
from botosmith.apidocs.syntax import Shape, Syntax
from botosmith.apidocs.typeref import TypeRef

Protocol: TypeAlias = Literal["json", "query", "rest-json", "rest-xml"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One member as the page describes it.

    Attributes:
        name: As printed, without the marker of a repeated parameter.
        member: The member's name in the API; differs from `name` where the page prints the name
            of an HTTP header.
        marker: What followed the name of a repeated query parameter: "N", "member.N", "item.N".
        line: Where the name stands, counted from 1.
        type: Of kind "unknown" where the page states none.
        required: None where the page has no `Required:` line, as in every response. Never read
            that as required.
        constraints: In the page's order.
        prose: The description, paragraphs parted by blank lines, bullets by "- ".
        shape: The tree of the request or response syntax below this member.
        position: Where the member stands among the members of the syntax's body, from 0.
    """

    name: str
    member: str
    marker: str | None
    line: int
    type: TypeRef
    required: bool | Literal["conditional"] | None
    constraints: tuple[Constraint, ...]
    prose: str
    shape: Shape | None
    position: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class ErrorItem:
    """One error of the page's list, which is never the whole list of an operation's errors."""

    name: str
    line: int
    prose: str
    http_status: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Unread:
    """A line in the form of a fact that the grammar does not know; `item` is whose it is."""

    line: int
    item: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """The facts of one page.

    Attributes:
        title: The page's heading, or its first line.
        kind: An operation's page, or that of a data type, whose members are in `contents`.
        name: The operation or data type.
        prose: What stands above the first section.
        protocol: As far as the page gives it away; a hint.
        method: The HTTP method of the request, where shown.
        uri: Its path and query string, where shown.
        request: Members of the request, those of its body and headers included.
        uri_parameters: What the page lists under "URI Request Parameters".
        response: Members of the response.
        response_status: The HTTP status of success, where it is stated.
        errors: The errors that the page describes.
        contents: Members of a data type.
        request_syntax: None where the page shows none.
        response_syntax: None where the page shows none.
        undescribed: Members that the request syntax shows and no item describes: a page cut short,
            or a name that was lost where the lines around it do not give that away.
        unread: Lines that look like facts and are not understood.
    """

    title: str
    kind: Literal["operation", "datatype"]
    name: str
    prose: str
    protocol: Protocol | None
    method: str | None
    uri: str | None
    request: tuple[Item, ...]
    uri_parameters: tuple[Item, ...]
    response: tuple[Item, ...]
    response_status: int | None
    errors: tuple[ErrorItem, ...]
    contents: tuple[Item, ...]
    request_syntax: Syntax | None
    response_syntax: Syntax | None
    undescribed: tuple[str, ...]
    unread: tuple[Unread, ...]
