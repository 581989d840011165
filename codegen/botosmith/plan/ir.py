"""What will be emitted, in Python's words. Templates lay it out and decide nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..model import Operation, Rule, Service, Structure
from ..python_source.imports import Import
from .names import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One member of a structure, as a dataclass field."""

    name: str
    annotation: str
    default: str
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndOfEvents:
    """The errors that can end a stream of events: their classes, `named` as among the events."""

    module: str
    base: str
    named: tuple[tuple[str, str], ...]

    @property
    def classes(self) -> tuple[str, ...]:
        """All of them."""
        return tuple(sorted({self.base, *(error for _, error in self.named)}))


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureClass:
    """A dataclass. `errors` are those of a stream, where the class is that of its events.

    `irregular` are the wire names that do not follow from a member's attribute, as literals;
    `camel_case` says whether the others begin in lower case.
    `union_by` are the arguments that name the fact that makes it a union; empty for the model.
    """

    name: str
    base: str
    doc: str
    fields: tuple[Field, ...]
    union: bool
    camel_case: bool
    irregular: tuple[tuple[str, str], ...]
    union_by: str = ""
    errors: EndOfEvents | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternConstant:
    """A compiled-on-first-use pattern that annotations and tests share."""

    name: str
    arguments: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumAlias:
    """A `Literal` of the known values, and the set of them."""

    name: str
    values_name: str
    doc: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorMember:
    """A modelled member of an error, beyond its message.

    `structure` is the class of what it is, or holds in lists and maps from the outside in.
    """

    name: str
    wire: str
    annotation: str
    doc: str
    structure: str = ""
    inside: tuple[Literal["list", "map"], ...] = ()
    imports: tuple[Import, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorClass:
    """An exception class; `codes` are those that mean it, its own first."""

    name: str
    code: str
    codes: tuple[str, ...]
    http_status: int | None
    fault: str
    retryable: bool
    doc: str
    members: tuple[ErrorMember, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PagingPlan:
    """How an operation is paged: its descriptor's arguments, and its method on the clients."""

    method: str
    item: str
    item_imports: tuple[tuple[str, str], ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    results: tuple[str, ...]
    limit: str | None
    limit_type: str
    more: str | None
    selects: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiterPlan:
    """A waiter: its descriptor's arguments, and its method on the clients.

    `end` is the annotation of what it gives at its good end, `uses` the kinds of acceptors it has.
    """

    name: str
    title: str
    function: str
    method: str
    operation: OperationPlan
    end: str
    delay: str
    max_attempts: str
    acceptors: tuple[str, ...]
    uses: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPlan:
    """One operation: its descriptor, and its method on client, stub and protocol.

    `result_home` is what the module of the operation imports when its result is first asked for.
    `sends_events`: its request is a stream of events, which no botocore client can send.
    `page` is its page on the published site, if there is one.
    """

    name: str
    title: str
    method: str
    boto_method: str
    module: str
    request: str
    result: str
    request_optional: bool
    errors: tuple[str, ...]
    tokens: tuple[str, ...]
    summary: str
    deprecated: str | None
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    sends_events: bool = False
    rules: tuple[Rule, ...] = ()
    paging: PagingPlan | None = None
    result_home: Import | None = None
    page: str = ""

    @property
    def file(self) -> str:
        """The name of its module in the folder `operations`."""
        return self.module.rpartition(".")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class BotoMethod:
    """An operation as boto3 has it: keywords of a TypedDict, another one back.

    `request` is None where it takes none; `awaited` is what aiobotocore gives.
    """

    title: str
    name: str
    request: str | None
    result: str
    awaited: str

    @property
    def params(self) -> str:
        """What follows `self` in its signature."""
        return f", **params: Unpack[{self.request}]" if self.request else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BotoWaiter:
    """A waiter as boto3 has it."""

    name: str
    title: str
    method: BotoMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class BotoClient:
    """The types of boto3's own calls of a service.

    Attributes:
        exceptions: The declarations of its exceptions, laid out.
        characteristic: Methods of its client that tell it from those of other services.
        type_defs: The sources of the TypedDicts, each after those that it holds.
        extras: The class in `runtime.boto_types` of what boto3 adds to its client.
    """

    methods: tuple[BotoMethod, ...]
    paginators: tuple[BotoMethod, ...]
    waiters: tuple[BotoWaiter, ...]
    exceptions: str
    characteristic: tuple[str, ...]
    type_defs: tuple[str, ...]
    extras: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """One file: which template lays it out, and all that it shows."""

    path: str
    template: str
    doc: str
    imports: tuple[Import, ...] = ()
    typing_imports: tuple[Import, ...] = ()
    structures: tuple[StructureClass, ...] = ()
    patterns: tuple[PatternConstant, ...] = ()
    enum: EnumAlias | None = None
    errors: tuple[ErrorClass, ...] = ()
    operation: OperationPlan | None = None
    service: ServicePlan | None = None
    services: tuple[ServiceEntry, ...] = ()
    boto: BotoClient | None = None


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """What the package as a whole knows of a service: botocore's name, as a literal; its folder."""

    name: str
    module: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePlan:
    """What the modules that speak of the whole service need to know."""

    name: str
    module: str
    full_name: str
    api_version: str
    protocol_class: str
    client_class: str
    stub_class: str
    error_class: str
    operations: tuple[OperationPlan, ...]
    classes: Mapping[str, str]
    waiters: tuple[WaiterPlan, ...] = ()
    exports: tuple[tuple[str, str], ...] = ()

    @property
    def methods(self) -> tuple[OperationPlan, ...]:
        """The operations that clients have a method for."""
        return tuple(operation for operation in self.operations if not operation.sends_events)

    @property
    def pages(self) -> bool:
        """Whether an operation is paged."""
        return any(operation.paging is not None for operation in self.methods)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotEnforced:
    """A constraint that the model or a fact states and the package does not check.

    `up_to`: it does check strings of so many characters at most; None: it checks none.
    """

    service: str
    shape: str
    constraint: str
    why: str
    up_to: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompiledUnit:
    """A module whose declarations have a compiled twin.

    Attributes:
        path: The module's path in the package.
        title: What it declares, for people.
        operation: The API name of its operation, if it has one.
        structures: The structures that it declares; of a stream's, the members that are events.
    """

    path: str
    title: str
    structures: tuple[Structure, ...]
    operation: str | None = None

    @property
    def twin_home(self) -> str:
        """The dotted path of its twin."""
        service, _, rest = self.path.removesuffix(".py").replace("/", ".").partition(".")
        return f"{service}._compiled.{rest}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSource:
    """What the compiler works from: a service as a client sees it, and what is selected of it."""

    service: Service
    names: Names
    operations: Mapping[str, Operation]
    units: tuple[CompiledUnit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """Every generated module of every service, and what could not be enforced."""

    modules: tuple[Module, ...]
    services: tuple[ServicePlan, ...]
    sources: tuple[ServiceSource, ...] = ()
    not_enforced: tuple[NotEnforced, ...] = ()
