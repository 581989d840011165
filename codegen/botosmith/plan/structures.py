"""Structures to dataclasses: their fields and docstrings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..literals import literal
from ..model import (
    ListShape,
    MapShape,
    Member,
    Required,
    Sensitive,
    Service,
    Structure,
    Union,
)
from ..naming import regular_wire_name
from ..prose import continued
from ..python_source.imports import Import, Imports, relative
from .docs import Telling
from .ir import EndOfEvents, Field, StructureClass
from .names import member_names
from .statements import Statements
from .types import Types, stated


def structure_class(
    types: Types,
    structure: Structure,
    telling: Telling,
    statements: Statements,
    *,
    is_request: bool = False,
    doc: str = "",
) -> StructureClass:
    """The dataclass of a structure; `doc` says what it is where its own documentation does not."""
    names = member_names(structure)
    is_output = structure.name in types.names.outputs
    errors = None
    if structure.event_stream:
        errors = _end_of_events(types, structure)
        structure = replace(structure, members=events(types.service, structure))
        types.imports.add("runtime.events", base := "EventUnion", "StreamErrors")
    elif is_output:
        base = types.runtime("output", "Output")
    elif is_request:
        base = types.runtime("operation", "Request")
    else:
        base = types.runtime("structure", "Structure")
    camel_case, irregular = _spelling(structure, names)
    return StructureClass(
        name=types.names.classes[structure.name],
        base=base,
        doc=telling.text(structure.documentation) or doc or f"{structure.name}.",
        fields=tuple(
            _field(
                *(types, structure, member, names[member.name], telling, statements),
                is_output=is_output,
            )
            for member in structure.members.values()
        ),
        union=structure.union or structure.event_stream,
        camel_case=camel_case,
        irregular=irregular,
        union_by=_who_unites(structure),
        errors=errors,
    )


def _spelling(
    structure: Structure, names: Mapping[str, str]
) -> tuple[bool, tuple[tuple[str, str], ...]]:
    """Whether wire names are in camelCase, and those that the attributes' names do not give."""
    forms: dict[bool, tuple[tuple[str, str], ...]] = {
        camel_case: tuple(
            (literal(names[member]), literal(member))
            for member in structure.members
            if regular_wire_name(names[member], camel_case=camel_case) != member
        )
        for camel_case in (False, True)
    }
    camel_case = len(forms[True]) < len(forms[False])
    return camel_case, forms[camel_case]


def _who_unites(structure: Structure) -> str:
    union = structure.traits.get(Union)
    return "" if union is None else stated(union).removeprefix(", ")


def imports_at_run_time(imports: Imports) -> tuple[Import, ...]:
    """What a module of dataclasses imports at run time."""
    imports.add("runtime.dataclass", "dataclass")
    return imports.lines()


def events(service: Service, structure: Structure) -> dict[str, Member]:
    """The members of a structure, of a stream's those that are events: errors are raised."""
    return {
        name: member
        for name, member in structure.members.items()
        if not structure.event_stream or not is_error(service, member.target)
    }


def is_error(service: Service, name: str) -> bool:
    """Whether a shape is an error: of an operation, or one that ends a stream of events."""
    shape = service.shapes[name]
    return isinstance(shape, Structure) and shape.error is not None


def _error(types: Types, member: Member) -> str | None:
    named = is_error(types.service, member.target)
    return types.names.classes[member.target] if named else None


def _end_of_events(types: Types, structure: Structure) -> EndOfEvents:
    return EndOfEvents(
        module=relative(types.imports.home, f"{types.names.package}.errors"),
        base=f"{types.names.prefix}Error",
        named=tuple(
            (literal(member.name), error)
            for member in structure.members.values()
            if (error := _error(types, member)) is not None
        ),
    )


def _field(
    types: Types,
    structure: Structure,
    member: Member,
    name: str,
    telling: Telling,
    statements: Statements,
    *,
    is_output: bool,
) -> Field:
    traits = types.effective(member)
    secret = Sensitive in structure.traits or Sensitive in traits or types.is_secret(member.target)
    optional = Required not in member.traits
    annotation = types.member(member, is_output=is_output)
    shape = types.service.shapes[member.target]
    told = telling.text(member.documentation) or telling.text(shape.documentation)
    return Field(
        name=name,
        annotation=f"{annotation} | None" if optional else annotation,
        default=_default(types, optional, secret, _empty(types, structure, member)),
        doc=continued(told, statements.of(structure, member, traits, told)),
    )


def _empty(types: Types, structure: Structure, member: Member) -> str:
    """What makes the value of a list or map that a stub's answer leaves out, as a service does."""
    names = types.names
    is_only_read = structure.name in names.answers and structure.name not in names.requests
    if not is_only_read or Required not in member.traits:
        return ""
    match types.service.shapes[member.target]:
        case ListShape():
            return types.runtime("left_out", "LeftOutList")
        case MapShape():
            return types.runtime("left_out", "LeftOutMap")
        case _:
            return ""


def _default(types: Types, optional: bool, secret: bool, empty: str) -> str:
    if optional and not secret:
        return " = None"
    arguments = [
        *(["default=None"] if optional else []),
        *([f"default_factory={empty}"] if empty else []),
        *(["repr=False"] if secret else []),
    ]
    if not arguments:
        return ""
    types.imports.add("runtime.dataclass", "field")
    return f" = field({', '.join(arguments)})"
