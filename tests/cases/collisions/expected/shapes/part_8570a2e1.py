"""Toys Part."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Part(Structure):
    """Part."""

    a: int | None = None
