"""Where names and attributes get their values."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import libcst as cst
from libcst.helpers import get_full_name_for_node
from libcst.metadata import Assignment

from .files import Source


@dataclass(frozen=True, slots=True)
class Binding:
    """One place that gives a name a value.

    `node` is the value, a parameter or a definition; None where it is not known, and `why`.
    `target` is the name as it stands there.
    """

    target: cst.CSTNode
    node: cst.CSTNode | None = None
    annotation: cst.CSTNode | None = None
    entered: bool = False
    why: str = ""


def bindings_of(source: Source, node: cst.CSTNode) -> Iterator[Binding]:
    """The values that an assignment, as LibCST's scopes know it, gives.

    A signature with `@overload` gives none: what is called is the function that follows it.
    """
    if _is_overload(node):
        return
    if isinstance(node, cst.FunctionDef | cst.ClassDef):
        yield Binding(node, node)
        return
    if isinstance(node, cst.Param):
        yield Binding(node, node, node.annotation.annotation if node.annotation else None)
        return
    parent = source.parents.get(node)
    match parent:
        case cst.Param():
            yield from bindings_of(source, parent)
        case cst.FunctionDef() | cst.ClassDef():
            yield from bindings_of(source, parent)
        case cst.AssignTarget():
            statement = source.parents[parent]
            assert isinstance(statement, cst.Assign)
            yield Binding(node, statement.value)
        case cst.AnnAssign():
            yield Binding(node, parent.value, parent.annotation.annotation)
        case cst.NamedExpr():
            yield Binding(node, parent.value)
        case cst.AsName():
            item = source.parents[parent]
            if isinstance(item, cst.WithItem):
                yield Binding(node, item.item, entered=True)
            else:
                yield Binding(node, why="it is bound by an except clause or an import")
        case cst.Element():
            yield _unpacked(source, node, parent)
        case _:
            yield Binding(node, why="it is bound by a loop, or changed in place")


def _is_overload(node: cst.CSTNode) -> bool:
    """Whether a function is one of the signatures of another."""
    return isinstance(node, cst.FunctionDef) and any(
        (get_full_name_for_node(each.decorator) or "").rpartition(".")[2] == "overload"
        for each in node.decorators
    )


def _unpacked(source: Source, node: cst.CSTNode, element: cst.Element) -> Binding:
    """The value of one of several targets: `a, b = x, y`."""
    targets = source.parents[element]
    holder = source.parents.get(targets)
    if isinstance(targets, cst.Tuple | cst.List) and isinstance(holder, cst.AssignTarget):
        statement = source.parents[holder]
        value = statement.value if isinstance(statement, cst.Assign) else None
        if (
            isinstance(value, cst.Tuple | cst.List)
            and len(value.elements) == len(targets.elements)
            and all(isinstance(each, cst.Element) for each in value.elements)
        ):
            index = [each is element for each in targets.elements].index(True)
            return Binding(node, value.elements[index].value)
    return Binding(node, why="it is unpacked from something")


@dataclass(frozen=True, slots=True)
class Bindings:
    """All the places that give a name of a scope its values, in their order.

    Attributes:
        every: The bindings.
        places: The line and the column of each.
        home: The function in which all of them stand; None for none, such as at the top level.
        is_of_one: Whether they stand in one function, or all in none.
        loops: The loops in which some of them stand.
        is_told: Whether each binding is known, so that a use may see a certain one.
        imports: The imports that bind the name, which are none of these.
    """

    every: Sequence[Binding]
    places: Sequence[tuple[int, int]]
    home: cst.CSTNode | None
    is_of_one: bool
    loops: frozenset[cst.CSTNode]
    is_told: bool
    imports: Sequence[cst.CSTNode]


def bound(
    source: Source, bindings: Iterable[Binding], imports: Sequence[cst.CSTNode] = ()
) -> Bindings:
    """Bindings in order, with what is asked of them at each use of the name."""
    every = sorted(bindings, key=lambda each: source.place(each.target))
    homes = {_function(source, each.target) for each in every}
    return Bindings(
        every,
        [source.place(each.target) for each in every],
        next(iter(homes), None),
        len(homes) < 2,
        frozenset(loop for each in every for loop in _loops(source, each.target)),
        all(each.node is not None for each in every),
        imports,
    )


def dominating(source: Source, use: cst.CSTNode, bindings: Bindings) -> Binding | None:
    """The binding that a use in the same function certainly sees; None where that is open.

    It is the last one before the use, if its statement stands in a block around the use, and
    if no loop could bring another one.
    """
    if len(bindings.every) < 2 or not bindings.is_of_one:
        return None
    if _function(source, use) is not bindings.home:
        return None
    before = bisect_left(bindings.places, source.place(use))
    if not before:
        return None
    last = bindings.every[before - 1]
    block = next(
        (
            each
            for each in source.above(last.target)
            if isinstance(each, cst.IndentedBlock | cst.Module)
        ),
        None,
    )
    if block is None or not any(each is block for each in source.above(use)):
        return None
    around = {*_loops(source, use)} - {*_loops(source, last.target)}
    return None if around & bindings.loops else last


def _loops(source: Source, node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    return (each for each in source.above(node) if isinstance(each, cst.For | cst.While))


def _function(source: Source, node: cst.CSTNode) -> cst.CSTNode | None:
    if isinstance(node, cst.Param):
        return next((e for e in source.above(node) if isinstance(e, cst.FunctionDef)), None)
    return next(
        (
            each
            for each in source.above(node)
            if isinstance(each, cst.FunctionDef | cst.Lambda | cst.ClassDef)
        ),
        None,
    )


def assignments(source: Source, node: cst.Name) -> list[cst.CSTNode]:
    """The nodes that LibCST's scopes know as the assignments of a name."""
    scope = source.scopes.get(node)
    if scope is None:
        return []
    return [
        each.node
        for each in scope[node.value]
        if isinstance(each, Assignment)
        and isinstance(each.node, cst.Name | cst.Param | cst.FunctionDef | cst.ClassDef)
    ]


def only_use(source: Source, node: cst.Name) -> bool:
    """Whether a name is used here and nowhere else, and in the function that binds it."""
    scope = source.scopes.get(node)
    if scope is None:
        return False
    references = [
        access.node
        for each in scope[node.value]
        if isinstance(each, Assignment) and each.scope is scope
        for access in each.references
    ]
    return len(references) == 1 and references[0] is node


def self_name(node: cst.FunctionDef) -> str | None:
    """The name of the first parameter, unless the function is a static method."""
    if any(
        isinstance(each.decorator, cst.Name) and each.decorator.value == "staticmethod"
        for each in node.decorators
    ):
        return None
    parameters = [*node.params.posonly_params, *node.params.params]
    return parameters[0].name.value if parameters else None


def class_of_method(source: Source, node: cst.FunctionDef) -> cst.ClassDef | None:
    """The class of a function whose first parameter is what stands before the dot of a call."""
    holder = source.parents.get(source.parents.get(node, node))
    return holder if isinstance(holder, cst.ClassDef) and self_name(node) is not None else None


def parameter_of(source: Source, node: cst.Name) -> tuple[cst.FunctionDef, cst.Param] | None:
    """The parameter that a name is, and nothing else, with its function."""
    scope = source.scopes.get(node)
    bound = [] if scope is None else [getattr(each, "node", None) for each in scope[node.value]]
    match bound:
        case [cst.Param() as parameter]:
            above = source.above(parameter)
            around = (each for each in above if isinstance(each, cst.FunctionDef | cst.Lambda))
            function = next(around, None)
            return (function, parameter) if isinstance(function, cst.FunctionDef) else None
        case _:
            return None


def attributes(source: Source, node: cst.ClassDef) -> Mapping[str, Sequence[Binding]]:
    """Where the attributes of a class, and of its objects, get their values."""
    found: dict[str, list[Binding]] = {}
    for statement in _statements(node.body):
        if _is_overload(statement):
            continue
        if isinstance(statement, cst.FunctionDef):
            found.setdefault(statement.name.value, []).append(Binding(statement, statement))
            name = self_name(statement)
            collector = _Attributes(name or "")
            statement.body.visit(collector)
            for attribute, binding in collector.found:
                found.setdefault(attribute, []).append(binding)
        elif isinstance(statement, cst.AnnAssign) and isinstance(statement.target, cst.Name):
            binding = Binding(statement, statement.value, statement.annotation.annotation)
            found.setdefault(statement.target.value, []).append(binding)
        elif isinstance(statement, cst.Assign):
            for target in statement.targets:
                if isinstance(target.target, cst.Name):
                    binding = Binding(statement, statement.value)
                    found.setdefault(target.target.value, []).append(binding)
    return found


class _Attributes(cst.CSTVisitor):
    """Collects the assignments to attributes of the first parameter."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.found: list[tuple[str, Binding]] = []
        self._name = name

    def visit_Assign(self, node: cst.Assign) -> None:  # noqa: N802
        for target in node.targets:
            self._add(target.target, Binding(node, node.value))

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:  # noqa: N802
        self._add(node.target, Binding(node, node.value, node.annotation.annotation))

    def visit_WithItem(self, node: cst.WithItem) -> None:  # noqa: N802
        if node.asname is not None:
            self._add(node.asname.name, Binding(node, node.item, entered=True))

    def _add(self, target: cst.CSTNode, binding: Binding) -> None:
        if (
            isinstance(target, cst.Attribute)
            and isinstance(target.value, cst.Name)
            and target.value.value == self._name
        ):
            self.found.append((target.attr.value, binding))


def _statements(body: cst.BaseSuite) -> Iterator[cst.CSTNode]:
    for each in body.body:
        if isinstance(each, cst.SimpleStatementLine):
            yield from each.body
        else:
            yield each


def own_returns(node: cst.FunctionDef) -> tuple[list[cst.CSTNode], list[cst.CSTNode]]:
    """What a function returns, and what it yields; not what functions inside it do."""
    collector = _Returns()
    node.body.visit(collector)
    return collector.returns, collector.yields


class _Returns(cst.CSTVisitor):
    def __init__(self) -> None:
        super().__init__()
        self.returns: list[cst.CSTNode] = []
        self.yields: list[cst.CSTNode] = []

    def visit_FunctionDef(self, node: cst.FunctionDef) -> bool:  # noqa: N802
        return False

    def visit_Lambda(self, node: cst.Lambda) -> bool:  # noqa: N802
        return False

    def visit_Return(self, node: cst.Return) -> None:  # noqa: N802
        if node.value is not None:
            self.returns.append(node.value)

    def visit_Yield(self, node: cst.Yield) -> None:  # noqa: N802
        if isinstance(node.value, cst.BaseExpression):
            self.yields.append(node.value)
