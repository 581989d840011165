"""S3 StatsEvent, Stats."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class StatsEvent(Structure):
    """Container for the Stats Event."""

    details: Stats | None = None
    """The Stats event details."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Stats(Structure):
    """Container for the stats details."""

    bytes_scanned: int | None = None
    """The total number of object bytes scanned."""

    bytes_processed: int | None = None
    """The total number of uncompressed object bytes processed."""

    bytes_returned: int | None = None
    """The total number of bytes of records payload data returned."""
