"""Where each shape of a service lives in the package, and what it is called there.

Both depend on the whole service and never on which of its operations are selected, so that
adding an operation moves and renames nothing that was there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from ..model import Enum, Operation, Service, Shape, Simple, Structure, targets
from ..naming import class_name, constant_name, distinct, member_name, module_name

_CLIENTS = ("", "Async", "Stub", "AsyncStub", "Boto", "AsyncBoto")
RESERVED_METHODS = frozenset(
    {
        *("create", "error", "errors", "meta", "presigned_url", "raw", "service_name"),
        *("assert_no_pending_answers", "asynchronous", "history", "stubbed"),
    }
)
"""What clients and stubs offer besides the methods of a service."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The Python names of one service."""

    prefix: str
    package: str
    classes: Mapping[str, str]
    homes: Mapping[str, str]
    methods: Mapping[str, str]
    operation_modules: Mapping[str, str]
    owners: Mapping[str, str]
    """The operation in whose module a structure lives: that which alone uses it, as its input, or
    as an output without structures in it. Other outputs would burden whoever makes a request."""

    groups: Mapping[str, tuple[str, ...]]
    """The shapes that share a module, by module: structures that refer to each other, then those
    that are held there and nowhere else."""

    outputs: frozenset[str]
    """The structures that some operation returns."""

    answers: frozenset[str]
    """The shapes that a service sends: in outputs, errors and streams of events."""

    requests: frozenset[str]
    """The shapes that a caller sends."""


def names(service: Service) -> Names:
    """Name every class and module of a service."""
    prefix = class_name(service.title)
    package = module_name(service.name)
    own = {f"{kind}{prefix}Client" for kind in _CLIENTS}
    own |= {prefix, f"Async{prefix}", f"{prefix}Error"}
    named = [shape.name for shape in service.shapes.values() if has_class(shape)]
    classes = distinct(named, partial(_class_name, reserved=frozenset(own)))
    operations = distinct(service.operations, method_name)
    operation_modules = {
        name: f"{package}.operations.{module}"
        for name, module in distinct(service.operations, module_name).items()
    }
    groups = _groups(service)
    owners = dict(_owners(service, groups))
    modules = distinct({group[0] for group in groups}, module_name)
    homes = {
        shape: (
            operation_modules[owners[shape]]
            if shape in owners
            else f"{package}.shapes.{modules[group[0]]}"
        )
        for group in groups
        for shape in group
    }
    homes.update({name: f"{package}.errors" for name in named if _is_error(service, name)})
    guests = _guests(service, homes)
    by_home: dict[str, tuple[str, ...]] = {}
    for group in groups:
        for shape in group:
            if shape not in guests and not _is_error(service, shape):
                by_home[homes[shape]] = (*by_home.get(homes[shape], ()), shape)
    for shape, home in guests.items():
        homes[shape] = home
        by_home[home] = (*by_home[home], shape)
    return Names(
        prefix=prefix,
        package=package,
        classes=classes,
        homes=homes,
        methods=operations,
        operation_modules=operation_modules,
        owners=owners,
        groups=by_home,
        outputs=frozenset(
            operation.output
            for operation in service.operations.values()
            if operation.output is not None
        ),
        answers=_reached(service, lambda operation: (operation.output, *operation.errors)),
        requests=_reached(service, lambda operation: (operation.input,)),
    )


def _reached(
    service: Service, ends: Callable[[Operation], tuple[str | None, ...]]
) -> frozenset[str]:
    """The shapes below some ends of all operations."""
    operations = service.operations.values()
    return service.closure(
        name for operation in operations for name in ends(operation) if name is not None
    )


def has_class(shape: Shape) -> bool:
    """Whether a shape gets a name of its own in Python: structures and enums do."""
    if isinstance(shape, Structure):
        return True
    return isinstance(shape, Simple) and shape.type == "string" and Enum in shape.traits


def method_name(name: str) -> str:
    """The name of a method of a client."""
    python = member_name(name)
    return f"{python}_" if python in RESERVED_METHODS else python


def pattern_constant(shape: str) -> str:
    """The name of the module constant that holds a shape's pattern."""
    return f"{constant_name(shape)}_PATTERN"


def values_constant(shape: str) -> str:
    """The name of the module constant that holds an enum's values."""
    return f"{constant_name(shape)}_VALUES"


def _class_name(name: str, reserved: frozenset[str]) -> str:
    python = class_name(name)
    return f"{python}_" if python in reserved else python


def _is_error(service: Service, name: str) -> bool:
    shape = service.shapes[name]
    return isinstance(shape, Structure) and shape.error is not None


def _owners(service: Service, groups: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """The structures that live in the module of an operation, each with that operation."""
    shared = {shape for group in groups if len(group) > 1 for shape in group}
    for shape in service.shapes.values():
        shared.update(targets(shape))
    users: dict[str, list[Operation]] = {}
    for operation in service.operations.values():
        for name in {operation.input, operation.output, *operation.errors} - {None}:
            users.setdefault(str(name), []).append(operation)
        if operation.output is not None and _holds_structures(service, operation.output):
            shared.add(operation.output)
    for name, using in users.items():
        if len(using) == 1 and name not in shared and not _is_error(service, name):
            yield name, using[0].name


def _holds_structures(service: Service, name: str) -> bool:
    """Whether members of a structure are structures, or lists or maps of them."""
    return next(_structures_in(service, name), None) is not None


def _guests(service: Service, homes: Mapping[str, str]) -> dict[str, str]:
    """The structures that live with the only ones that hold them, each with their module.

    They hold no structures themselves: whoever imports one pays for its holders alone. A module
    less is read where a request is imported, for each of them.
    """
    roots = {
        name
        for operation in service.operations.values()
        for name in (operation.input, operation.output)
    }
    holders: dict[str, set[str]] = {}
    for shape in service.shapes.values():
        if isinstance(shape, Structure):
            for held in _structures_in(service, shape.name):
                holders.setdefault(held, set()).add(shape.name)
    return {
        name: home
        for name, those in sorted(holders.items())
        for home in {homes[each] for each in those}
        if all(homes[each] == home for each in those)
        and name not in roots
        and not any(_is_error(service, each) for each in (name, *those))
        and not service.structure(name).event_stream
        and not _holds_structures(service, name)
    }


def _structures_in(service: Service, name: str) -> Iterator[str]:
    """The structures that members of a structure are, or hold in lists and maps."""
    seen: set[str] = set()
    pending = list(targets(service.shapes[name]))
    while pending:
        shape = service.shapes[pending.pop()]
        if isinstance(shape, Structure):
            yield shape.name
        elif shape.name not in seen:
            seen.add(shape.name)
            pending += targets(shape)


def _groups(service: Service) -> list[tuple[str, ...]]:
    """Structures and enums, each alone or with those that it refers to and that refer back.

    Tarjan's strongly connected components, without recursion: models nest deeply.
    """
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    groups: list[tuple[str, ...]] = []
    for root in service.shapes:
        if root in index:
            continue
        work: list[tuple[str, Iterator[str]]] = []
        _enter(root, service, index, low, stack, on_stack, work)
        while work:
            name, pending = work[-1]
            following = next(pending, None)
            if following is None:
                work.pop()
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[name])
                if low[name] == index[name]:
                    cut = stack.index(name)
                    members = stack[cut:]
                    del stack[cut:]
                    on_stack.difference_update(members)
                    classes = [each for each in members if has_class(service.shapes[each])]
                    if classes:
                        groups.append(tuple(sorted(classes)))
            elif following not in index:
                _enter(following, service, index, low, stack, on_stack, work)
            elif following in on_stack:
                low[name] = min(low[name], index[following])
    return groups


def _enter(
    name: str,
    service: Service,
    index: dict[str, int],
    low: dict[str, int],
    stack: list[str],
    on_stack: set[str],
    work: list[tuple[str, Iterator[str]]],
) -> None:
    index[name] = low[name] = len(index)
    stack.append(name)
    on_stack.add(name)
    work.append((name, iter(targets(service.shapes[name]))))


def member_names(structure: Structure) -> dict[str, str]:
    """The Python name of each member."""
    return distinct(structure.members, member_name, structure.held)
