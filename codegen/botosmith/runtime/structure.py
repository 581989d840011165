"""The base of every generated dataclass, and the conversions that its methods are made of.

Reading is lenient: whatever does not fit its type is kept as it is, so that a response never
fails and nothing is lost; the validator is what complains of a request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    NotRequired,
    Protocol,
    Self,
    TypeAlias,
    TypedDict,
    TypeGuard,
)

if TYPE_CHECKING:
    from .violation import Path, Profile, Violation


class Wire(Protocol):
    """Parameters or a response as boto3 takes and gives them: any mapping of names to values."""

    def get(self, name: str, /) -> Any:
        """The value of that name, or None."""
        ...

    def items(self) -> Iterable[tuple[str, Any]]:
        """All names with their values."""
        ...

    def __iter__(self) -> Iterator[str]: ...


@cache
def _explain() -> Any:
    """The module that says what is wrong; not imported before anything is."""
    return import_module(".explain", __package__)


@dataclass(slots=True, kw_only=True)
class Structure:
    """A structure of a service. Members have Python names here and wire names on the wire."""

    wire_names: ClassVar[Mapping[str, str]] = {}
    """The wire name of each member, by its Python name, in the model's order."""

    known: ClassVar[frozenset[str]] = frozenset()
    """The wire names that `from_wire` reads."""

    envelope: ClassVar[frozenset[str]] = frozenset()
    """Those among them that are no members."""

    unknown_members: dict[str, Any] | None = field(default=None, init=False, repr=False)
    """Members that the model lacks, by wire name: kept, and written again by `to_wire`."""

    def __init_subclass__(cls) -> None:
        cls.known = frozenset(cls.wire_names.values()) | cls.envelope

    def check(self, at: Path, found: list[Violation]) -> None:
        """Append to `found` whatever is wrong below `at`. Never raises on bad data."""
        raise NotImplementedError

    def to_wire(self) -> dict[str, Any]:
        """The parameters exactly as boto3 takes them; absent members are left out."""
        raise NotImplementedError

    @classmethod
    def from_wire(cls, wire: Wire) -> Self:
        """Read parameters or a response as boto3 gives them. Never fails, loses nothing."""
        raise NotImplementedError

    @classmethod
    def read(cls, wire: Any) -> Any:
        """`from_wire` where that is possible; anything else is kept as it is."""
        return cls.from_wire(wire) if is_map(wire) else wire

    def explain(self, name: str, at: Path, found: list[Violation]) -> None:
        """Append what is wrong with the member of that Python name, if anything is."""
        _explain().explain(found, at, self, name)

    def explain_item(
        self, name: str, step: Any, item: Any, at: Path, found: list[Violation]
    ) -> None:
        """Append what is wrong with one item or entry of a member, if anything is."""
        _explain().item(found, at, self, name, step, item)

    def explain_unknown(self, at: Path, found: list[Violation]) -> None:
        """Append a violation for each member that the model lacks."""
        _explain().unknown(found, at, self)

    def explain_union(self, at: Path, found: list[Violation]) -> None:
        """Append a violation unless exactly one member of this union is given."""
        _explain().union(found, at, self)

    def validate(self, profile: Profile = "default") -> list[Violation]:
        """Every violation of this structure and of what it holds, in wire order."""
        from .violation import judged, too_deep

        found: list[Violation] = []
        try:
            self.check(None, found)
        except RecursionError:
            found = [too_deep()]
        return judged(found, profile)


class ResponseMetadata(TypedDict):
    """What botocore tells of every response beside its members; S3 also names the host."""

    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


@dataclass(slots=True, kw_only=True)
class Output(Structure):
    """A structure that an operation returns."""

    envelope = frozenset({"ResponseMetadata"})

    response_metadata: ResponseMetadata | None = field(default=None, repr=False, compare=False)
    """What botocore tells of the response; None where the result was made by hand."""


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether boto3 would take a value for a list."""
    return isinstance(value, (list, tuple))


def is_map(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value can be read as a structure or a map."""
    return isinstance(value, (dict, Mapping))


def is_sized(value: object) -> TypeGuard[Sized]:
    """Whether a value is a string, a blob, a list or a map."""
    return isinstance(value, (str, bytes, bytearray, list, tuple, dict))


STRINGS: Final = frozenset({str})
"""For the quick test that a list holds nothing but strings."""


def without_absent(wire: dict[str, Any]) -> dict[str, Any]:
    """The members that are given; a lenient `from_wire` may not have found the required ones."""
    return {name: value for name, value in wire.items() if value is not None}


def each(values: Any, convert: Callable[[Any], Any]) -> Any:
    """Convert each item of a list; anything else is kept as it is."""
    return [convert(item) for item in values] if is_list(values) else values


def each_value(values: Any, convert: Callable[[Any], Any]) -> Any:
    """Convert each value of a map; anything else is kept as it is."""
    if is_map(values):
        return {key: convert(value) for key, value in values.items()}
    return values


def wire_of(value: Any) -> Any:
    """A structure as boto3 takes it; anything else as it is."""
    return value.to_wire() if isinstance(value, Structure) else value


def wire_of_each(values: Any) -> Any:
    """A list of structures as boto3 takes it; anything else as it is."""
    if is_list(values):
        return [item.to_wire() if isinstance(item, Structure) else item for item in values]
    return values


def unknown_in(wire: Wire, known: frozenset[str]) -> dict[str, Any]:
    """The members of a wire structure that the model lacks."""
    return {name: value for name, value in wire.items() if name not in known}


class Readable(Protocol):
    """A file-like object."""

    def read(self, size: int = ..., /) -> bytes:
        """The next bytes."""
        ...


StreamingInput: TypeAlias = bytes | bytearray | str | Readable
"""What a streaming member of a request takes. It is never read to be validated."""


class StreamingBody(Protocol):
    """The streaming member of a response: read once, piece by piece, then closed."""

    def read(self, amt: int | None = None) -> bytes:
        """The next bytes, or all that are left."""
        ...

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        """The rest, in pieces."""
        ...

    def iter_lines(self, chunk_size: int = 1024, keepends: bool = False) -> Iterator[bytes]:
        """The rest, in lines."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class EventStream(Protocol):
    """A stream of events, each a dict of one event's name and its members."""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The events as they arrive."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...
