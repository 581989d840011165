"""Find what a program does with its clients: the operations it calls, pages, waits on and signs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

import libcst as cst

from ..loading.client_models import companions
from ..suggestions import did_you_mean
from ..untyped import cached_per_data_path, service_model, xform_name
from . import libraries
from .arguments import argument
from .files import Source
from .known_values import (
    Bound,
    Client,
    Function,
    Library,
    Paginator,
    Partial,
    Resource,
    Session,
    TypedClient,
    Unknown,
    Value,
    Waiter,
    entered,
)
from .resolve import Resolver, last_name

Kind = Literal["call", "paginator", "paginate", "waiter", "wait", "presigned", "reference", "typed"]
"""How an operation is used. `paginate` and `wait` carry the params of what a `paginator` and a
`waiter` were made for; `typed` is a call of a client of a generated package."""

TRANSFERS = frozenset(
    f"{verb}{what}" for verb in ("upload", "download") for what in ("_file", "_fileobj")
) | {"copy"}
"""The methods that boto3 adds to a client of S3."""

NO_OPERATIONS = frozenset(
    {
        *("can_paginate", "close", "exceptions", "generate_presigned_post", "get_paginator"),
        *("get_waiter", "generate_presigned_url", "meta", "waiter_names"),
        *("generate_db_auth_token", "generate_db_connect_auth_token"),
        *("generate_db_connect_admin_auth_token", "head", "exceptions"),
    }
)
"""What a client has beside its operations."""


@dataclass(frozen=True, slots=True)
class Api:
    """The operations of a service by the methods, and by the waiters, of its client."""

    methods: Mapping[str, str]
    waiters: Mapping[str, str]


@cached_per_data_path()
def api(service: str) -> Api:
    """What a client of a service offers; `ModelError` if botocore's data are malformed."""
    waiters = companions(service).waiters.items()
    return Api(
        {xform_name(name): name for name in service_model(service)["operations"]},
        {xform_name(name): waiter.operation for name, waiter in waiters},
    )


@dataclass(frozen=True, slots=True)
class Use:
    """One use of one operation. `node` is where it stands, `call` the call that has the params."""

    source: Source
    service: str
    operation: str
    method: str
    kind: Kind
    node: cst.CSTNode
    call: cst.Call | None = None
    client: cst.BaseExpression | None = None
    asynchronous: bool = False

    @property
    def place(self) -> tuple[int, int]:
        """The line and the column, counted from 1."""
        return self.source.place(self.node)


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A name that the installed botocore does not have, and that is like one that it has.

    Attributes:
        kind: What it is a name of.
        service: The service; empty where it is what is misspelt.
    """

    kind: Literal["service", "operation", "waiter"]
    service: str = ""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Something that looks like a call of AWS, and why its operation is not known.

    `misspelt` where that is because of a name, and `why` says which one was probably meant.
    `method` is what is called where it is not known of what.
    """

    source: Source
    node: cst.CSTNode
    text: str
    why: str
    misspelt: Misspelt | None = None
    method: str = ""

    @property
    def place(self) -> tuple[int, int]:
        """The line and the column, counted from 1."""
        return self.source.place(self.node)


class Calls(NamedTuple):
    """What one file does with clients, and what in it looks so but is not known."""

    uses: list[Use]
    unresolved: list[Unresolved]


def calls_in(source: Source, resolver: Resolver) -> Calls:
    """The calls of one file."""
    finder = Finder(source, resolver)
    finder.run()
    return Calls(finder.uses, finder.unresolved)


class Finder:
    """Finds the uses of clients in one file; `services` are those of its clients."""

    def __init__(self, source: Source, resolver: Resolver) -> None:
        self.uses: list[Use] = []
        self.unresolved: list[Unresolved] = []
        self.services: set[str] = set()
        self.candidates: list[tuple[cst.Call, cst.Attribute, Unknown]] = []
        self.source = source
        self._resolver = resolver
        self._called: set[cst.CSTNode] = set()

    def run(self) -> None:
        """Look at every call, and at every attribute that is not called."""
        for node in self.source.nodes:
            if isinstance(node, cst.Call):
                self._call(node)
            elif isinstance(node, cst.Attribute) and node not in self._called:
                self._attribute(node)

    def _call(self, node: cst.Call) -> None:
        self._called.add(node.func)
        function = self._resolver.value(self.source, node.func)
        match function:
            case _ if not isinstance(node.func, cst.Attribute | cst.Name | cst.Call) and any(
                self._is_method(each) for each in _alternatives(node.func)
            ):
                self._miss(node, "what is called is an expression, which may be something else")
            case Bound(of=Client() as client, name=name):
                self._method(node, client, name)
            case Bound(of=TypedClient() as client, name=name):
                self._typed(node, client, name)
            case Bound(of=Paginator() as paginator, name="paginate"):
                self._of_paginator(node, paginator)
            case Bound(of=Waiter() as waiter, name="wait"):
                self._of_waiter(node, waiter)
            case Unknown() if isinstance(node.func, cst.Attribute):
                value = self._resolver.value(self.source, node.func.value)
                if isinstance(value, Unknown):
                    self.candidates.append((node, node.func, value))
            case _:
                self._other(node, function)
        if isinstance(node.func, cst.Name) and node.func.value == "getattr":
            self._getattr(node)

    def _is_method(self, node: cst.BaseExpression) -> bool:
        match self._resolver.value(self.source, node):
            case Bound(of=Client() | TypedClient() | Paginator() | Waiter()):
                return True
            case _:
                return False

    def _attribute(self, node: cst.Attribute) -> None:
        value = self._resolver.value(self.source, node.value)
        if isinstance(value, Client) and node.attr.value in api(value.service).methods:
            self._use(node, value, node.attr.value, "reference", None, node.value)

    def _method(self, node: cst.Call, client: Client, name: str) -> None:
        receiver = node.func.value if isinstance(node.func, cst.Attribute) else None
        if name == "get_paginator":
            self._named(node, client, "paginator", "operation_name", receiver)
        elif name == "get_waiter":
            found = self._resolver.text(self.source, argument(node, 0, "waiter_name"))
            self._waiter(node, client, found)
        elif name == "generate_presigned_url":
            self._named(node, client, "presigned", "ClientMethod", receiver)
        elif name in api(client.service).methods:
            self._use(node, client, name, "call", node, receiver)
        elif client.service == "s3" and name in TRANSFERS:
            self._miss(node, f"{name} is a transfer of boto3, which calls several operations")
        elif name not in NO_OPERATIONS and not name.startswith("_"):
            self._misspelt(node, client, "operation", name)

    def _typed(self, node: cst.Call, client: TypedClient, name: str) -> None:
        offered = api(client.service)
        method = name.removeprefix("paginate_").rstrip("_")
        operation = offered.waiters.get(name.removeprefix("wait_until_").rstrip("_"))
        if name.startswith("wait_until_") and operation is not None:
            method = xform_name(operation)
        if method in offered.methods:
            raw = Client(client.service, client.asynchronous)
            self._use(node, raw, method, "typed", node, None)

    def _named(
        self,
        node: cst.Call,
        client: Client,
        kind: Kind,
        keyword: str,
        receiver: cst.BaseExpression | None,
    ) -> None:
        """A call whose first argument names the operation."""
        method = self._resolver.text(self.source, argument(node, 0, keyword))
        if method is None:
            self._miss(node, "the name of the operation is no literal")
        elif method not in api(client.service).methods:
            self._misspelt(node, client, "operation", method)
        else:
            self._use(node, client, method, kind, node, receiver)

    def _waiter(self, node: cst.Call, client: Client, name: str | None) -> None:
        operation = api(client.service).waiters.get(name or "")
        if name is None:
            self._miss(node, "the name of the waiter is no literal")
        elif operation is None:
            self._misspelt(node, client, "waiter", name)
        else:
            self._use(node, client, xform_name(operation), "waiter", node, None)

    def _of_paginator(self, node: cst.Call, paginator: Paginator) -> None:
        method = paginator.method
        if method is not None and method in api(paginator.client.service).methods:
            self._use(node, paginator.client, method, "paginate", node, None)

    def _of_waiter(self, node: cst.Call, waiter: Waiter) -> None:
        operation = api(waiter.client.service).waiters.get(waiter.name or "")
        if operation is not None:
            self._use(node, waiter.client, xform_name(operation), "wait", node, None)

    def _getattr(self, node: cst.Call) -> None:
        if not node.args:
            return
        client = self._resolver.value(self.source, node.args[0].value)
        if isinstance(client, Client):
            name = self._resolver.text(self.source, argument(node, 1, ""))
            if name is None:
                self._miss(node, "the name of the method is no literal")
            elif name in api(client.service).methods:
                self._use(node, client, name, "reference", None, node.args[0].value)

    def _other(self, node: cst.Call, function: Value) -> None:
        """A call that makes a resource, or a client that is not known."""
        made = entered(self._resolver.value(self.source, node))
        maker = (
            function in _MAKERS
            or (isinstance(function, Bound) and isinstance(function.of, Session))
            or isinstance(function, Partial)
        )
        asked = isinstance(function, Function) and self._resolver.asks_for_a_service(function)
        if isinstance(made, Unknown) and made.ours and (maker or asked):
            if made.parameter is None:  # else the callers of the function around tell
                self._miss(node, made.why, Misspelt("service") if made.misspelt else None)
        elif isinstance(made, Client):
            self.services.add(made.service)
        elif maker and isinstance(made, Resource):
            parent = self.source.parents.get(node)
            if not (isinstance(parent, cst.Attribute) and parent.attr.value == "meta"):
                self._miss(node, "a resource calls operations behind the scenes")

    def _use(
        self,
        node: cst.CSTNode,
        client: Client,
        method: str,
        kind: Kind,
        call: cst.Call | None,
        receiver: cst.BaseExpression | None,
    ) -> None:
        operation = api(client.service).methods[method]
        self.services.add(client.service)
        use = Use(
            self.source,
            client.service,
            operation,
            method,
            kind,
            node,
            call,
            receiver,
            client.asynchronous,
        )
        self.uses.append(use)

    def _misspelt(
        self, node: cst.Call, client: Client, kind: Literal["operation", "waiter"], name: str
    ) -> None:
        hint = _method_meant(client.service, kind, name)
        why = f"{client.service} has no {kind} {name}{hint}"
        self._miss(node, why, Misspelt(kind, client.service) if hint else None)

    def _miss(self, node: cst.Call, why: str, misspelt: Misspelt | None = None) -> None:
        text = self.source.code(node.func).strip()
        self.unresolved.append(Unresolved(self.source, node, text, why, misspelt))


@cached_per_data_path(size=1024)
def _method_meant(service: str, kind: str, name: str) -> str:
    offered = api(service)
    return did_you_mean(name, offered.methods if kind == "operation" else offered.waiters)


def _alternatives(node: cst.BaseExpression) -> Iterator[cst.BaseExpression]:
    """The expressions of which an expression has the value of one."""
    todo = [node]
    while todo:
        match each := todo.pop():
            case cst.BooleanOperation():
                todo += [each.left, each.right]
            case cst.IfExp():
                todo += [each.body, each.orelse]
            case cst.NamedExpr():
                todo.append(each.value)
            case _:
                yield each


_MAKERS: frozenset[Value] = frozenset(
    Library(name) for name in libraries.CLIENT_MAKERS | libraries.RESOURCE_MAKERS
)


class Candidate(NamedTuple):
    """A call of a method of something that is not known, but may be a client.

    Attributes:
        unresolved: The call.
        method: What an operation of a service in use has to go by for it to count; empty where it
            counts in any case.
    """

    unresolved: Unresolved
    method: str


def unknown_receivers(finder: Finder) -> Iterator[Candidate]:
    """The calls of methods of something that is not known, but may be a client."""
    for call, function, value in finder.candidates:
        method = _looks_like_a_call(call, function, value)
        if method is None:
            continue
        receiver = finder.source.code(function.value).strip()
        short = receiver if len(receiver) <= 60 else f"{receiver[:57]}…"
        why = value.why or f"it is not known what {short} is"
        text = finder.source.code(function).strip()
        missed = Unresolved(finder.source, call, text, why, method=function.attr.value)
        yield Candidate(missed, method)


def is_of_one(method: str, services: Iterable[str]) -> bool:
    """Whether an operation of one of some services goes by the method of a candidate."""
    return not method or any(method in api(service).methods for service in services)


def _looks_like_a_call(call: cst.Call, function: cst.Attribute, value: Unknown) -> str | None:
    """The method of a candidate, as it has it; None where it is not one."""
    method = function.attr.value
    named = _service_named_like(function.value)
    if value.ours:
        # What makes a client on the spot is listed itself.
        is_other = method in NO_OPERATIONS or isinstance(function.value, cst.Call)
        return None if is_other else ""
    if named is not None and method in api(named).methods:
        return ""
    keywords = [each.keyword.value for each in call.args if each.keyword is not None]
    if keywords:
        return method if all(each[:1].isupper() for each in keywords) else None
    return method if "client" in last_name(function.value).lower() else None


def _service_named_like(node: cst.BaseExpression) -> str | None:
    """The service that a variable is named after: `ssm`, `ssm_client`, `self._ssm`."""
    name = last_name(node).strip("_").lower().removesuffix("_client").replace("_", "-")
    return name if name in libraries.services() else None
