"""EC2 RunInstancesMonitoringEnabled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RunInstancesMonitoringEnabled(Structure):
    """Describes the monitoring of an instance."""

    enabled: bool
    """Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is
    enabled.
    """

    wire_names = {
        "enabled": "Enabled",
    }

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Enabled": self.enabled,
        }
        if wire["Enabled"] is None:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> RunInstancesMonitoringEnabled:
        self = cls(
            enabled=wire.get("Enabled"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
