"""EC2 CapacityReservationPreference."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

CapacityReservationPreference: TypeAlias = Literal[
    "capacity-reservations-only",
    "open",
    "none",
]

CAPACITY_RESERVATION_PREFERENCE_VALUES = frozenset[str](
    get_args(CapacityReservationPreference)
)
