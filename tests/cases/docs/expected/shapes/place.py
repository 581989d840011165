"""Toys Place."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Place(Structure):
    """Zebra place."""

    shelf: str | None = None
    """Zebra shelf without an end"""
