"""Paginators and waiters: how each is described in the package, and its method on the clients."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from ..literals import literal
from ..loading.client_models import Acceptor, Companions, Paginator, Waiter
from ..model import ListShape, MapShape, Service, Simple, Structure
from ..naming import distinct, snake
from ..python_source.imports import Imports
from ..selectors import Unsupported, compiled, finder
from ..selectors import names as path_of
from .ir import NotEnforced, OperationPlan, PagingPlan, WaiterPlan
from .names import RESERVED_METHODS, Names
from .read_types import plain_type
from .types import Types

_MATCHERS = {
    "path": "path",
    "pathAll": "path_all",
    "pathAny": "path_any",
    "error": "error",
    "status": "status",
}
_STATES = frozenset({"success", "failure", "retry"})


class Clients:
    """Plans the paginators and waiters of one service.

    Their names depend on the whole service, so that adding an operation renames none.
    """

    def __init__(self, service: Service, names: Names, companions: Companions) -> None:
        self.not_emitted: list[NotEnforced] = []
        self._service = service
        self._names = names
        self._companions = companions
        pages = {f"paginate {name}": names.methods[name] for name in self._paged()}
        waits = {f"wait {name}": snake(name) for name in companions.waiters}
        taken = RESERVED_METHODS | set(names.methods.values())
        wanted = {claim: f"paginate_{method}" for claim, method in pages.items()}
        wanted |= {claim: f"wait_until_{method}" for claim, method in waits.items()}
        self._methods = distinct(wanted, partial(_free, wanted, taken))

    def paging(self, operation: str) -> PagingPlan | None:
        """How an operation is paged; None where it is not, or it is not known exactly."""
        paginator = self._companions.paginators.get(operation)
        if paginator is None or operation not in self._service.operations:
            return None
        try:
            return self._paging(paginator)
        except Unsupported as error:
            self._note(operation, "paginator", str(error))
            return None

    def waiters(self, operations: Mapping[str, OperationPlan]) -> tuple[WaiterPlan, ...]:
        """The waiters that call one of these operations."""
        found: list[WaiterPlan] = []
        for name, waiter in sorted(self._companions.waiters.items()):
            if waiter.operation in operations:
                try:
                    found.append(self._waiter(waiter, operations[waiter.operation]))
                except Unsupported as error:
                    self._note(name, "waiter", str(error))
        return tuple(found)

    # -------------------------------------------------------------------------------- paging

    def _paged(self) -> list[str]:
        return [name for name in self._companions.paginators if name in self._service.operations]

    def _paging(self, paginator: Paginator) -> PagingPlan:
        outputs = tuple(finder(each) for each in paginator.output_tokens)
        more = finder(paginator.more_results) if paginator.more_results else None
        results = tuple(path_of(each) for each in paginator.result_keys)
        item, item_imports = self._item(paginator.operation, results[0])
        return PagingPlan(
            method=self._methods[f"paginate {paginator.operation}"],
            item=item,
            item_imports=item_imports,
            inputs=tuple(literal(self._input(paginator, each)) for each in paginator.input_tokens),
            outputs=outputs,
            results=tuple(literal(path) for path in results),
            limit=self._limit(paginator),
            limit_type=self._limit_type(paginator),
            more=more,
            selects=any("select." in each for each in (*outputs, more or "")),
        )

    def _input(self, paginator: Paginator, name: str | None) -> str | None:
        if name is not None and name not in self._request(paginator.operation).members:
            raise Unsupported(f"the input has no member {name}")
        return name

    def _limit(self, paginator: Paginator) -> str | None:
        name = self._input(paginator, paginator.limit_key)
        return None if name is None else literal(name)

    def _limit_type(self, paginator: Paginator) -> str:
        if paginator.limit_key is None:
            return "int"
        member = self._request(paginator.operation).members[paginator.limit_key]
        shape = self._service.shapes[member.target]
        return "str" if isinstance(shape, Simple) and shape.type == "string" else "int"

    def _item(
        self, operation: str, path: tuple[str, ...]
    ) -> tuple[str, tuple[tuple[str, str], ...]]:
        """The annotation of an item, and what it imports."""
        name = str(self._service.operations[operation].output)
        for step in path:
            shape = self._service.shapes[name]
            if not isinstance(shape, Structure) or step not in shape.members:
                raise Unsupported(f"the output has no member {'.'.join(path)}")
            name = shape.members[step].target
        types = Types(self._service, self._names, "")
        match self._service.shapes[name]:
            case ListShape(member=member):
                item = plain_type(types, member)
            case MapShape(key=key, value=value):
                item = f"tuple[{plain_type(types, key)}, {plain_type(types, value)}]"
            case _:
                item = plain_type(types, name)
        wanted = types.imports.wanted.items()
        return item, tuple((module, each) for module, names in wanted for each in sorted(names))

    def _request(self, operation: str) -> Structure:
        return self._service.structure(str(self._service.operations[operation].input))

    # ------------------------------------------------------------------------------- waiters

    def _waiter(self, waiter: Waiter, operation: OperationPlan) -> WaiterPlan:
        method = self._methods[f"wait {waiter.name}"]
        gone = any(each.state == "success" and _on_error(each) for each in waiter.acceptors)
        return WaiterPlan(
            name=literal(waiter.name),
            title=waiter.name,
            function=method.removeprefix("wait_"),
            method=method,
            operation=operation,
            end=f"{operation.result} | None" if gone else operation.result,
            delay=literal(waiter.delay),
            max_attempts=literal(waiter.max_attempts),
            acceptors=tuple(_acceptor(each) for each in waiter.acceptors),
            uses=frozenset(_MATCHERS[each.matcher] for each in waiter.acceptors),
        )

    def _note(self, shape: str, constraint: str, why: str) -> None:
        note = NotEnforced(service=self._service.name, shape=shape, constraint=constraint, why=why)
        self.not_emitted.append(note)


def import_items(imports: Imports, operations: Iterable[OperationPlan]) -> None:
    """Import the types of the items of every paged operation."""
    for operation in operations:
        if operation.paging is not None:
            for module, name in operation.paging.item_imports:
                imports.add(module, name)


def _free(wanted: Mapping[str, str], taken: frozenset[str], claim: str) -> str:
    name = wanted[claim]
    while name in taken:
        name += "_"
    return name


def _acceptor(acceptor: Acceptor) -> str:
    """The source of an acceptor."""
    if acceptor.state not in _STATES or acceptor.matcher not in _MATCHERS:
        raise Unsupported(f"{acceptor.state} by {acceptor.matcher} is not known")
    if not isinstance(acceptor.expected, str | int | float | None):
        raise Unsupported(f"{acceptor.expected!r} is no scalar")
    arguments = [literal(acceptor.state)]
    if acceptor.argument is not None:
        arguments += [literal(acceptor.argument), compiled(acceptor.argument)]
    arguments.append(literal(acceptor.expected))
    return f"{_MATCHERS[acceptor.matcher]}({', '.join(arguments)})"


def _on_error(acceptor: Acceptor) -> bool:
    """Whether an acceptor can see an error response."""
    if acceptor.matcher == "error":
        return acceptor.expected is not False
    return (
        acceptor.matcher == "status"
        and isinstance(acceptor.expected, int)
        and acceptor.expected >= 300
    )
