"""S3 ProgressEvent, Progress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ProgressEvent(Structure):
    """This data type contains information about the progress event of an operation."""

    details: Progress | None = None
    """The Progress event details."""

    wire_names = {
        "details": "Details",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.details) is not None:
            wire["Details"] = (
                value.to_wire() if type(value) is Progress else wire_of(value)
            )
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ProgressEvent:
        self = cls(
            details=Progress.read(wire.get("Details")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Progress(Structure):
    """This data type contains information about progress of an operation."""

    bytes_scanned: int | None = None
    """The current number of object bytes scanned."""

    bytes_processed: int | None = None
    """The current number of uncompressed object bytes processed."""

    bytes_returned: int | None = None
    """The current number of bytes of records payload data returned."""

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
    def from_wire(cls, wire: Wire) -> Progress:
        self = cls(
            bytes_scanned=wire.get("BytesScanned"),
            bytes_processed=wire.get("BytesProcessed"),
            bytes_returned=wire.get("BytesReturned"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
