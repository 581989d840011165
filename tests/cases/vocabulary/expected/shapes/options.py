"""Toys Options."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .box import Box


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Options(Structure):
    """Options."""

    car: str | None = None
    bear: Box | None = None
