"""S3 StatsEvent, Stats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class StatsEvent(Structure):
    """Container for the Stats Event."""

    details: Stats | None = None
    """The Stats event details."""

    wire_names = {
        "details": "Details",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.details) is not None:
            wire["Details"] = (
                value.to_wire() if type(value) is Stats else wire_of(value)
            )
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> StatsEvent:
        self = cls(
            details=Stats.read(wire.get("Details")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Stats(Structure):
    """Container for the stats details."""

    bytes_scanned: int | None = None
    """The total number of object bytes scanned."""

    bytes_processed: int | None = None
    """The total number of uncompressed object bytes processed."""

    bytes_returned: int | None = None
    """The total number of bytes of records payload data returned."""

    wire_names = {
        "bytes_scanned": "BytesScanned",
        "bytes_processed": "BytesProcessed",
        "bytes_returned": "BytesReturned",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.bytes_scanned) is not None:
            wire["BytesScanned"] = value
        if (value := self.bytes_processed) is not None:
            wire["BytesProcessed"] = value
        if (value := self.bytes_returned) is not None:
            wire["BytesReturned"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Stats:
        self = cls(
            bytes_scanned=wire.get("BytesScanned"),
            bytes_processed=wire.get("BytesProcessed"),
            bytes_returned=wire.get("BytesReturned"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
