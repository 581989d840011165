"""S3 ProgressEvent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .progress import Progress

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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        details = self.details
        if details is not None and not (
            type(details) is Progress and not details.suspects()
        ):
            found += ("details",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
