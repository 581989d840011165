"""How members go to the wire and come from it.

A request writes the structures inside it in place, because a call for each costs as much as to
write a few members. Other structures leave that to the `to_wire` of what they hold.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..literals import literal
from ..model import JsonValue, ListShape, MapShape, Member, Required, Simple, Structure
from .lines import indented
from .local_names import LocalNames
from .names import member_names
from .room import MOST_MEMBERS, Room
from .types import Types


def wire_lines(
    types: Types, structure: Structure, *, is_output: bool, in_place: bool
) -> tuple[str, ...]:
    """The body of a structure's `to_wire`, without indentation."""
    writing = _Writing(types, structure, MOST_MEMBERS if in_place else 0)
    lines = list(writing.lines(is_output=is_output))
    if any("(value := " in line for line in lines):
        lines.insert(0, "value: Any")
    return tuple(lines)


class _Writing:
    """Writes the members of a structure to a dict, and in place those of structures inside."""

    def __init__(self, types: Types, structure: Structure, most: int) -> None:
        self._types = types
        self._structure = structure
        self._local_names = LocalNames(_TAKEN)
        self._room = Room(types, structure, most)

    def lines(self, *, is_output: bool) -> Iterator[str]:
        """The lines that write it and return the dict."""
        yield from self._members(self._structure, "self", "wire", (), (self._structure.name,))
        if is_output:
            yield "if self.response_metadata is not None:"
            yield '    wire["ResponseMetadata"] = self.response_metadata'
        yield from _unknown("self", "wire")
        yield "return wire"

    def _members(
        self,
        structure: Structure,
        value: str,
        wire: str,
        names: tuple[str, ...],
        around: tuple[str, ...],
    ) -> Iterator[str]:
        """Write the members of what the expression `value` holds to a new dict.

        `names` are the Python names on the way, `around` the structures that it lies in.
        """
        python_names = member_names(structure)
        inside = {
            member.name: found
            for member in structure.members.values()
            if (found := self._room.inside(member, around)) is not None
        }
        required = [each for each in structure.members.values() if Required in each.traits]
        yield f"{wire}: dict[str, Any] = {{"
        for member in required:
            written = f"{value}.{python_names[member.name]}"
            if member.name not in inside:
                written = _quick_to_wire(self._types, member, written)
            yield f"    {literal(member.name)}: {written},"
        yield "}"
        if required:
            self._types.runtime("structure", "without_absent")
            absent = (
                (
                    f"not {value}.{python_names[member.name]}"
                    if self._is_sized(member)
                    else f"{wire}[{literal(member.name)}] is None"
                )
                for member in required
            )
            yield f"if {' or '.join(absent)}:"
            yield f"    {wire} = without_absent({wire})"
        for member in structure.members.values():
            name = python_names[member.name]
            attribute = f"{value}.{name}"
            if member.name in inside:
                way, found = (*names, name), inside[member.name]
                yield from self._inside(member, found, attribute, wire, way, around)
            elif Required not in member.traits:
                yield f"if (value := {attribute}) is not None:"
                written = _quick_to_wire(self._types, member, "value")
                yield f"    {wire}[{literal(member.name)}] = {written}"

    def _is_sized(self, member: Member) -> bool:
        """Whether values have a length: what is true is not absent, which is quickly asked."""
        shape = self._types.service.shapes[member.target]
        if isinstance(shape, Simple):
            return shape.type == "string" and JsonValue not in self._types.effective(member)
        return isinstance(shape, (ListShape, MapShape))

    def _inside(
        self,
        member: Member,
        inside: Structure,
        attribute: str,
        outer_wire: str,
        names: tuple[str, ...],
        around: tuple[str, ...],
    ) -> Iterator[str]:
        """Write a member that is a structure, or a list of structures, where it is not absent."""
        there = f"{outer_wire}[{literal(member.name)}]"
        local = self._local_names.of(names)
        wire = self._local_names.of((*names, "wire"))
        around = (*around, inside.name)
        if member.target == inside.name:
            test = f"type({local}) is {self._types.class_of(inside.name)}"
            lines = [
                *self._members(inside, local, wire, names, around),
                *_unknown(local, wire),
            ]
        else:
            test = f"type({local}) is list"
            lines = [f"{wire}: list[Any] = []", *self._items(inside, local, wire, names, around)]
        lines = [f"if {test}:", *indented([*lines, f"{there} = {wire}"])]
        otherwise = f"    {there} = {to_wire(self._types, member, local)}"
        yield f"{local} = {attribute}"
        if Required in member.traits:
            # To a type checker a required member is never None; an absent one was left out above.
            yield from (*lines, f"elif {literal(member.name)} in {outer_wire}:", otherwise)
        else:
            yield f"if {local} is not None:"
            yield from indented((*lines, "else:", otherwise))

    def _items(
        self,
        inside: Structure,
        values: str,
        wires: str,
        names: tuple[str, ...],
        around: tuple[str, ...],
    ) -> Iterator[str]:
        """Write the structures of a list to a list."""
        there = (*names, "item")
        item, wire = self._local_names.of(there), self._local_names.of((*there, "wire"))
        yield f"for {item} in {values}:"
        yield f"    if type({item}) is {self._types.class_of(inside.name)}:"
        yield from indented(self._members(inside, item, wire, there, around), 2)
        yield from indented(_unknown(item, wire), 2)
        yield f"        {wires}.append({wire})"
        yield "    else:"
        wire_of = self._types.runtime("structure", "wire_of")
        yield f"        {wires}.append({wire_of}({item}))"


def _unknown(value: str, wire: str) -> tuple[str, ...]:
    return (f"if {value}.unknown_members:", f"    {wire}.update({value}.unknown_members)")


_TAKEN = frozenset(
    {
        *("each_value", "item", "list", "raw_of", "self", "type", "value", "wire", "wire_of"),
        *("wire_of_each", "without_absent"),
    }
)
"""What the body of `to_wire` uses besides the variables of members."""


def to_wire(types: Types, member: Member, value: str) -> str:
    """The expression that gives a member's value as boto3 takes it."""
    if types.service.is_event_stream(member.target):
        types.imports.add("runtime.events", "raw_of")
        return f"raw_of({value})"
    return _convert(types, member.target, value, "wire_of")


def _quick_to_wire(types: Types, member: Member, value: str) -> str:
    """The same where its class is imported: a test of the class costs less than a call."""
    converted = to_wire(types, member, value)
    name = member.target
    if isinstance(types.service.shapes[name], Structure) and types.holds_structures(name):
        return f"{value}.to_wire() if type({value}) is {types.class_of(name)} else {converted}"
    return converted


def from_wire(types: Types, member: Member, value: str) -> str:
    """The expression that reads a member's value as boto3 gives it."""
    if types.service.is_event_stream(member.target):
        types.imports.add("runtime.events", "stream_of")
        return f"stream_of({value}, {types.class_of(member.target)})"
    return _convert(types, member.target, value, "")


def _convert(types: Types, name: str, value: str, leaf: str) -> str:
    """The expression that converts a value of a shape; `leaf` converts a structure."""
    shape = types.service.shapes[name]
    if not types.holds_structures(name):
        return value
    match shape:
        case Structure():
            return f"{_leaf(types, name, leaf)}({value})"
        case ListShape() if leaf and isinstance(types.service.shapes[shape.member], Structure):
            return f"{_use(types, 'wire_of_each')}({value})"
        case ListShape():
            return f"{_use(types, 'each')}({value}, {_converter(types, shape.member, leaf)})"
        case MapShape():
            return f"{_use(types, 'each_value')}({value}, {_converter(types, shape.value, leaf)})"
        case _:
            raise AssertionError(shape)


def _converter(types: Types, name: str, leaf: str) -> str:
    """A function that converts values of a shape."""
    if isinstance(types.service.shapes[name], Structure):
        return _leaf(types, name, leaf)
    return f"lambda value: {_convert(types, name, 'value', leaf)}"


def _leaf(types: Types, name: str, leaf: str) -> str:
    return _use(types, leaf) if leaf else f"{types.class_of(name)}.read"


def _use(types: Types, name: str) -> str:
    return types.runtime("structure", name)
