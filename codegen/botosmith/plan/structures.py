"""Structures to dataclasses: fields, docstrings, and the bodies of their methods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..literals import literal
from ..model import (
    Default,
    Deprecated,
    Member,
    Required,
    Sensitive,
    Structure,
)
from ..prose import prose
from .checks import TAKEN, suspected, test_lines, whole_test
from .conversion import from_wire, wire_lines
from .docs import Telling
from .imports import Import, Imports, relative
from .ir import EndOfEvents, Field, StructureClass
from .local_names import LocalNames
from .names import member_names
from .types import Types

MOST_TESTED = 150
"""The members that have a compiled test: type checkers give up on functions of many branches.

The members beyond, which botocore has in one structure, are left to `explain`.
"""


def structure_class(
    types: Types,
    structure: Structure,
    telling: Telling,
    *,
    is_request: bool = False,
    is_tested: bool = False,
    doc: str = "",
) -> StructureClass:
    """The dataclass of a structure; `doc` says what it is where its own documentation does not.

    `is_tested`: it has `suspects` of its own.
    """
    names = member_names(structure)
    is_output = structure.name in types.names.outputs
    errors = None
    if structure.event_stream:
        errors = _end_of_events(types, structure)
        structure = replace(structure, members=_events(types, structure))
        types.imports.add("runtime.events", base := "EventUnion", "StreamErrors")
    else:
        base = (
            types.runtime("output", "Output")
            if is_output
            else types.runtime("structure", "Structure")
        )
    return StructureClass(
        name=types.names.classes[structure.name],
        base=base,
        doc=telling.text(structure.documentation) or doc or f"{structure.name}.",
        fields=tuple(
            _field(
                *(types, structure, member, names[member.name], telling),
                is_output=is_output,
            )
            for member in structure.members.values()
        ),
        union=structure.union or structure.event_stream,
        is_output=is_output,
        is_request=is_request,
        tests=_tests(types, structure, names) if is_tested else (),
        to_wire=wire_lines(types, structure, is_output=is_output, in_place=is_request),
        errors=errors,
    )


def imports_at_run_time(imports: Imports) -> tuple[Import, ...]:
    """What a module of dataclasses imports at run time."""
    imports.add("=dataclasses", "dataclass")
    imports.add("=typing", "Any", "TYPE_CHECKING")
    imports.add("runtime.structure", "unknown_in")
    return imports.lines()


def imports_for_typing(home: str, classes: tuple[StructureClass, ...]) -> Imports:
    """What a module of an operation or of dataclasses imports for type checkers alone."""
    typing = Imports(home)
    if classes:
        typing.add("runtime.structure", "Wire")
    if any(structure.is_request for structure in classes):
        typing.add("runtime.violation", "Profile")
    return typing


def _events(types: Types, structure: Structure) -> dict[str, Member]:
    """The members of a stream's structure that are events: errors are raised instead."""
    return {
        name: member for name, member in structure.members.items() if _error(types, member) is None
    }


def _error(types: Types, member: Member) -> str | None:
    shape = types.service.shapes[member.target]
    is_error = isinstance(shape, Structure) and shape.error is not None
    return types.names.classes[shape.name] if is_error else None


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
    *,
    is_output: bool,
) -> Field:
    traits = types.effective(member)
    secret = Sensitive in structure.traits or Sensitive in traits or types.is_secret(member.target)
    optional = Required not in member.traits
    annotation = types.member(member, is_output=is_output)
    return Field(
        name=name,
        wire=literal(member.name),
        annotation=f"{annotation} | None" if optional else annotation,
        default=_default(types, optional=optional, secret=secret),
        doc=_doc(member, types, telling),
        from_wire=from_wire(types, member, f"wire.get({literal(member.name)})"),
    )


def _tests(types: Types, structure: Structure, names: Mapping[str, str]) -> tuple[str, ...]:
    """The body of a structure's own `suspects`, without indentation."""
    lines: list[str] = []
    local_names = LocalNames(TAKEN | {"self"})
    for place, member in enumerate(structure.members.values()):
        name = names[member.name]
        attribute, otherwise = f"self.{name}", f"found += ({literal(name)},)"
        if place < MOST_TESTED:
            lines += test_lines(types, member, attribute, local_names, (name,), otherwise)
        else:
            lines += suspected(member, attribute, otherwise)
    lines += whole_test(structure, names.values(), "self", 'found += ("unknown_members",)')
    return ("found: tuple[str, ...] = ()", *lines, "return found")


def _default(types: Types, *, optional: bool, secret: bool) -> str:
    if not secret:
        return " = None" if optional else ""
    types.imports.add("=dataclasses", "field")
    return f" = field({'default=None, ' if optional else ''}repr=False)"


def _doc(member: Member, types: Types, telling: Telling) -> str:
    shape = types.service.shapes[member.target]
    paragraphs = [telling.text(member.documentation) or telling.text(shape.documentation)]
    deprecated = member.traits.get(Deprecated)
    if deprecated is not None and deprecated.replaced_by:
        paragraphs.append(f"Deprecated: use {' and '.join(deprecated.replaced_by)} instead.")
    elif deprecated is not None:
        paragraphs.append(f"Deprecated. {prose(deprecated.message)}".strip())
    default = member.traits.get(Default)
    if default is not None:
        paragraphs.append(_default_doc(default))
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _default_doc(default: Default) -> str:
    if default.says:
        return f"When absent: {default.says}"
    return f"When absent, the service assumes {literal(default.value)}."
