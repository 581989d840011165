"""Toys Box, Lid."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .layer import Layer


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Box(Structure):
    """Box."""

    lid: Lid | None = None
    layers: Annotated[list[Layer], Length(None, 3)] | None = None
    """At most 3 items."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Lid(Structure):
    """Lid."""

    colour: Annotated[str, Length(2, 5)] | None = None
    """Length 2–5."""

    lock: Annotated[str, Length(1, 5)] | None = None
    """Length 1–5."""
