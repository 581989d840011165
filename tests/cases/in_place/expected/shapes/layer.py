"""Toys Layer."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Range
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .item import Item


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Layer(Structure):
    """Layer."""

    size: Annotated[int, Range(1, 9)]
    """Range 1–9."""

    items: list[Item] | None = None
    """A layer of size 1 holds no items."""
