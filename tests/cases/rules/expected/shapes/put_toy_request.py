"""Toys PutToyRequest, Part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.structure import Structure
from .kind import Kind
from .options import Options


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutToyRequest(Structure):
    """PutToyRequest."""

    kind: Kind | None = None
    name: Annotated[str, Length(1, origin="no-empty-name")] | None = None
    colour: str | None = None
    width: int | None = None
    height: int | None = None
    low: int | None = None
    high: int | None = None
    options: Options | None = None
    parts: list[Part] | None = None
    fuel: str | None = None
    wires: list[str] | None = None
    wire_names = {
        "kind": "Kind",
        "name": "Name",
        "colour": "Colour",
        "width": "Width",
        "height": "Height",
        "low": "Low",
        "high": "High",
        "options": "Options",
        "parts": "Parts",
        "fuel": "Fuel",
        "wires": "Wires",
    }


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Part(Structure):
    """Part."""

    id: str | None = None
    size: int | None = None
    glue: str | None = None
    wire_names = {
        "id": "Id",
        "size": "Size",
        "glue": "Glue",
    }
