"""The typed form of a call's params: constructors where every value fits, else `from_wire`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import NoneType

import libcst as cst

from ..model import Enum, JsonValue, ListShape, MapShape, Simple, Streaming, Structure
from ..plan.names import member_names
from .bindings import assignments, bindings_of
from .constants import NOT_CONSTANT, NotConstant, constant
from .edits import Edit, Edits, calling, constructing, each_of, from_wire, merge
from .evident import classes
from .files import Source
from .package import GeneratedService


class Unproven(Exception):
    """What is left as it is, and why."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


_PYTHON: dict[str, frozenset[type]] = {
    "string": frozenset({str}),
    "boolean": frozenset({bool}),
    "integer": frozenset({int}),
    "long": frozenset({int}),
    "float": frozenset({float, int}),
    "double": frozenset({float, int}),
    "blob": frozenset({bytes}),
}
"""The classes of values that a field takes, by the type of its shape."""

_ANNOTATED = {
    "string": ("str",),
    "boolean": ("bool",),
    "integer": ("int",),
    "long": ("int",),
    "float": ("float", "int"),
    "double": ("float", "int"),
    "blob": ("bytes",),
    "timestamp": ("datetime", "datetime.datetime"),
}
"""The annotations of names that a field takes."""

Import = Callable[[str], str]
"""Gives the name that a class of the service's module is imported by."""


class Requests:
    """Finds the typed form of the params of calls in one file.

    Attributes:
        used: The classes that the last request needs.
    """

    def __init__(self, source: Source, service: GeneratedService, imported: Import) -> None:
        self._source = source
        self._service = service
        self.used: set[str] = set()
        self._alias = imported

    def request(self, node: cst.Call, operation: str) -> tuple[Edit | None, Edits]:
        """How a call's keywords become a request, and the edits of their values.

        None where there are no keywords, and none are needed.

        Raises:
            Unproven: The params are not known.
        """
        shape = self._service.input(operation)
        if any(each.star == "*" or (not each.star and each.keyword is None) for each in node.args):
            raise Unproven("it has positional arguments")
        spread = [each for each in node.args if each.star]
        if spread and len(node.args) > 1:
            raise Unproven("its keywords and its ** may hold the same member twice")
        if not node.args and not any(map(self._service.required, shape.members.values())):
            return None, {}
        names = member_names(shape)
        self.used = set()
        cls = self._import(shape.name)
        if spread:
            return from_wire(cls, names), {}
        given = {each.keyword.value: each.value for each in node.args if each.keyword}
        for name in given:
            if name not in shape.members:
                raise Unproven(f"{operation} has no member {name}")
        missing = [
            each.name
            for each in shape.members.values()
            if self._service.required(each) and each.name not in given
        ]
        if missing:
            raise Unproven(f"{', '.join(missing)} is missing")
        try:
            edits: Edits = {}
            for name, value in given.items():
                merge(edits, self._value(value, shape.members[name].target, shape, name))
            return constructing(cls, names), edits
        except Unproven:
            self.used = {self._service.class_of(shape.name)}
            return from_wire(cls, names), {}

    def _import(self, shape: str) -> str:
        """The name of a structure's class here; it is noted that it has to be imported."""
        cls = self._service.class_of(shape)
        self.used.add(cls)
        return self._alias(cls)

    def _value(self, node: cst.BaseExpression, target: str, holder: Structure, name: str) -> Edits:
        """The edits that make a member's value fit its field."""
        member = holder.members[name]
        if JsonValue in self._service.service.effective(member) or Streaming in member.traits:
            return {}
        return self._of_shape(node, target, required=self._service.required(member))

    def _of_shape(self, node: cst.BaseExpression, target: str, *, required: bool = True) -> Edits:
        shape = self._service.service.shapes[target]
        match shape:
            case Structure():
                return self._structure(node, shape)
            case ListShape():
                return self._list(node, shape)
            case MapShape():
                return self._map(node, shape)
            case Simple():
                self._check_scalar(node, shape, required)
                return {}
            case _:
                raise Unproven(f"{target} is of no known kind")

    def _structure(self, node: cst.BaseExpression, shape: Structure) -> Edits:
        cls = self._import(shape.name)
        if not isinstance(node, cst.Dict):
            if isinstance(node, cst.Name | cst.Attribute | cst.Subscript | cst.Call):
                return {node: [calling(f"{cls}.from_wire")]}
            raise Unproven("a structure is computed")
        keys: list[str] = []
        edits: Edits = {}
        for element in node.elements:
            key = (
                constant(self._source, element.key)
                if isinstance(element, cst.DictElement)
                and isinstance(element.key, cst.SimpleString | cst.ConcatenatedString)
                else NOT_CONSTANT
            )
            if not isinstance(key, str) or key not in shape.members or key in keys:
                return {node: [calling(f"{cls}.from_wire")]}
            keys.append(key)
            merge(edits, self._value(element.value, shape.members[key].target, shape, key))
        if any(
            self._service.required(each) and each.name not in keys
            for each in shape.members.values()
        ):
            return {node: [calling(f"{cls}.from_wire")]}
        edits.setdefault(node, []).append(constructing(cls, member_names(shape)))
        return edits

    def _list(self, node: cst.BaseExpression, shape: ListShape) -> Edits:
        if isinstance(node, cst.List):
            edits: Edits = {}
            for each in node.elements:
                if not isinstance(each, cst.Element):
                    raise Unproven("a list is spread into another")
                merge(edits, self._of_shape(each.value, shape.member))
            return edits
        if isinstance(node, cst.ListComp):
            return self._of_shape(node.elt, shape.member)
        item = self._service.service.shapes[shape.member]
        if isinstance(item, Structure):
            if isinstance(node, cst.Name | cst.Attribute | cst.Subscript | cst.Call):
                cls = self._import(item.name)
                return {node: [each_of(f"{cls}.from_wire")]}
            raise Unproven("a list of structures is computed")
        if not isinstance(item, Simple) or Enum in item.traits:
            raise Unproven("a list is no literal")
        self._check_annotation(node, ("list[", "List["))
        return {}

    def _map(self, node: cst.BaseExpression, shape: MapShape) -> Edits:
        if isinstance(node, cst.Dict):
            edits: Edits = {}
            for each in node.elements:
                if not isinstance(each, cst.DictElement):
                    raise Unproven("a map is spread into another")
                merge(edits, self._of_shape(each.value, shape.value))
            return edits
        if self._holds_structures(shape.value):
            raise Unproven("a map of structures is no literal")
        self._check_annotation(node, ("dict[", "Dict["))
        return {}

    def _holds_structures(self, name: str) -> bool:
        shapes = self._service.service.shapes
        return any(
            isinstance(shapes[each], Structure) for each in self._service.service.closure([name])
        )

    def _check_scalar(self, node: cst.BaseExpression, shape: Simple, required: bool) -> None:
        """Check that a scalar fits its field, as far as that can be seen.

        Raises:
            Unproven: It does not, it may be None where it is `required`, or an annotation says
                otherwise.
        """
        value = constant(self._source, node)
        enum = shape.traits.get(Enum)
        if enum is not None:
            literal = isinstance(node, cst.SimpleString | cst.ConcatenatedString)
            if not (literal and value in enum.values):
                raise Unproven("an enum's value is no literal, or a new one")
        if shape.type != "document":
            seen = classes(self._source, node)
            if isinstance(value, NotConstant) and not required:
                seen -= {NoneType}
            if not seen <= _PYTHON.get(shape.type, frozenset()):
                raise Unproven("a value is of another type than its field")
            if shape.type == "blob" and not (seen or self._is_annotated(node)):
                raise Unproven("it may be a text or a file, which boto3 takes for a blob")
        if isinstance(value, NotConstant):
            self._check_annotation(node, _ANNOTATED.get(shape.type, ()), whole=True)

    def _is_annotated(self, node: cst.BaseExpression) -> bool:
        return isinstance(node, cst.Name) and any(
            binding.annotation is not None
            for assignment in assignments(self._source, node)
            for binding in bindings_of(self._source, assignment)
        )

    def _check_annotation(
        self, node: cst.BaseExpression, wanted: Iterable[str], *, whole: bool = False
    ) -> None:
        """Check that the annotation of a name, if it has one, allows its value."""
        if not isinstance(node, cst.Name):
            return
        for assignment in assignments(self._source, node):
            for binding in bindings_of(self._source, assignment):
                if binding.annotation is None:
                    continue
                text = self._source.code(binding.annotation).strip().strip("'\"")
                text = text.removeprefix("typing.")
                if text == "Any" or (whole and text in wanted):
                    continue
                if not whole and text.startswith(tuple(wanted)):
                    continue
                raise Unproven("the annotation of a value does not fit its field")
