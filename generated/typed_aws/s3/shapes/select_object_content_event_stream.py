"""S3 SelectObjectContentEventStream."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.events import EventUnion, StreamErrors
from ...runtime.structure import unknown_in, wire_of
from .continuation_event import ContinuationEvent
from .end_event import EndEvent
from .progress_event import ProgressEvent
from .records_event import RecordsEvent
from .stats_event import StatsEvent

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        records = self.records
        if records is not None:
            if type(records) is RecordsEvent:
                records.check((at, "Records"), found)
            else:
                self.explain("records", at, found)
        stats = self.stats
        if stats is not None:
            if type(stats) is StatsEvent:
                stats.check((at, "Stats"), found)
            else:
                self.explain("stats", at, found)
        progress = self.progress
        if progress is not None:
            if type(progress) is ProgressEvent:
                progress.check((at, "Progress"), found)
            else:
                self.explain("progress", at, found)
        cont = self.cont
        if cont is not None:
            if type(cont) is ContinuationEvent:
                cont.check((at, "Cont"), found)
            else:
                self.explain("cont", at, found)
        end = self.end
        if end is not None:
            if type(end) is EndEvent:
                end.check((at, "End"), found)
            else:
                self.explain("end", at, found)
        members = (
            self.records,
            self.stats,
            self.progress,
            self.cont,
            self.end,
        )
        if members.count(None) != 4 or self.unknown_members:
            self.explain_union(at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.records) is not None:
            wire["Records"] = wire_of(value)
        if (value := self.stats) is not None:
            wire["Stats"] = wire_of(value)
        if (value := self.progress) is not None:
            wire["Progress"] = wire_of(value)
        if (value := self.cont) is not None:
            wire["Cont"] = wire_of(value)
        if (value := self.end) is not None:
            wire["End"] = wire_of(value)
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
