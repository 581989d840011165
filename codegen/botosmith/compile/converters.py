"""Compiles how structures go to the wire and come from it.

A request writes the structures inside it in place, because a call for each costs as much as to
write a few members. Other structures leave that to the `to_wire` of what they hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model import (
    JsonValue,
    ListShape,
    MapShape,
    Member,
    Required,
    Simple,
    SimpleType,
    Streaming,
    Structure,
)
from ..plan.names import member_names
from ..plan.types import PYTHON_TYPES
from ..python_source.tree import (
    Assign,
    Attribute,
    Call,
    Choice,
    Compared,
    Declare,
    DictDisplay,
    Evaluate,
    Expression,
    For,
    Function,
    If,
    Imported,
    Item,
    Lambda,
    ListDisplay,
    Name,
    Named,
    Quoted,
    Return,
    Statement,
    Try,
    all_of,
    any_of,
    call,
    is_given,
    is_none,
    is_type,
    negated,
    when,
)
from .inlining import Inlined
from .local_names import LocalNames
from .shapes import Shapes
from .view import Way

_WIRES = "dict[str, Any]"


def to_wire_function(shapes: Shapes, inlined: Inlined) -> Function:
    """The function that writes a structure as boto3 takes it."""
    structure = inlined.structure
    self, wire = Name("self"), Name("wire")
    body: list[Statement] = list(_Writing(shapes).members(inlined, self, wire, ()))
    if structure.name in shapes.names.outputs:
        metadata = Attribute(self, "response_metadata")
        body.append(when(is_given(metadata), _set(wire, "ResponseMetadata", metadata)))
    body += [_write_unknown(self, wire), Return(wire)]
    if _writes_optional(inlined):
        # Its type is another one at each member.
        body.insert(0, Declare("value", "Any"))
    if shapes.may_hold_itself(structure.name):
        deep = call(Imported("runtime.deep", "write"), self)
        body = [Try(tuple(body), (Return(deep),), "RecursionError")]
    return Function(
        name=f"to_wire_{shapes.names.classes[structure.name]}",
        parameters=(("self", "Any"),),
        returns=_WIRES,
        body=tuple(body),
    )


def from_wire_function(shapes: Shapes, structure: Structure) -> Function:
    """The function that reads a structure as boto3 gives it."""
    names = member_names(structure)
    own, wire, cls = Name("self"), Name("wire"), Name("cls")

    def got(name: str) -> Expression:
        return call(Attribute(wire, "get"), Quoted(name))

    def read(member: Member) -> Expression:
        instead = _left_out(shapes, structure, member)
        if instead is None:
            return from_wire(shapes, member, got(member.name))
        is_there = is_given(Named("value", got(member.name)))
        return Choice(is_there, from_wire(shapes, member, Name("value")), instead)

    def read_quickly(member: Member) -> Expression:
        """The same without a call more, where a structure is a dict, as it nearly always is."""
        shape = shapes.service.shapes[member.target]
        found = read(member)
        match found:
            case Call(
                function=Attribute(value=kind, name="read"), arguments=(given,)
            ) if isinstance(shape, Structure):
                is_dict = is_type(Named("value", given), "dict")
                directly = call(Attribute(kind, "from_wire"), Name("value"))
                return Choice(is_dict, directly, call(Attribute(kind, "read"), Name("value")))
            case _:
                return found

    members = structure.members.values()
    given = [(names[each.name], read_quickly(each)) for each in members]
    if structure.name in shapes.names.outputs:
        given.append(("response_metadata", got("ResponseMetadata")))
    made: tuple[Statement, ...] = (Assign(own, Call(cls, keywords=tuple(given))),)
    if shapes.may_hold_itself(structure.name):
        deep = call(Imported("runtime.deep", "read"), cls, wire)
        made = (Try(made, (Return(deep),), "RecursionError"),)
    known = Attribute(cls, "known")
    is_sent = structure.name in shapes.names.requests
    unknown_in = "unknown_or_null_in" if is_sent else "unknown_in"
    unknown = call(Imported("runtime.structure", unknown_in), wire, known)
    keep = Assign(Attribute(own, "unknown_members"), unknown)
    are_known = call(Attribute(known, "issuperset"), wire)
    if is_sent:
        # In params a null is of a wrong type. Most values are true, which is quickly asked, but
        # not of every object.
        are_right = all_of(are_known, call("all", call(Attribute(wire, "values"))))
        unsure = Name("unsure")
        kept: tuple[Statement, ...] = (
            Try((Assign(unsure, negated(are_right)),), (Assign(unsure, Quoted(True)),)),
            when(unsure, keep),
        )
    else:
        kept = (when(negated(are_known), keep),)
    return Function(
        name=f"from_wire_{shapes.names.classes[structure.name]}",
        parameters=(("cls", "Any"), ("wire", "Any")),
        returns="Any",
        body=(
            *made,
            *kept,
            Return(own),
        ),
    )


def _left_out(shapes: Shapes, structure: Structure, member: Member) -> Expression | None:
    """What stands for a required member that a service left out; None where nothing does."""
    if Required not in member.traits or not shapes.is_answered(structure.name):
        return None
    if structure.union:  # how many of its members are given has to be seen
        return None
    if shapes.effective(member).any_of(JsonValue, Streaming):
        return None
    shape = shapes.service.shapes[member.target]
    match shape:
        case Structure(error=None, event_stream=False):
            kind = shapes.class_of(shape.name)
            return call(Imported("runtime.left_out", "no_structure"), kind)
        case Structure():
            return None
        case ListShape():
            return call(Imported("runtime.left_out", "LeftOutList"))
        case MapShape():
            return call(Imported("runtime.left_out", "LeftOutMap"))
        case Simple():
            instead = _NO_VALUES[shape.type]
            return None if instead is None else Imported("runtime.left_out", instead)
        case _:
            raise AssertionError(shape)


_NO_VALUES: Mapping[SimpleType, str | None] = {
    "string": "NO_STRING",
    "boolean": "NO_BOOLEAN",
    "integer": "NO_INTEGER",
    "long": "NO_INTEGER",
    "float": "NO_FLOAT",
    "double": "NO_FLOAT",
    "timestamp": "NO_TIME",
    "blob": "NO_BYTES",
    "document": None,
}


def _writes_optional(inlined: Inlined) -> bool:
    """Whether a member that may be absent is written by the name `value`."""
    members = inlined.structure.members.values()
    return any(
        each.name not in inlined.inside and Required not in each.traits for each in members
    ) or any(map(_writes_optional, inlined.inside.values()))


class _Writing:
    """Writes the members of a structure to a dict, and in place those of structures inside."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._local_names = LocalNames(_TAKEN)

    def members(
        self, inlined: Inlined, value: Expression, wire: Name, way: Way
    ) -> Iterator[Statement]:
        """Write the members of what the expression `value` holds to a new dict."""
        structure = inlined.structure
        names = member_names(structure)
        required = [each for each in structure.members.values() if Required in each.traits]
        written = (
            (
                Quoted(each.name),
                (
                    Attribute(value, names[each.name])
                    if each.name in inlined.inside
                    else self._quick_to_wire(each, Attribute(value, names[each.name]))
                ),
            )
            for each in required
        )
        yield Assign(wire, DictDisplay(tuple(written)), _WIRES)
        if required:
            absent = any_of(
                *(
                    (
                        negated(Attribute(value, names[each.name]))
                        if self._is_sized(each)
                        else self._is_absent(structure, each, value, wire)
                    )
                    for each in required
                )
            )
            without = call(Imported("runtime.structure", "without_absent"), wire, value)
            yield when(absent, Assign(wire, without))
        for member in structure.members.values():
            name = names[member.name]
            attribute = Attribute(value, name)
            inside = inlined.inside.get(member.name)
            if inside is not None:
                yield from self._inside(member, inside, attribute, wire, (*way, name))
            elif Required not in member.traits:
                there = is_given(Named("value", attribute))
                yield when(
                    there, _set(wire, member.name, self._quick_to_wire(member, Name("value")))
                )

    def _is_sized(self, member: Member) -> bool:
        """Whether values have a length: what is true is not absent, which is quickly asked."""
        shape = self._shapes.service.shapes[member.target]
        if isinstance(shape, Simple):
            return shape.type == "string" and JsonValue not in self._shapes.effective(member)
        return isinstance(shape, ListShape | MapShape)

    def _is_absent(
        self, structure: Structure, member: Member, owner: Expression, wire: Expression
    ) -> Expression:
        """The test that a required member may be absent, or stand for one that was left out."""
        written = Item(wire, Quoted(member.name))
        if _left_out(self._shapes, structure, member) is None:
            return is_none(written)
        shape = self._shapes.service.shapes[member.target]
        if isinstance(shape, Structure):
            attribute = Attribute(owner, member_names(structure)[member.name])
            return negated(is_type(attribute, self._shapes.class_of(shape.name)))
        assert isinstance(shape, Simple)
        if shape.type == "timestamp":
            return negated(is_type(written, Imported("=datetime", "datetime")))
        return negated(is_type(written, PYTHON_TYPES[shape.type]))

    def _inside(
        self, member: Member, inside: Inlined, attribute: Expression, outer: Name, way: Way
    ) -> Iterator[Statement]:
        """Write a member that is a structure, or a list of structures, where it is not absent."""
        local = Name(self._local_names.of(way))
        wire = Name(self._local_names.of((*way, "wire")))
        otherwise = _set(outer, member.name, to_wire(self._shapes, member, local))
        if isinstance(self._shapes.service.shapes[member.target], ListShape):
            test: Expression = is_type(local, "list")
            body: list[Statement] = [
                Assign(wire, ListDisplay(()), "list[Any]"),
                self._items(inside, local, wire, way),
            ]
        else:
            test = is_type(local, self._shapes.class_of(inside.structure.name))
            body = [*self.members(inside, local, wire, way), _write_unknown(local, wire)]
        body.append(_set(outer, member.name, wire))
        yield Assign(local, attribute)
        if Required in member.traits:
            # An absent one was left out above.
            is_there = Compared(Quoted(member.name), "in", outer)
            yield If(((test, tuple(body)), (is_there, (otherwise,))))
        else:
            yield when(is_given(local), If(((test, tuple(body)),), (otherwise,)))

    def _items(self, inside: Inlined, values: Name, wires: Name, way: Way) -> Statement:
        """Write the structures of a list to a list."""
        there = (*way, "item")
        item = Name(self._local_names.of(there))
        wire = Name(self._local_names.of((*there, "wire")))
        append = Attribute(wires, "append")
        right = is_type(item, self._shapes.class_of(inside.structure.name))
        body = (
            *self.members(inside, item, wire, there),
            _write_unknown(item, wire),
            Evaluate(call(append, wire)),
        )
        other = call(Imported("runtime.structure", "wire_of"), item)
        return For((item.id,), values, (If(((right, body),), (Evaluate(call(append, other)),)),))

    def _quick_to_wire(self, member: Member, value: Expression) -> Expression:
        """The same where its class is imported: a test of the class costs less than a call."""
        converted = to_wire(self._shapes, member, value)
        shape = self._shapes.service.shapes[member.target]
        if not isinstance(shape, Structure) or not self._shapes.holds_structures(shape.name):
            return converted
        is_right = is_type(value, self._shapes.class_of(shape.name))
        return Choice(is_right, call(Attribute(value, "to_wire")), converted)


def _set(wire: Expression, name: str, value: Expression) -> Statement:
    return Assign(Item(wire, Quoted(name)), value)


def _write_unknown(value: Expression, wire: Expression) -> Statement:
    unknown = Attribute(value, "unknown_members")
    return when(unknown, Evaluate(call(Attribute(wire, "update"), unknown)))


_TAKEN = frozenset(
    {
        *("each_value", "item", "list", "raw_of", "self", "type", "value", "wire", "wire_of"),
        *("wire_of_each", "without_absent", "bool", "bytes", "datetime", "float", "int"),
    }
)
"""What the body of `to_wire` uses besides the variables of members."""


def to_wire(shapes: Shapes, member: Member, value: Expression) -> Expression:
    """The expression that gives a member's value as boto3 takes it."""
    if shapes.service.is_event_stream(member.target):
        return call(Imported("runtime.events", "raw_of"), value)
    return _converted(shapes, member.target, value, "wire_of")


def from_wire(shapes: Shapes, member: Member, value: Expression) -> Expression:
    """The expression that reads a member's value as boto3 gives it."""
    if shapes.service.is_event_stream(member.target):
        return call(Imported("runtime.events", "stream_of"), value, shapes.class_of(member.target))
    return _converted(shapes, member.target, value, "")


def _converted(shapes: Shapes, name: str, value: Expression, leaf: str) -> Expression:
    """The expression that converts a value of a shape; `leaf` converts a structure."""
    shape = shapes.service.shapes[name]
    if not shapes.holds_structures(name):
        return value
    match shape:
        case Structure():
            return call(_leaf(shapes, name, leaf), value)
        case ListShape() if leaf and isinstance(shapes.service.shapes[shape.member], Structure):
            return call(Imported("runtime.structure", "wire_of_each"), value)
        case ListShape():
            converter = _converter(shapes, shape.member, leaf)
            return call(Imported("runtime.structure", "each"), value, converter)
        case MapShape():
            converter = _converter(shapes, shape.value, leaf)
            return call(Imported("runtime.structure", "each_value"), value, converter)
        case _:
            raise AssertionError(shape)


def _converter(shapes: Shapes, name: str, leaf: str) -> Expression:
    """A function that converts values of a shape."""
    if isinstance(shapes.service.shapes[name], Structure):
        return _leaf(shapes, name, leaf)
    return Lambda("value", _converted(shapes, name, Name("value"), leaf))


def _leaf(shapes: Shapes, name: str, leaf: str) -> Expression:
    if leaf:
        return Imported("runtime.structure", leaf)
    return Attribute(shapes.class_of(name), "read")
