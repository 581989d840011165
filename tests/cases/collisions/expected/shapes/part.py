"""Toys Part_37a68013."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Part_37a68013(Structure):
    """part."""

    b: str | None = None
