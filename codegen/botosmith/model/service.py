"""A service: its shapes, members and operations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .rules import Rule
from .traits import NO_TRAITS, Deprecated, HttpError, Traits

SimpleType: TypeAlias = Literal[
    "string",
    "boolean",
    "integer",
    "long",
    "float",
    "double",
    "timestamp",
    "blob",
    "document",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A named type of the service. `documentation` is AWS's HTML, unread."""

    name: str
    documentation: str = ""
    traits: Traits = NO_TRAITS


@dataclass(frozen=True, slots=True, kw_only=True)
class Simple(Shape):
    """A scalar, or a document (any JSON)."""

    type: SimpleType


@dataclass(frozen=True, slots=True, kw_only=True)
class ListShape(Shape):
    """A list; `member` names the shape of its items."""

    member: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MapShape(Shape):
    """A map; `key` and `value` name the shapes of its two sides."""

    key: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of a structure; `name` is the wire name that boto3 users write."""

    name: str
    target: str
    documentation: str = ""
    traits: Traits = NO_TRAITS


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorInfo:
    """What makes a structure an error: the code on the wire, and whose fault it is."""

    code: str
    http: HttpError | None = None
    fault: Literal["client", "server"] = "client"
    retryable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure(Shape):
    """A structure, a union (exactly one member), an error or an event stream."""

    members: Mapping[str, Member]
    union: bool = False
    event_stream: bool = False
    error: ErrorInfo | None = None
    held: Mapping[str, str] = field(default_factory=dict[str, str])
    """Python names that several members claim, and the member that has had each of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation; `input`, `output` and `errors` name structures."""

    name: str
    input: str | None
    output: str | None
    errors: tuple[str, ...]
    documentation: str = ""
    http_method: str = "POST"
    http_uri: str = "/"
    deprecated: Deprecated | None = None
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One version of one service's API. `name` is botocore's (`ssm`), `title` its `serviceId`."""

    name: str
    title: str
    full_name: str
    api_version: str
    protocol: str
    documentation: str
    shapes: Mapping[str, Shape]
    operations: Mapping[str, Operation]

    def structure(self, name: str) -> Structure:
        """The structure of that name.

        Raises:
            KeyError: There is no shape of that name, or it is no structure.
        """
        shape = self.shapes[name]
        if not isinstance(shape, Structure):
            raise KeyError(name)
        return shape

    def is_event_stream(self, name: str) -> bool:
        """Whether the shape of that name is a stream of events."""
        shape = self.shapes[name]
        return isinstance(shape, Structure) and shape.event_stream

    def effective(self, member: Member) -> Traits:
        """All that holds of a member: its own traits over those of the shape it targets."""
        return member.traits.over(self.shapes[member.target].traits)

    def closure(self, roots: Iterable[str]) -> frozenset[str]:
        """The names of all shapes that can be reached from these."""
        seen: set[str] = set()
        todo = list(roots)
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo.extend(targets(self.shapes[name]))
        return frozenset(seen)


def targets(shape: Shape) -> tuple[str, ...]:
    """The names of the shapes that this one points at, in the model's order."""
    match shape:
        case Structure():
            return tuple(member.target for member in shape.members.values())
        case ListShape():
            return (shape.member,)
        case MapShape():
            return (shape.key, shape.value)
        case _:
            return ()
