"""Read a botocore service model (raw `service-2` JSON) into a `Service`.

The raw JSON, because `botocore.model` drops what we need (`sparse`, `deprecated`, `box`,
`streaming`, constraints on members). Every key of the format is either read here or named in
`model_json.IGNORED`; any other is reported by name, since a trait that we do not know may change
what is valid.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Collection, Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import botocore
from botocore.exceptions import DataNotFoundError, UnknownServiceError

from ..audit import corrected
from ..errors import ModelError, UnknownTrait
from ..model import (
    Constraint,
    Deprecated,
    Enum,
    ErrorInfo,
    HostLabel,
    HttpError,
    IdempotencyToken,
    JsonValue,
    Length,
    ListShape,
    MapShape,
    Member,
    Operation,
    Pattern,
    Range,
    Required,
    Sensitive,
    Service,
    Shape,
    Simple,
    SimpleType,
    Sparse,
    Streaming,
    Structure,
    Trait,
    Traits,
    UniqueItems,
    targets,
)
from ..suggestions import did_you_mean
from ..untyped import data_files, is_object, service_model, service_models
from .serialization import with_serialization
from .service_json import Account, Node

SIMPLE_TYPES: Mapping[str, SimpleType] = {
    "string": "string",
    "character": "string",
    "boolean": "boolean",
    "integer": "integer",
    "intEnum": "integer",
    "long": "long",
    "float": "float",
    "double": "double",
    "timestamp": "timestamp",
    "blob": "blob",
}

_STRINGS = frozenset({"string", "character"})
_SIZED = _STRINGS | {"blob", "list", "map"}
_NUMBERS = frozenset({"integer", "intEnum", "long", "float", "double"})

DEEPEST = 50
"""The most shapes that nest in each other, since each of them imports the next; botocore's models
stop at 18."""


def service_names() -> tuple[str, ...]:
    """The names of all services of the installed botocore, sorted."""
    return tuple(sorted(service_models()))


def load(
    service: str,
    *,
    model: Mapping[str, Any] | None = None,
    ignore: Collection[str] = (),
    audited: bool = True,
) -> Service:
    """Read a service from the installed botocore, or from a model that is given.

    Args:
        service: botocore's name for the service, such as `ssm`.
        model: The decoded `service-2.json`; None reads botocore's newest version of it.
        ignore: Keys of the model to pass over besides those that botosmith knows to ignore.
        audited: Whether constraints that cannot be what the service checks are corrected.

    Raises:
        ModelError: There is no such service, or the model is malformed.
        UnknownTrait: The model has keys that are neither read nor ignored; all are named.
    """
    reader = _Reader(service, _botocore_model(service) if model is None else model, ignore)
    found = reader.service()
    return with_serialization(corrected(found) if audited else found, reader.model)


def digest(service: str, model: Mapping[str, Any] | None = None) -> str:
    """What tells whether a model has changed: the digest of its files, or of its JSON.

    Raises:
        ModelError: There is no such service.
    """
    if model is None:
        return files_digest(service)
    text = json.dumps(model, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def files_digest(service: str) -> str:
    """A digest of every file that botocore reads for the newest version of a service.

    Raises:
        ModelError: There is no such service.
    """
    with _known(service):
        files = data_files(service, ("service-2", "paginators-1", "waiters-2"))
    told = hashlib.sha256()
    for file in files:
        told.update(f"{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()} ".encode())
    return told.hexdigest()


def _botocore_model(service: str) -> Mapping[str, Any]:
    with _known(service):
        return service_model(service)


@contextmanager
def _known(service: str) -> Generator[None]:
    try:
        yield
    except (UnknownServiceError, DataNotFoundError) as error:
        raise ModelError(
            f"botocore {botocore.__version__} has no service {service!r}"
            f"{did_you_mean(service, service_names())}\n"
            "  cure: `botosmith list` lists the services by botocore's names"
        ) from error


class _Reader:
    """Reads one model; collects every unknown key before it complains."""

    def __init__(self, name: str, model: object, ignore: Collection[str]) -> None:
        self.name = name
        self._account = Account(name, frozenset(ignore))
        self.model: Any = model

    def service(self) -> Service:
        node = Node(self._account, "service", "model", self.model)
        metadata = Node(self._account, "metadata", "metadata", node.need("metadata", dict))
        self._shapes_json = node.need("shapes", dict)
        shapes = {name: self._shape(name, value) for name, value in self._shapes_json.items()}
        operations = {
            name: self._operation(name, value)
            for name, value in node.need("operations", dict).items()
        }
        title = metadata.get("serviceId", str) or metadata.get("serviceFullName", str, self.name)
        service = Service(
            name=self.name,
            title=title,
            full_name=metadata.get("serviceFullName", str, title),
            api_version=metadata.get("apiVersion", str, ""),
            protocol=metadata.get("protocol", str, ""),
            documentation=node.get("documentation", str, ""),
            shapes=shapes,
            operations=operations,
        )
        metadata.done()
        node.done()
        if self._account.unknown:
            raise UnknownTrait(
                f"{self.name}: the model uses keys that botosmith does not know:\n  "
                + "\n  ".join(self._account.unknown)
                + "\nIf they change nothing about what is valid, name them in"
                ' `ignore-traits = ["…"]` of [tool.botosmith], or pass --ignore-trait.'
            )
        self._resolve(service)
        return service

    # ------------------------------------------------------------------------------- shapes

    def _shape(self, name: str, value: object) -> Shape:
        node = Node(self._account, "shape", name, value)
        kind = node.need("type", str)
        documentation = node.get("documentation", str, "")
        shape: Shape
        if kind == "structure" and not node.get("document", bool, False):
            shape = self._structure(node, name, documentation)
        elif kind == "structure":
            node.get("members", dict)
            shape = Simple(
                name=name,
                documentation=documentation,
                type="document",
                traits=Traits.of(*self._traits(node, kind)),
            )
        elif kind == "list":
            traits = Traits.of(*self._traits(node, kind))
            member = self._reference(node, "member")
            shape = ListShape(name=name, documentation=documentation, traits=traits, member=member)
        elif kind == "map":
            traits = Traits.of(*self._traits(node, kind))
            key, item = self._reference(node, "key"), self._reference(node, "value")
            shape = MapShape(
                name=name, documentation=documentation, traits=traits, key=key, value=item
            )
        elif kind in SIMPLE_TYPES:
            shape = Simple(
                name=name,
                documentation=documentation,
                type=SIMPLE_TYPES[kind],
                traits=Traits.of(*self._traits(node, kind)),
            )
        else:
            raise ModelError(f"{self.name} {name}: unknown type {kind!r}")
        node.done()
        return shape

    def _structure(self, node: Node, name: str, documentation: str) -> Structure:
        required = node.strings("required")
        payload = node.get("payload", str)
        members = {
            member: self._member(
                f"{name}${member}", member, value, member in required, member == payload
            )
            for member, value in node.need("members", dict).items()
        }
        for member in required:
            if member not in members:
                raise ModelError(f"{self.name} {name}: required member {member} does not exist")
        is_error = node.json.get("exception") is True or "error" in node.json
        return Structure(
            name=name,
            documentation=documentation,
            traits=Traits.of(*self._traits(node, "structure")),
            members=members,
            union=node.get("union", bool, False),
            event_stream=node.json.get("eventstream") is True,
            error=self._error(node, name) if is_error else None,
        )

    def _error(self, node: Node, name: str) -> ErrorInfo:
        retryable = node.get("retryable", dict) is not None
        server = node.get("fault", bool, False)
        if "error" not in node.json:
            return ErrorInfo(code=name, fault="server" if server else "client", retryable=retryable)
        error = Node(self._account, "error", f"{name} error", node.get("error", dict))
        status = error.get("httpStatusCode", int)
        info = ErrorInfo(
            code=error.get("code", str, name),
            http=None if status is None else HttpError(status=status),
            fault="server" if server or (status is not None and status >= 500) else "client",
            retryable=retryable,
        )
        error.get("senderFault", bool)
        error.done()
        return info

    def _member(
        self, where: str, name: str, value: object, required: bool, payload: bool
    ) -> Member:
        node = Node(self._account, "reference", where, value)
        documentation = node.get("documentation", str, "")
        traits: list[Trait] = [Required()] if required else []
        if node.get("idempotencyToken", bool, False):
            traits.append(IdempotencyToken())
        # botocore converts to and from JSON in headers alone; elsewhere the value is a string.
        if node.get("jsonvalue", bool, False) and node.json.get("location") == "header":
            traits.append(JsonValue())
        if node.get("hostLabel", bool, False):
            traits.append(HostLabel())
        target = self._target(node)
        shape = self._shapes_json[target]  # what is no object is reported when its turn comes
        kind = str(shape.get("type")) if is_object(shape) else ""
        traits.extend(self._traits(node, kind))
        # botocore streams a blob that is the whole body, whether or not the model says so.
        if payload and kind == "blob":
            traits.append(Streaming())
        member = Member(
            name=name,
            target=target,
            documentation=documentation,
            traits=Traits.of(*traits),
        )
        node.done()
        return member

    def _reference(self, parent: Node, key: str) -> str:
        node = Node(self._account, "reference", f"{parent.where} {key}", parent.need(key, dict))
        node.get("jsonvalue", bool)
        target = self._target(node)
        node.done()
        return target

    def _target(self, node: Node) -> str:
        target: str = node.need("shape", str)
        if target not in self._shapes_json:
            raise ModelError(f"{self.name} {node.where}: there is no shape {target!r}")
        return target

    def _traits(self, node: Node, kind: str) -> list[Trait]:
        traits: list[Trait] = list(self._constraints(node, kind))
        if (deprecated := self._deprecated(node)) is not None:
            traits.append(deprecated)
        if node.get("sensitive", bool, False):
            traits.append(Sensitive())
        if kind == "list" and node.get("uniqueItems", bool, False):
            traits.append(UniqueItems())
        if kind in {"list", "map"} and node.get("sparse", bool, False):
            traits.append(Sparse())
        if node.get("streaming", bool, False):
            traits.append(Streaming())
        return traits

    def _constraints(self, node: Node, kind: str) -> list[Constraint]:
        """The constraints of a shape of a kind; what says nothing about its values stays unread."""
        return [*self._limits(node, kind), *self._strings(node, kind)]

    def _limits(self, node: Node, kind: str) -> Iterator[Constraint]:
        if kind not in _SIZED | _NUMBERS:
            return
        low, high = node.get("min", (int, float)), node.get("max", (int, float))
        for limit in (low, high):
            if isinstance(limit, float) and not math.isfinite(limit):
                raise ModelError(f"{self.name} {node.where}: {limit} is no limit")
        if low is not None or high is not None:
            yield (Length if kind in _SIZED else Range)(min=low, max=high)

    def _strings(self, node: Node, kind: str) -> Iterator[Constraint]:
        if kind in _STRINGS:
            if (regex := node.get("pattern", str)) is not None:
                yield Pattern(regex=regex)
            if values := node.strings("enum"):
                yield Enum(values=tuple(dict.fromkeys(values)))
        elif kind in {"integer", "intEnum"}:
            # Open, as Smithy has it: a client takes numbers that its model lacks.
            node.get("intEnum", (bool, list))
            node.get("enum", list)

    def _deprecated(self, node: Node) -> Deprecated | None:
        message = node.get("deprecatedMessage", str, "")
        since = node.get("deprecatedSince", str, "")
        if not node.get("deprecated", bool, False):
            return None
        return Deprecated(message=message, since=since)

    # --------------------------------------------------------------------------- operations

    def _operation(self, name: str, value: object) -> Operation:
        node = Node(self._account, "operation", name, value)
        http = Node(self._account, "http", f"{name} http", node.get("http", dict, {}))
        errors = node.get("errors", list, [])
        node.get("name", str)  # the wire's; boto3 and its users know the operation by its key
        operation = Operation(
            name=name,
            input=self._reference(node, "input") if "input" in node.json else None,
            output=self._reference(node, "output") if "output" in node.json else None,
            errors=tuple(
                dict.fromkeys(
                    self._target(Node(self._account, "reference", f"{name} error", error))
                    for error in errors
                )
            ),
            documentation=node.get("documentation", str, ""),
            http_method=http.get("method", str, "POST"),
            http_uri=http.get("requestUri", str, "/"),
            deprecated=self._deprecated(node),
        )
        http.done()
        node.done()
        return operation

    def _resolve(self, service: Service) -> None:
        """Inputs and outputs must be structures, errors be errors, and nothing is too deep."""
        for operation in service.operations.values():
            ends = (operation.input, operation.output)
            for wanted, names in (("a structure", ends), ("an error", operation.errors)):
                for name in names:
                    if name is not None and _role(service.shapes[name]) != wanted:
                        raise ModelError(f"{self.name} {operation.name}: {name} must be {wanted}")
        for shape in service.shapes.values():
            if isinstance(shape, Structure) and shape.error is None:
                continue
            for target in map(service.shapes.__getitem__, targets(shape)):
                if isinstance(target, Structure) and target.event_stream:
                    raise ModelError(f"{self.name} {shape.name}: it cannot hold an event stream")
        for name, depth in _depths(service.shapes).items():
            if depth > DEEPEST:
                raise ModelError(f"{self.name} {name}: shapes are nested deeper than {DEEPEST}")


def _role(shape: Shape) -> str:
    match shape:
        case Structure(error=ErrorInfo()):
            return "an error"
        case Structure(event_stream=False):
            return "a structure"
        case _:
            return "something else"


def _depths(shapes: Mapping[str, Shape]) -> dict[str, int]:
    """How many shapes each nests, itself included; one that comes back to itself counts once."""
    depths: dict[str, int] = {}
    entered: set[str] = set()
    for root in shapes:
        todo = [root]
        while todo:
            name = todo[-1]
            below = targets(shapes[name])
            if name not in entered:
                entered.add(name)
                todo.extend(target for target in below if target not in entered)
            else:
                todo.pop()
                if name not in depths:
                    depths[name] = 1 + max((depths.get(target, 0) for target in below), default=0)
    return depths
