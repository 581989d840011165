"""Toys Deep3."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .deep4 import Deep4


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Deep3(Structure):
    """Deep3."""

    name: Annotated[str, Length(1, 5)] | None = None
    """Length 1–5."""

    next: Deep4 | None = None
