"""Error structures to exception classes."""

from __future__ import annotations

from ..literals import literal
from ..model import Member, Structure
from ..naming import distinct, member_name
from .conversion import from_wire, to_wire
from .docs import Telling
from .imports import Import, Imports
from .ir import ErrorClass, ErrorMember
from .read_types import plain_type
from .types import Types

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
    reading = Types(types.service, types.names, types.imports.home)
    read = from_wire(reading, member, f"self.member({literal(member.name)})")
    shapes = Imports(types.imports.home)
    for module, wanted in reading.imports.wanted.items():
        home = types.imports if module.startswith("runtime.") else shapes
        home.add(module, *wanted)
    return ErrorMember(
        name=name,
        wire=literal(member.name),
        annotation=f"{plain_type(types, member.target)} | None",
        doc=telling.text(member.documentation) or f"{member.name}.",
        to_wire=to_wire(types, member, name),
        from_wire=read,
        imports=shapes.lines(),
    )


def _member_name(name: str) -> str:
    python = member_name(name)
    return f"{python}_" if python in _TAKEN else python


def imports_of(imports: Imports, *, at_run_time: bool) -> tuple[Import, ...]:
    """Of the imports of the errors' module, those it needs as it runs, or all the others."""
    chosen = Imports(imports.home)
    for module, imported in imports.wanted.items():
        if (module == "runtime.structure") is at_run_time:
            chosen.add(module, *imported)
    return chosen.lines()
