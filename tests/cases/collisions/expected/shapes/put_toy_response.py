"""Toys PutToyResponse, ToysClient_."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from ...runtime.structure import Structure
from .part import Part_37a68013
from .part_8570a2e1 import Part


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutToyResponse(Output):
    """PutToyResponse."""

    part_8570a2e1: Part | None = None
    part: Part_37a68013 | None = None
    toys_client: ToysClient_ | None = None
    irregular_wire_names = {"part_8570a2e1": "Part", "part": "part"}


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToysClient_(Structure):
    """ToysClient."""

    e: str | None = None
