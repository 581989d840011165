"""EC2 InstanceMaintenanceOptionsRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .instance_auto_recovery_state import (
    INSTANCE_AUTO_RECOVERY_STATE_VALUES,
    InstanceAutoRecoveryState,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceMaintenanceOptionsRequest(Structure):
    """The maintenance options for the instance."""

    auto_recovery: InstanceAutoRecoveryState | None = None
    """Disables the automatic recovery behavior of your instance or sets it to default. For
    more information, see Simplified automatic recovery
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html#instance-configuration-recovery).
    """

    wire_names = {
        "auto_recovery": "AutoRecovery",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        auto_recovery = self.auto_recovery
        if (
            auto_recovery is not None
            and auto_recovery not in INSTANCE_AUTO_RECOVERY_STATE_VALUES
        ):
            found += ("auto_recovery",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.auto_recovery) is not None:
            wire["AutoRecovery"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceMaintenanceOptionsRequest:
        self = cls(
            auto_recovery=wire.get("AutoRecovery"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
