"""EC2 CapacityReservationTarget."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CapacityReservationTarget(Structure):
    """Describes a target Capacity Reservation or Capacity Reservation group."""

    capacity_reservation_id: str | None = None
    """The ID of the Capacity Reservation in which to run the instance."""

    capacity_reservation_resource_group_arn: str | None = None
    """The ARN of the Capacity Reservation resource group in which to run the instance."""
