"""Toys PutToyRequest, Part."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .kind import Kind
from .options import Options


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutToyRequest(Structure):
    """PutToyRequest."""

    kind: Kind | None = None
    """One of ``BEAR``, ``CAR``. Options hold what belongs to Kind."""

    name: Annotated[str, Length(1, origin="no-empty-name")] | None = None
    """Length at least 1. A wired toy has a name or a colour."""

    colour: str | None = None
    """A wired toy has a name or a colour."""

    width: int | None = None
    """Width and Height are given together."""

    height: int | None = None
    """Width and Height are given together."""

    low: int | None = None
    """Low is at most High."""

    high: int | None = None
    """Low is at most High."""

    options: Options | None = None
    """Options hold what belongs to Kind. At most one of Bear and Car."""

    parts: list[Part] | None = None
    """A part has either an Id or a Size. Glue has at most 3 characters in this operation."""

    fuel: str | None = None
    """A car needs fuel."""

    wires: list[str] | None = None
    """Soft toys have no wires. More than two wires tangle."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Part(Structure):
    """Part."""

    id: str | None = None
    size: int | None = None
    glue: str | None = None
