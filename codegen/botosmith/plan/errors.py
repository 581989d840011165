"""Error structures to exception classes."""

from __future__ import annotations

from ..literals import literal
from ..model import Structure
from ..naming import distinct, member_name
from ..prose import prose
from .types import Types
from .words import ErrorClass, ErrorMember

_TAKEN = frozenset(
    {
        *("add_note", "args", "code", "fault", "http_status", "member", "message"),
        *("operation_name", "request_id", "response", "retryable", "with_traceback"),
    }
)


def error_class(types: Types, structure: Structure) -> ErrorClass:
    """The exception class of an error."""
    assert structure.error is not None
    error = structure.error
    names = distinct(structure.members, _member_name)
    return ErrorClass(
        name=types.names.classes[structure.name],
        code=literal(error.code),
        http_status=error.http.status if error.http else (500 if error.fault == "server" else None),
        fault=error.fault,
        retryable=error.retryable,
        doc=prose(structure.documentation) or f"{structure.name}.",
        members=tuple(
            ErrorMember(
                name=names[member.name],
                wire=literal(member.name),
                annotation=f"{types.member(member, is_output=False)} | None",
                doc=prose(member.documentation) or f"{member.name}.",
            )
            for member in structure.members.values()
            if member.name.lower() != "message"
        ),
    )


def _member_name(name: str) -> str:
    python = member_name(name)
    return f"{python}_" if python in _TAKEN else python
