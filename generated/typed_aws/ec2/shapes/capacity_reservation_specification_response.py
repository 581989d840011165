"""EC2 CapacityReservationSpecificationResponse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .capacity_reservation_preference import CapacityReservationPreference
from .capacity_reservation_target_response import CapacityReservationTargetResponse

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CapacityReservationSpecificationResponse(Structure):
    """Describes the instance's Capacity Reservation targeting preferences. The action returns
    the ``capacityReservationPreference`` response element if the instance is configured to
    run in On-Demand capacity, or if it is configured in run in any ``open`` Capacity
    Reservation that has matching attributes (instance type, platform, Availability Zone).
    The action returns the ``capacityReservationTarget`` response element if the instance
    explicily targets a specific Capacity Reservation or Capacity Reservation group.
    """

    capacity_reservation_preference: CapacityReservationPreference | None = None
    """Describes the instance's Capacity Reservation preferences. Possible preferences include:

    - ``open`` - The instance can run in any ``open`` Capacity Reservation that has matching
      attributes (instance type, platform, Availability Zone).
    - ``none`` - The instance avoids running in a Capacity Reservation even if one is
      available. The instance runs in On-Demand capacity.
    """

    capacity_reservation_target: CapacityReservationTargetResponse | None = None
    """Information about the targeted Capacity Reservation or Capacity Reservation group."""

    wire_names = {
        "capacity_reservation_preference": "CapacityReservationPreference",
        "capacity_reservation_target": "CapacityReservationTarget",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.capacity_reservation_preference) is not None:
            wire["CapacityReservationPreference"] = value
        if (value := self.capacity_reservation_target) is not None:
            wire["CapacityReservationTarget"] = (
                value.to_wire()
                if type(value) is CapacityReservationTargetResponse
                else wire_of(value)
            )
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> CapacityReservationSpecificationResponse:
        self = cls(
            capacity_reservation_preference=wire.get("CapacityReservationPreference"),
            capacity_reservation_target=CapacityReservationTargetResponse.read(
                wire.get("CapacityReservationTarget")
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
