"""Toys PutToyResponse, ToysClient_."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import Structure, unknown_in, wire_of
from .part import Part_37a68013
from .part_8570a2e1 import Part

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutToyResponse(Output):
    """PutToyResponse."""

    part_8570a2e1: Part | None = None
    part: Part_37a68013 | None = None
    toys_client: ToysClient_ | None = None
    wire_names = {
        "part_8570a2e1": "Part",
        "part": "part",
        "toys_client": "ToysClient",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.part_8570a2e1) is not None:
            wire["Part"] = value.to_wire() if type(value) is Part else wire_of(value)
        if (value := self.part) is not None:
            wire["part"] = (
                value.to_wire() if type(value) is Part_37a68013 else wire_of(value)
            )
        if (value := self.toys_client) is not None:
            wire["ToysClient"] = (
                value.to_wire() if type(value) is ToysClient_ else wire_of(value)
            )
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> PutToyResponse:
        self = cls(
            part_8570a2e1=Part.read(wire.get("Part")),
            part=Part_37a68013.read(wire.get("part")),
            toys_client=ToysClient_.read(wire.get("ToysClient")),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToysClient_(Structure):
    """ToysClient."""

    e: str | None = None
    wire_names = {
        "e": "E",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.e) is not None:
            wire["E"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ToysClient_:
        self = cls(
            e=wire.get("E"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
