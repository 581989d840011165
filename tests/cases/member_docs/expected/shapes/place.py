"""Toys Place."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Range
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Place(Structure):
    """A place in the shop."""

    shelf: Annotated[str, Length(1)] | None = None
    """The shelf. Length at least 1. A row is on a shelf."""

    row: Annotated[int, Range(0)] | None = None
    """The row on it. At least 0."""
