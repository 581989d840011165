"""EC2 CapacityReservationTargetResponse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CapacityReservationTargetResponse(Structure):
    """Describes a target Capacity Reservation or Capacity Reservation group."""

    capacity_reservation_id: str | None = None
    """The ID of the targeted Capacity Reservation."""

    capacity_reservation_resource_group_arn: str | None = None
    """The ARN of the targeted Capacity Reservation group."""

    wire_names = {
        "capacity_reservation_id": "CapacityReservationId",
        "capacity_reservation_resource_group_arn": "CapacityReservationResourceGroupArn",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.capacity_reservation_id) is not None:
            wire["CapacityReservationId"] = value
        if (value := self.capacity_reservation_resource_group_arn) is not None:
            wire["CapacityReservationResourceGroupArn"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> CapacityReservationTargetResponse:
        self = cls(
            capacity_reservation_id=wire.get("CapacityReservationId"),
            capacity_reservation_resource_group_arn=wire.get(
                "CapacityReservationResourceGroupArn"
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
