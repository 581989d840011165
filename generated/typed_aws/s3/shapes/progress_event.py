"""S3 ProgressEvent, Progress."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ProgressEvent(Structure):
    """This data type contains information about the progress event of an operation."""

    details: Progress | None = None
    """The Progress event details."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Progress(Structure):
    """This data type contains information about progress of an operation."""

    bytes_scanned: int | None = None
    """The current number of object bytes scanned."""

    bytes_processed: int | None = None
    """The current number of uncompressed object bytes processed."""

    bytes_returned: int | None = None
    """The current number of bytes of records payload data returned."""
