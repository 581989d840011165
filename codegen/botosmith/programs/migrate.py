"""Move the calls of boto3 over to the typed clients of a generated package.

A call is moved with its response, or it is left and said why. What is moved means the same: the
same request leaves the process, and the same values are read from the response.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import libcst as cst

from ..errors import ModelError
from .bindings import assignments, bindings_of
from .calls import Use
from .caught import Caught
from .edits import Edit, Edits, applied, calling, catching_too, merge, renaming_method, requesting
from .files import Source, Unreadable, given_up
from .import_edits import Names, add_imports
from .known_values import Client
from .layout import laid_out
from .package import PRESENT, GeneratedPackage, GeneratedService
from .program import Program
from .requests import Requests, Unproven
from .resolve import Resolver
from .responses import Reads, optional_arguments


@dataclass(frozen=True, slots=True)
class Left:
    """A call that is left as it is, and why; line and column count from 1."""

    path: str
    line: int
    column: int
    call: str
    why: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: left {self.call}: {self.why}"


@dataclass(frozen=True, slots=True)
class Change:
    """A file before and after; the same text if nothing could be moved."""

    source: Source
    new: cst.Module
    moved: int
    left: tuple[Left, ...]

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.new.code != self.source.text

    def diff(self) -> str:
        """The change as a unified diff."""
        name = str(self.source.path)
        lines = difflib.unified_diff(
            self.source.text.splitlines(keepends=True),
            self.new.code.splitlines(keepends=True),
            name,
            name,
        )
        return "".join(each if each.endswith("\n") else f"{each}\n" for each in lines)


@dataclass(frozen=True, slots=True)
class _Plan:
    """How one call is moved: its request, the edits of its values, the classes these need."""

    use: Use
    request: Edit | None
    edits: Edits
    classes: frozenset[str]

    @property
    def value(self) -> cst.CSTNode:
        """The node whose value is the response: the call, or its `await`."""
        assert self.use.call is not None
        parent = self.use.source.parents[self.use.call]
        return parent if isinstance(parent, cst.Await) else self.use.call


def migrate(program: Program, package: GeneratedPackage) -> list[Change]:
    """The files of a program, moved over.

    Raises:
        ModelError: The package has a service that the installed botocore lacks.
    """
    exported = _imported_names(program.sources)
    caught = Caught(program.sources, program.resolver)
    movers = [
        _Mover(source, package, program.resolver, exported, caught, _uses_of(program, source))
        for source in program.sources
    ]
    planned: list[_Mover] = []
    for mover in movers:
        try:
            mover.plan()
            planned.append(mover)
        except ModelError:
            raise
        except Exception as error:
            program.unreadable.append(given_up(mover.source.path, error))
    moved: dict[str, set[str]] = {}
    for use in (use for mover in planned for use in mover.moved):
        moved.setdefault(use.service, set()).add(use.operation)
    changes: list[Change] = []
    for mover in planned:
        try:
            changes.append(mover.change(moved))
        except Unreadable as error:
            program.unreadable.append(error)
        except Exception as error:
            program.unreadable.append(given_up(mover.source.path, error))
    return changes


def migrate_call(
    source: Source,
    uses: Sequence[Use],
    use: Use,
    package: GeneratedPackage,
    resolver: Resolver,
) -> Change:
    """A file with one of its calls moved over. Other files are not looked at.

    Raises:
        ModelError: The package has a service that the installed botocore lacks.
        Unreadable: The file would not be written back as it was.
    """
    caught = Caught([source], resolver)
    mover = _Mover(source, package, resolver, _imported_names([source]), caught, uses)
    mover.plan(only=use)
    return mover.change({each.service: {each.operation} for each in mover.moved})


def _uses_of(program: Program, source: Source) -> list[Use]:
    return [use for use in program.uses if use.source is source]


def _imported_names(sources: Iterable[Source]) -> frozenset[str]:
    """The names that some file imports from some module."""
    found: set[str] = set()
    for source in sources:
        for node in source.nodes:
            if isinstance(node, cst.ImportFrom) and not isinstance(node.names, cst.ImportStar):
                found.update(each.evaluated_name for each in node.names)
    return frozenset(found)


class _Mover:
    """Moves one file over."""

    def __init__(
        self,
        source: Source,
        package: GeneratedPackage,
        resolver: Resolver,
        exported: frozenset[str],
        caught: Caught,
        uses: Sequence[Use],
    ) -> None:
        self.moved: list[Use] = []
        self.source = source
        self._source = source
        self._package = package
        self._resolver = resolver
        self._exported = exported
        self._caught = caught
        self._uses = uses
        self._names = Names(source)
        self._edits: Edits = {}
        self._imports: dict[str, dict[str, str]] = {}
        self._left: list[Left] = []
        self._plans: list[_Plan] = []

    def plan(self, only: Use | None = None) -> None:
        """Decide which calls are moved, and how; `only` one of them, where it is given."""
        groups: dict[object, list[_Plan]] = {}
        broken: dict[object, str] = {}
        for use in self._uses:
            if use.kind in ("paginate", "wait", "typed"):
                continue
            key = self._response_name(use)
            if only is not None and use is not only:
                broken[key] = "its response goes by the name of one that is left"
                continue
            try:
                groups.setdefault(key, []).append(self._planned(use))
            except Unproven as error:
                self._leave(use, error.why)
                broken[key] = "its response goes by the name of one that is left"
        for key, plans in groups.items():
            try:
                if key in broken:
                    raise Unproven(broken[key])
                self._commit(plans)
            except Unproven as error:
                for plan in plans:
                    self._leave(plan.use, error.why)
        self._wrap()

    def change(self, moved: Mapping[str, set[str]]) -> Change:
        """The file with the calls moved; and with what other files make necessary."""
        for service, operations in moved.items():
            self._catch(self._package.service(service), service, operations)
        if not self._edits:
            return Change(self._source, self._source.module, 0, self._left_in_order())
        self._source.require_faithful()
        new = add_imports(applied(self._source.module, self._edits), self._imports)
        new = laid_out(self._source, new)
        return Change(self._source, new, len(self.moved), self._left_in_order())

    def _left_in_order(self) -> tuple[Left, ...]:
        return tuple(sorted(self._left, key=lambda each: (each.line, each.column)))

    def _leave(self, use: Use, why: str) -> None:
        line, column = use.place
        self._left.append(
            Left(str(self._source.path), line, column, f"{use.service} {use.operation}", why)
        )

    # -------------------------------------------------------------------------------- calls

    def _planned(self, use: Use) -> _Plan:
        """How a call becomes a typed one.

        Raises:
            Unproven: It is left.
        """
        if use.kind != "call" or use.call is None or use.client is None:
            raise Unproven(_NOT_MOVED.get(use.kind, "it is no plain call"))
        if not self._package.has(use.service, use.operation):
            raise Unproven(
                f"{self._package.name} has no {use.operation}; add it to [tool.botosmith] "
                "and run: botosmith generate"
            )
        value = self._resolver.value(self._source, use.client)
        if isinstance(value, Client) and value.assumed is not None:
            parameter = value.assumed.node.name.value
            raise Unproven(f"its service is the default of {parameter}; a caller may give another")
        awaited = isinstance(self._source.parents[use.call], cst.Await)
        if awaited is not use.asynchronous:
            raise Unproven("its response is awaited elsewhere")
        if self._catches_validation(use.call):
            raise Unproven("botocore's ParamValidationError is caught around it")
        service = self._package.service(use.service)
        self._caught.require_the_same(service, use.operation)
        requests = Requests(self._source, service, lambda cls: self._names.of(service.module, cls))
        request, edits = requests.request(use.call, use.operation)
        return _Plan(use, request, edits, frozenset(requests.used))

    def _response_name(self, use: Use) -> object:
        """What tells the calls whose responses go by one name from all others."""
        if use.call is None:
            return use.node
        node: cst.CSTNode = use.call
        parent = self._source.parents[node]
        if isinstance(parent, cst.Await):
            node, parent = parent, self._source.parents[parent]
        match parent:
            case cst.Assign(targets=[cst.AssignTarget(target=cst.Name() as target)]):
                return self._source.scopes.get(target), target.value
            case _:
                return node

    def _commit(self, plans: Sequence[_Plan]) -> None:
        """Move calls whose responses go by one name.

        Raises:
            Unproven: They are left.
        """
        first = plans[0].use
        if any(
            (each.use.service, each.use.operation) != (first.service, first.operation)
            for each in plans
        ):
            raise Unproven("its response goes by the name of another operation's")
        service = self._package.service(first.service)
        present_module = f"{self._package.name}.runtime.unwrap"
        reads = Reads(
            self._source,
            service,
            self._names.of(present_module, PRESENT),
            optional_arguments(
                (
                    (use.call, service.input(use.operation))
                    for use in self._uses
                    if use.service == first.service and use.call is not None
                ),
                service,
            ),
            self._exported,
        )
        together = frozenset(plan.value for plan in plans)
        for plan in plans:
            reads.response(plan.value, plan.use.operation, together)
        merge(self._edits, reads.edits)
        if reads.uses_present:
            self._import(present_module, PRESENT)
        for plan in plans:
            merge(self._edits, plan.edits)
            for cls in plan.classes:
                self._import(service.module, cls)
            self.moved.append(plan.use)
            self._plans.append(plan)

    def _catches_validation(self, node: cst.CSTNode) -> bool:
        for each in self._source.above(node):
            if isinstance(each, cst.Try):
                for handler in each.handlers:
                    if handler.type is not None and "ParamValidationError" in self._source.code(
                        handler.type
                    ):
                        return True
            if isinstance(each, cst.FunctionDef | cst.Lambda):
                return False
        return False

    def _import(self, module: str, name: str) -> str:
        alias = self._names.of(module, name)
        if not self._names.is_there(module, name):
            self._imports.setdefault(module, {})[name] = alias
        return alias

    # ------------------------------------------------------------------------------ clients

    def _wrap(self) -> None:
        """Put typed clients around the ones that are called, where they are made if all agree."""
        calls = {plan.use.client for plan in self._plans}
        wrapped: set[cst.CSTNode] = set()
        for plan in self._plans:
            use = plan.use
            assert use.client is not None and use.call is not None
            service = self._package.service(use.service)
            cls = self._import(service.module, service.client_class(use.asynchronous))
            made = self._made(use.client, calls)
            if made is not None and made not in wrapped:
                wrapped.add(made)
                merge(self._edits, {made: [calling(cls)]})
            edit = requesting(None if made is not None else cls, plan.request)
            method = service.names.methods[use.operation]
            if method != use.method:
                edit = renaming_method(method, edit)
            merge(self._edits, {use.call: [edit]})

    def _made(
        self, node: cst.BaseExpression, calls: set[cst.BaseExpression | None]
    ) -> cst.CSTNode | None:
        """The one expression of a function that makes a client used for nothing but moved calls."""
        if not isinstance(node, cst.Name):
            return None
        scope = self._source.scopes.get(node)
        found = assignments(self._source, node)
        if scope is None or len(found) != 1 or len(scope[node.value]) != 1:
            return None
        (assignment,) = scope[node.value]
        if not any(isinstance(each, cst.FunctionDef) for each in self._source.above(found[0])):
            return None
        if any(access.node not in calls for access in assignment.references):
            return None
        (binding,) = bindings_of(self._source, found[0])
        if binding.entered or not isinstance(binding.node, cst.Call):
            return None
        if not isinstance(self._source.parents[found[0]], cst.AssignTarget):
            return None
        return binding.node

    # --------------------------------------------------------------------------- exceptions

    def _catch(self, service: GeneratedService, name: str, operations: set[str]) -> None:
        """Let `except client.exceptions.X` catch the typed X too."""
        errors: dict[str, str] = {}
        for operation in operations:
            errors.update(service.errors(operation))
        for node in self._source.nodes:
            if not isinstance(node, cst.ExceptHandler) or node.type is None:
                continue
            caught = (
                [each.value for each in node.type.elements]
                if isinstance(node.type, cst.Tuple)
                else [node.type]
            )
            classes = [
                errors[each.attr.value]
                for each in caught
                if isinstance(each, cst.Attribute)
                and each.attr.value in errors
                and self._is_exceptions_of(each.value, name)
            ]
            if classes:
                edit = catching_too([self._import(service.module, each) for each in classes])
                merge(self._edits, {node.type: [edit]})

    def _is_exceptions_of(self, node: cst.BaseExpression, service: str) -> bool:
        if not isinstance(node, cst.Attribute) or node.attr.value != "exceptions":
            return False
        value = self._resolver.value(self._source, node.value)
        return isinstance(value, Client) and value.service == service


_NOT_MOVED = {
    "paginator": "a paginator is used by hand",
    "waiter": "a waiter is used by hand",
    "presigned": "a presigned URL is made by hand",
    "reference": "the method is not called here",
}
