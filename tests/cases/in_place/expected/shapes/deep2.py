"""Toys Deep2."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .deep3 import Deep3


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Deep2(Structure):
    """Deep2."""

    name: Annotated[str, Length(1, 5)] | None = None
    """Length 1–5."""

    next: Deep3 | None = None
