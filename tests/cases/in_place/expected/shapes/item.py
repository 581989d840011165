"""Toys Item."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Item(Structure):
    """Item."""

    name: Annotated[str, Length(1, 5)] | None = None
    """Length 1–5."""
