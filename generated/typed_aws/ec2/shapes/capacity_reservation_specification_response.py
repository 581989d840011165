"""EC2 CapacityReservationSpecificationResponse."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .capacity_reservation_preference import CapacityReservationPreference
from .capacity_reservation_target_response import CapacityReservationTargetResponse


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
