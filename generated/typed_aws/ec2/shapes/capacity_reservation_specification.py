"""EC2 CapacityReservationSpecification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .capacity_reservation_preference import (
    CAPACITY_RESERVATION_PREFERENCE_VALUES,
    CapacityReservationPreference,
)
from .capacity_reservation_target import CapacityReservationTarget

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CapacityReservationSpecification(Structure):
    """Describes an instance's Capacity Reservation targeting option.

    Use the ``CapacityReservationPreference`` parameter to configure the instance to run as
    an On-Demand Instance, to run in any ``open`` Capacity Reservation that has matching
    attributes, or to run only in a Capacity Reservation or Capacity Reservation group. Use
    the ``CapacityReservationTarget`` parameter to explicitly target a specific Capacity
    Reservation or a Capacity Reservation group.

    You can only specify ``CapacityReservationPreference`` and ``CapacityReservationTarget``
    if the ``CapacityReservationPreference`` is ``capacity-reservations-only``.
    """

    capacity_reservation_preference: CapacityReservationPreference | None = None
    """Indicates the instance's Capacity Reservation preferences. Possible preferences include:

    - ``capacity-reservations-only`` - The instance will only run in a Capacity Reservation
      or Capacity Reservation group. If capacity isn't available, the instance will fail to
      launch.
    - ``open`` - The instance can run in any ``open`` Capacity Reservation that has matching
      attributes (instance type, platform, Availability Zone, and tenancy). If capacity
      isn't available, the instance runs as an On-Demand Instance.
    - ``none`` - The instance doesn't run in a Capacity Reservation even if one is
      available. The instance runs as an On-Demand Instance.
    """

    capacity_reservation_target: CapacityReservationTarget | None = None
    """Information about the target Capacity Reservation or Capacity Reservation group."""

    wire_names = {
        "capacity_reservation_preference": "CapacityReservationPreference",
        "capacity_reservation_target": "CapacityReservationTarget",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        capacity_reservation_preference = self.capacity_reservation_preference
        if (
            capacity_reservation_preference is not None
            and capacity_reservation_preference
            not in CAPACITY_RESERVATION_PREFERENCE_VALUES
        ):
            found += ("capacity_reservation_preference",)
        capacity_reservation_target = self.capacity_reservation_target
        if capacity_reservation_target is not None and not (
            type(capacity_reservation_target) is CapacityReservationTarget
            and not capacity_reservation_target.suspects()
        ):
            found += ("capacity_reservation_target",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.capacity_reservation_preference) is not None:
            wire["CapacityReservationPreference"] = value
        if (value := self.capacity_reservation_target) is not None:
            wire["CapacityReservationTarget"] = (
                value.to_wire()
                if type(value) is CapacityReservationTarget
                else wire_of(value)
            )
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> CapacityReservationSpecification:
        self = cls(
            capacity_reservation_preference=wire.get("CapacityReservationPreference"),
            capacity_reservation_target=CapacityReservationTarget.read(
                wire.get("CapacityReservationTarget")
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
