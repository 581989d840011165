"""EC2 CapacityReservationTarget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CapacityReservationTarget(Structure):
    """Describes a target Capacity Reservation or Capacity Reservation group."""

    capacity_reservation_id: str | None = None
    """The ID of the Capacity Reservation in which to run the instance."""

    capacity_reservation_resource_group_arn: str | None = None
    """The ARN of the Capacity Reservation resource group in which to run the instance."""

    wire_names = {
        "capacity_reservation_id": "CapacityReservationId",
        "capacity_reservation_resource_group_arn": "CapacityReservationResourceGroupArn",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        capacity_reservation_id = self.capacity_reservation_id
        if (
            capacity_reservation_id is not None
            and type(capacity_reservation_id) is not str
        ):
            found += ("capacity_reservation_id",)
        capacity_reservation_resource_group_arn = (
            self.capacity_reservation_resource_group_arn
        )
        if (
            capacity_reservation_resource_group_arn is not None
            and type(capacity_reservation_resource_group_arn) is not str
        ):
            found += ("capacity_reservation_resource_group_arn",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

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
    def from_wire(cls, wire: Wire) -> CapacityReservationTarget:
        self = cls(
            capacity_reservation_id=wire.get("CapacityReservationId"),
            capacity_reservation_resource_group_arn=wire.get(
                "CapacityReservationResourceGroupArn"
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
