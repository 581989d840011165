"""Toys Options, Bear, Car."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Options(Structure):
    """Options."""

    bear: Bear | None = None
    car: Car | None = None


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Bear(Structure):
    """Bear."""

    fur: str | None = None


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Car(Structure):
    """Car."""

    wheels: int | None = None
