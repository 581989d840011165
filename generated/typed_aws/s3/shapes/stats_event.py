"""S3 StatsEvent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .stats import Stats

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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        details = self.details
        if details is not None and not (
            type(details) is Stats and not details.suspects()
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
