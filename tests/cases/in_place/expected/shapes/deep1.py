"""Toys Deep1."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .deep2 import Deep2


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Deep1(Structure):
    """Deep1."""

    name: Annotated[str, Length(1, 5)] | None = None
    """Length 1–5."""

    next: Deep2 | None = None
