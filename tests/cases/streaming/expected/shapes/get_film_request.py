"""Toys GetFilmRequest."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GetFilmRequest(Structure):
    """GetFilmRequest."""
