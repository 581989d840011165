"""Toys PutToyRequest, Part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
from .kind import Kind
from .options import Options

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.kind) is not None:
            wire["Kind"] = value
        if (value := self.name) is not None:
            wire["Name"] = value
        if (value := self.colour) is not None:
            wire["Colour"] = value
        if (value := self.width) is not None:
            wire["Width"] = value
        if (value := self.height) is not None:
            wire["Height"] = value
        if (value := self.low) is not None:
            wire["Low"] = value
        if (value := self.high) is not None:
            wire["High"] = value
        if (value := self.options) is not None:
            wire["Options"] = (
                value.to_wire() if type(value) is Options else wire_of(value)
            )
        if (value := self.parts) is not None:
            wire["Parts"] = wire_of_each(value)
        if (value := self.fuel) is not None:
            wire["Fuel"] = value
        if (value := self.wires) is not None:
            wire["Wires"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> PutToyRequest:
        self = cls(
            kind=wire.get("Kind"),
            name=wire.get("Name"),
            colour=wire.get("Colour"),
            width=wire.get("Width"),
            height=wire.get("Height"),
            low=wire.get("Low"),
            high=wire.get("High"),
            options=Options.read(wire.get("Options")),
            parts=each(wire.get("Parts"), Part.read),
            fuel=wire.get("Fuel"),
            wires=wire.get("Wires"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.id) is not None:
            wire["Id"] = value
        if (value := self.size) is not None:
            wire["Size"] = value
        if (value := self.glue) is not None:
            wire["Glue"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Part:
        self = cls(
            id=wire.get("Id"),
            size=wire.get("Size"),
            glue=wire.get("Glue"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
