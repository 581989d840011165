"""Toys Child, Parent."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Child(Structure):
    """Child."""

    name: Annotated[str, Length(None, 4)] | None = None
    """Length at most 4."""

    parent: Parent | None = None


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Parent(Structure):
    """Parent."""

    name: Annotated[str, Length(None, 4)] | None = None
    """Length at most 4."""

    children: list[Child] | None = None
