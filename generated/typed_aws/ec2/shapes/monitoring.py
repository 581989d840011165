"""EC2 Monitoring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .monitoring_state import MonitoringState

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Monitoring(Structure):
    """Describes the monitoring of an instance."""

    state: MonitoringState | None = None
    """Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is
    enabled.
    """

    wire_names = {
        "state": "State",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.state) is not None:
            wire["State"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Monitoring:
        self = cls(
            state=wire.get("State"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
