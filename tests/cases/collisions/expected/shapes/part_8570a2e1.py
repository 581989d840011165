"""Toys Part."""

from __future__ import annotations

from dataclasses import dataclass

from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Part(Structure):
    """Part."""

    a: int | None = None
