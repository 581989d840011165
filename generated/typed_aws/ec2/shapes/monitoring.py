"""EC2 Monitoring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .monitoring_state import MONITORING_STATE_VALUES, MonitoringState

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Monitoring(Structure):
    """Describes the monitoring of an instance."""

    state: MonitoringState | None = None
    """Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is
    enabled.
    """

    wire_names = {
        "state": "State",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        state = self.state
        if state is not None and not (
            type(state) is str and state in MONITORING_STATE_VALUES
        ):
            self.explain("state", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
