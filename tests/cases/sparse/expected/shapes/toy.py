"""Toys Toy."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Toy(Structure):
    """Toy."""

    name: Annotated[str, Length(1)]
    """Length at least 1."""
