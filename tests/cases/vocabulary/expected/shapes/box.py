"""Toys Box."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Box(Structure):
    """Box."""

    wood: str | None = None
    tin: str | None = None
    lock: str | None = None
    """Lock and Key must be given together."""

    key: str | None = None
    """Lock and Key must be given together."""
