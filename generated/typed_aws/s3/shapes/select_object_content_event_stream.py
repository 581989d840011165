"""S3 SelectObjectContentEventStream, ContinuationEvent, EndEvent, RecordsEvent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.events import EventUnion, StreamErrors
from ...runtime.structure import Structure, unknown_in, wire_of
from .progress_event import ProgressEvent
from .stats_event import StatsEvent

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SelectObjectContentEventStream(EventUnion):
    """The container for selecting objects from a content event stream."""

    records: RecordsEvent | None = None
    """The Records Event."""

    stats: StatsEvent | None = None
    """The Stats Event."""

    progress: ProgressEvent | None = None
    """The Progress Event."""

    cont: ContinuationEvent | None = None
    """The Continuation Event."""

    end: EndEvent | None = None
    """The End Event."""

    wire_names = {
        "records": "Records",
        "stats": "Stats",
        "progress": "Progress",
        "cont": "Cont",
        "end": "End",
    }

    exactly_one = True

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.records) is not None:
            wire["Records"] = (
                value.to_wire() if type(value) is RecordsEvent else wire_of(value)
            )
        if (value := self.stats) is not None:
            wire["Stats"] = (
                value.to_wire() if type(value) is StatsEvent else wire_of(value)
            )
        if (value := self.progress) is not None:
            wire["Progress"] = (
                value.to_wire() if type(value) is ProgressEvent else wire_of(value)
            )
        if (value := self.cont) is not None:
            wire["Cont"] = (
                value.to_wire() if type(value) is ContinuationEvent else wire_of(value)
            )
        if (value := self.end) is not None:
            wire["End"] = value.to_wire() if type(value) is EndEvent else wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> SelectObjectContentEventStream:
        self = cls(
            records=RecordsEvent.read(wire.get("Records")),
            stats=StatsEvent.read(wire.get("Stats")),
            progress=ProgressEvent.read(wire.get("Progress")),
            cont=ContinuationEvent.read(wire.get("Cont")),
            end=EndEvent.read(wire.get("End")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self

    @classmethod
    def wire_errors(cls) -> StreamErrors:
        from ..errors import ERRORS, S3Error

        return StreamErrors(
            S3Error,
            ERRORS,
            {},
        )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ContinuationEvent(Structure):
    """ContinuationEvent."""

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ContinuationEvent:
        self = cls()
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EndEvent(Structure):
    """A message that indicates the request is complete and no more messages will be sent. You
    should not assume that the request is complete until the client receives an
    ``EndEvent``.
    """

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> EndEvent:
        self = cls()
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RecordsEvent(Structure):
    """The container for the records event."""

    payload: bytes | None = None
    """The byte array of partial, one or more result records. S3 Select doesn't guarantee that
    a record will be self-contained in one record frame. To ensure continuous streaming of
    data, S3 Select might split the same record across multiple record frames instead of
    aggregating the results in memory. Some S3 clients (for example, the SDK for Java)
    handle this behavior by creating a ``ByteStream`` out of the response by default. Other
    clients might not handle this behavior by default. In those cases, you must aggregate
    the results on the client side and parse the response.
    """

    wire_names = {
        "payload": "Payload",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.payload) is not None:
            wire["Payload"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> RecordsEvent:
        self = cls(
            payload=wire.get("Payload"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
