"""Toys Toy, Bear."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Toy(Structure):
    """Toy."""

    bear: Bear | None = None
    car: int | None = None
    doll: str | None = None
    exactly_one = True


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Bear(Structure):
    """Bear."""

    name: str
