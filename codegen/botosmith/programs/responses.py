"""Follow a response through a function, and make every read of it an attribute.

A response moves over as a whole or not at all: where one use of it is not understood, such as its
being returned, it has to stay a dict. `x["Member"]` of a member that the service may leave out
becomes `present(x.member)`, which raises a KeyError just as the dict does; `x.get("Member")`
becomes `x.member`, where None is as good as any value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import libcst as cst
from libcst.metadata import Assignment

from ..model import ListShape, MapShape, Shape, Structure
from ..plan.names import member_names
from .bindings import bindings_of
from .constants import constant
from .edits import Edit, Edits, attribute, attribute_or, attribute_with_default, is_given, merge
from .files import Source
from .package import GeneratedService
from .requests import Unproven

METADATA = "ResponseMetadata"

_EMPTY = {"[]": ListShape, "()": ListShape, "{}": MapShape}
_TELLING = frozenset({"bool", "print", "repr", "str"})
"""Functions that take None as well as anything else."""
_LOGGING = frozenset({"critical", "debug", "error", "exception", "info", "log", "warning"})


class Reads:
    """The edits of the reads of responses in one file.

    Attributes:
        edits: What is to be done.
        uses_present: Whether `present` has to be imported.
    """

    def __init__(
        self,
        source: Source,
        service: GeneratedService,
        present: str,
        optional_arguments: Mapping[cst.CSTNode, bool],
        exported: frozenset[str],
    ) -> None:
        self.edits: Edits = {}
        self.uses_present = False
        self._source = source
        self._service = service
        self._present = present
        self._optional_arguments = optional_arguments
        self._exported = exported
        self._followed: set[cst.CSTNode] = set()
        self._weighed: set[cst.CSTNode] = set()

    def response(self, node: cst.CSTNode, operation: str, expected: frozenset[cst.CSTNode]) -> None:
        """Follow the value of a call of an operation.

        Args:
            node: The call, or its `await`.
            operation: The operation.
            expected: All calls whose responses go by the same name.

        Raises:
            Unproven: A use of it is not understood.
        """
        self._follow(node, self._service.output(operation), expected)

    def _follow(
        self, node: cst.CSTNode, shape: Shape, expected: frozenset[cst.CSTNode] = frozenset()
    ) -> None:
        if not self._holds_structures(shape):
            return
        parent = self._source.parents[node]
        match parent:
            case cst.Expr():
                return
            case cst.Assign(targets=[cst.AssignTarget(target=cst.Name() as target)]):
                self._name(target, shape, expected or frozenset({node}))
                return
            case cst.Subscript(slice=[cst.SubscriptElement(slice=cst.Index(value=index))]):
                if parent.value is node:
                    self._subscript(parent, index, shape)
                    return
            case cst.Attribute() if isinstance(shape, Structure) and parent.attr.value == "get":
                call = self._source.parents[parent]
                if isinstance(call, cst.Call) and call.func is parent:
                    self._get(call, shape)
                    return
            case cst.ComparisonTarget() if isinstance(shape, Structure):
                if self._membership(parent, shape):
                    return
            case _:
                if isinstance(shape, ListShape) and self._list(node, parent, shape):
                    return
        raise Unproven(f"{_said(parent, self._source)} takes its response, or a part of it, whole")

    def _holds_structures(self, shape: Shape) -> bool:
        service = self._service.service
        return any(
            isinstance(service.shapes[each], Structure) for each in service.closure([shape.name])
        )

    # -------------------------------------------------------------------------------- names

    def _name(self, target: cst.Name, shape: Shape, expected: frozenset[cst.CSTNode]) -> None:
        """Follow a value to every use of the one name that it gets."""
        if target in self._followed:
            return
        scope = self._source.scopes.get(target)
        if scope is None:
            raise Unproven("its response goes by a name that cannot be followed")
        assignments = list(scope[target.value])
        for each in assignments:
            if not isinstance(each, Assignment) or each.scope is not scope:
                raise Unproven(f"{target.value} is bound elsewhere too")
            if not isinstance(each.node, cst.Name):
                raise Unproven(f"{target.value} is bound to something else too")
            for binding in bindings_of(self._source, each.node):
                holder = self._source.parents[each.node]
                value = binding.node
                if isinstance(holder, cst.For | cst.CompFor) and each.node is target:
                    value = holder.iter
                if value is None or value not in expected:
                    raise Unproven(f"{target.value} is bound to something else too")
            self._followed.add(each.node)
        if self._is_public(target):
            raise Unproven(f"{target.value} is an attribute that others may read")
        # A use after two branches refers to the assignments of both.
        uses = (access.node for each in assignments for access in each.references)
        for use in dict.fromkeys(map(_innermost, uses)):
            self._follow(use, shape)

    def _is_public(self, target: cst.Name) -> bool:
        """Whether a name belongs to a class, or to the module and other files import it."""
        for each in self._source.above(target):
            if isinstance(each, cst.FunctionDef | cst.Lambda | cst.BaseComp):
                return False
            if isinstance(each, cst.ClassDef):
                return True
        return target.value in self._exported

    # ----------------------------------------------------------------------------- members

    def _subscript(self, node: cst.Subscript, index: cst.BaseExpression, shape: Shape) -> None:
        if isinstance(self._source.parents[node], cst.AssignTarget | cst.AugAssign | cst.Del):
            raise Unproven("the response is changed in place")
        match shape:
            case Structure():
                key = constant(self._source, index)
                if key == METADATA:
                    self._read(node, "response_metadata", optional=True)
                    return
                if not isinstance(key, str) or key not in shape.members:
                    raise Unproven(f"{shape.name} has no such member")
                member = shape.members[key]
                python = member_names(shape)[key]
                self._read(node, python, optional=not self._service.required(member))
                self._follow(node, self._service.service.shapes[member.target])
            case ListShape():
                self._follow(node, self._service.service.shapes[shape.member])
            case MapShape():
                self._follow(node, self._service.service.shapes[shape.value])
            case _:
                raise Unproven("a part of its response is read in an unknown way")

    def _read(self, node: cst.CSTNode, python: str, *, optional: bool) -> None:
        self.uses_present |= optional
        self._edit(node, attribute(python, self._present if optional else None))

    def _edit(self, node: cst.CSTNode, edit: Edit) -> None:
        merge(self.edits, {node: [edit]})

    def _get(self, call: cst.Call, shape: Structure) -> None:
        args = [each.value for each in call.args if each.keyword is None and not each.star]
        if len(args) != len(call.args) or not 1 <= len(args) <= 2:
            raise Unproven("get has other arguments than a name and a default")
        key = constant(self._source, args[0])
        if not isinstance(key, str) or key not in shape.members:
            raise Unproven(f"{shape.name} has no such member")
        member = shape.members[key]
        target = self._service.service.shapes[member.target]
        python = member_names(shape)[key]
        if self._service.required(member):
            raise Unproven(f"{key} is read as if it could be absent")
        default = self._source.code(args[1]).strip() if len(args) == 2 else "None"
        if default != "None":
            kind = _EMPTY.get(default)
            if kind is not None and isinstance(target, kind):
                self._edit(call, attribute_or(python))
                self._follow(call, target)
            elif self._holds_structures(target) or not _is_plain(call, args[1]):
                raise Unproven(f"get has the default {default}")
            else:
                self._edit(call, attribute_with_default(python))
            return
        self._edit(call, attribute(python))
        other = self._alternative(call)
        if other is not None:
            kind = _EMPTY.get(self._source.code(other.right).strip())
            if kind is not None and isinstance(target, kind):
                self._follow(other, target)
                return
            if not self._holds_structures(target):
                return
        if not self._takes_none(call):
            raise Unproven(f"{key} may be absent, where something needs it")
        if self._holds_structures(target) and not self._is_test(call):
            raise Unproven(f"{key} may be absent, where something needs it")

    def _alternative(self, node: cst.CSTNode) -> cst.BooleanOperation | None:
        """What has another value in its place where one is false: `value or other`."""
        parent = self._source.parents[node]
        if isinstance(parent, cst.BooleanOperation) and isinstance(parent.operator, cst.Or):
            return parent if parent.left is node else None
        return None

    def _membership(self, parent: cst.ComparisonTarget, shape: Structure) -> bool:
        comparison = self._source.parents[parent]
        if (
            not isinstance(comparison, cst.Comparison)
            or len(comparison.comparisons) != 1
            or not isinstance(parent.operator, cst.In | cst.NotIn)
        ):
            return False
        key = constant(self._source, comparison.left)
        if not isinstance(key, str) or key not in shape.members:
            return False
        self._edit(comparison, is_given(member_names(shape)[key]))
        return True

    def _list(self, node: cst.CSTNode, parent: cst.CSTNode, shape: ListShape) -> bool:
        """Follow a list into a loop over it; whether that, or something harmless, is its use."""
        item = self._service.service.shapes[shape.member]
        if isinstance(parent, cst.For | cst.CompFor) and parent.iter is node:
            if not isinstance(parent.target, cst.Name):
                return False
            self._name(parent.target, item, frozenset({node}))
            return True
        if isinstance(parent, cst.Arg):
            call = self._source.parents[parent]
            return (
                isinstance(call, cst.Call)
                and isinstance(call.func, cst.Name)
                and call.func.value in ("len", "bool")
            )
        return self._is_test(node)

    # ----------------------------------------------------------------------------- contexts

    def _is_test(self, node: cst.CSTNode) -> bool:
        parent = self._source.parents[node]
        match parent:
            case cst.If() | cst.While() | cst.IfExp() | cst.Assert():
                return parent.test is node
            case cst.UnaryOperation():
                return isinstance(parent.operator, cst.Not)
            case _:
                return False

    def _takes_none(self, node: cst.CSTNode) -> bool:
        """Whether None is as good as any value where a read stands."""
        parent = self._source.parents[node]
        match parent:
            case cst.Expr() | cst.FormattedStringExpression():
                return True
            case cst.ComparisonTarget():
                return isinstance(parent.operator, cst.Equal | cst.NotEqual | cst.Is | cst.IsNot)
            case cst.Comparison():
                return all(
                    isinstance(each.operator, cst.Equal | cst.NotEqual | cst.Is | cst.IsNot)
                    for each in parent.comparisons
                )
            case cst.Arg():
                return self._argument_takes_none(parent)
            case cst.Assign(targets=[cst.AssignTarget(target=cst.Name() as target)]):
                return self._name_takes_none(target)
            case cst.Return():
                return self._may_return_none(parent)
            case _:
                return self._is_test(node)

    def _argument_takes_none(self, arg: cst.Arg) -> bool:
        if arg in self._optional_arguments:
            return self._optional_arguments[arg]
        call = self._source.parents[arg]
        if not isinstance(call, cst.Call):
            return False
        match call.func:
            case cst.Name(value=value):
                return value in _TELLING
            case cst.Attribute(value=cst.Name(value=value), attr=cst.Name(value=method)):
                return method in _LOGGING and value.lower() in (
                    "log",
                    "logger",
                    "logging",
                    "_logger",
                )
            case _:
                return False

    def _name_takes_none(self, target: cst.Name) -> bool:
        scope = self._source.scopes.get(target)
        if scope is None or target in self._weighed:
            return target in self._weighed
        self._weighed.add(target)
        assignments = [each for each in scope[target.value] if isinstance(each, Assignment)]
        return len(assignments) == 1 and all(
            isinstance(access.node, cst.Name) and self._takes_none(access.node)
            for access in assignments[0].references
        )

    def _may_return_none(self, node: cst.CSTNode) -> bool:
        for each in self._source.above(node):
            if isinstance(each, cst.FunctionDef):
                if each.returns is None:
                    return True
                text = self._source.code(each.returns.annotation)
                return "None" in text or "Optional" in text or "Any" in text
        return False


def _is_plain(call: cst.Call, default: cst.BaseExpression) -> bool:
    """Whether a receiver may be read twice, and a default read only where it is needed."""
    receiver = call.func.value if isinstance(call.func, cst.Attribute) else call.func
    while isinstance(receiver, cst.Attribute):
        receiver = receiver.value
    constants = cst.Name | cst.SimpleString | cst.Integer | cst.Float
    return isinstance(receiver, cst.Name) and isinstance(default, constants)


def _innermost(node: cst.CSTNode) -> cst.CSTNode:
    """The name at the start of a dotted one."""
    while isinstance(node, cst.Attribute):
        node = node.value
    return node


def _said(node: cst.CSTNode, source: Source) -> str:
    match node:
        case cst.Return():
            return "a return"
        case cst.Arg():
            call = source.parents[node]
            text = source.code(call.func).strip() if isinstance(call, cst.Call) else "a call"
            return f"{text}()" if len(text) <= 40 else "a call"
        case cst.Attribute():
            return f".{node.attr.value}"
        case _:
            return "an expression"


def optional_arguments(
    calls: Iterable[tuple[cst.Call, Structure]], service: GeneratedService
) -> dict[cst.CSTNode, bool]:
    """For the arguments of calls of operations: whether a request may go without them."""
    found: dict[cst.CSTNode, bool] = {}
    for call, shape in calls:
        for each in call.args:
            if each.keyword is not None and each.keyword.value in shape.members:
                found[each] = not service.required(shape.members[each.keyword.value])
    return found
