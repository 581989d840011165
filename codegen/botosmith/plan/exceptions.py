"""Error structures to exception classes."""

from __future__ import annotations

from typing import Literal

from ..literals import literal
from ..model import ListShape, MapShape, Member, Structure
from ..naming import distinct, member_name
from ..python_source.imports import Imports
from .docs import Telling
from .ir import ErrorClass, ErrorMember
from .read_types import plain_type
from .types import Types, holds_structures

_TAKEN = frozenset(
    {
        *("add_note", "args", "code", "fault", "http_status", "member", "members", "message"),
        *("operation_name", "request_id", "response", "retryable", "with_traceback"),
    }
)


def error_class(types: Types, structure: Structure, telling: Telling) -> ErrorClass:
    """The exception class of an error."""
    assert structure.error is not None
    error = structure.error
    names = distinct(structure.members, _member_name)
    return ErrorClass(
        name=types.names.classes[structure.name],
        code=literal(error.code),
        codes=tuple(literal(code) for code in dict.fromkeys((error.code, structure.name))),
        http_status=error.http.status if error.http else (500 if error.fault == "server" else None),
        fault=error.fault,
        retryable=error.retryable,
        doc=telling.text(structure.documentation) or f"{structure.name}.",
        members=tuple(
            _error_member(types, member, names[member.name], telling)
            for member in structure.members.values()
            if member.name.lower() != "message"
        ),
    )


def _error_member(types: Types, member: Member, name: str, telling: Telling) -> ErrorMember:
    """A member; its shapes are imported where it is read, so that errors stay light."""
    inside, structure = _nesting(types, member.target)
    reading = Imports(types.imports.home)
    if structure:
        reading.add(types.names.homes[structure], types.names.classes[structure])
    return ErrorMember(
        name=name,
        wire=literal(member.name),
        annotation=f"{plain_type(types, member.target)} | None",
        doc=telling.text(member.documentation) or f"{member.name}.",
        structure=types.names.classes[structure] if structure else "",
        inside=inside,
        imports=reading.lines(),
    )


def _nesting(types: Types, name: str) -> tuple[tuple[Literal["list", "map"], ...], str]:
    """The lists and maps around the structures that a shape holds; without any, and no name."""
    if not holds_structures(types.service, name):
        return (), ""
    match types.service.shapes[name]:
        case ListShape(member=member):
            inside, structure = _nesting(types, member)
            return ("list", *inside), structure
        case MapShape(value=value):
            inside, structure = _nesting(types, value)
            return ("map", *inside), structure
        case shape:
            return (), shape.name


def _member_name(name: str) -> str:
    python = member_name(name)
    return f"{python}_" if python in _TAKEN else python
