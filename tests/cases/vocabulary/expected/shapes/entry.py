"""Toys Entry_."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .box import Box


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Entry_(Structure):
    """Entry."""

    id: str | None = None
    size: int | None = None
    body: str | None = None
    box: Box | None = None
