"""Toys Deep4, Deep5."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Deep4(Structure):
    """Deep4."""

    name: Annotated[str, Length(1, 5)] | None = None
    """Length 1–5."""

    next: Deep5 | None = None


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Deep5(Structure):
    """Deep5."""

    name: Annotated[str, Length(1, 5)] | None = None
    """Length 1–5."""
