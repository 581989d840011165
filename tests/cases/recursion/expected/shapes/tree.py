"""Toys Tree."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tree(Structure):
    """Tree."""

    name: Annotated[str, Length(None, 4)]
    """Length at most 4."""

    left: Tree | None = None
    right: Tree | None = None
    others: list[Tree] | None = None
    by_name: dict[Annotated[str, Length(None, 4)], Tree] | None = None
    """Each key: length at most 4."""
