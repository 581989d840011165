"""Toys PutToyRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
from .kind import KIND_VALUES, Kind
from .options import Options
from .part import Part

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        kind = self.kind
        if kind is not None and not (type(kind) is str and kind in KIND_VALUES):
            self.explain("kind", at, found)
        name = self.name
        if name is not None and not (type(name) is str and len(name) >= 1):
            self.explain("name", at, found)
        colour = self.colour
        if colour is not None and not (type(colour) is str):
            self.explain("colour", at, found)
        width = self.width
        if width is not None and not (type(width) is int):
            self.explain("width", at, found)
        height = self.height
        if height is not None and not (type(height) is int):
            self.explain("height", at, found)
        low = self.low
        if low is not None and not (type(low) is int):
            self.explain("low", at, found)
        high = self.high
        if high is not None and not (type(high) is int):
            self.explain("high", at, found)
        options = self.options
        if options is not None:
            if type(options) is Options:
                options.check((at, "Options"), found)
            else:
                self.explain("options", at, found)
        parts = self.parts
        if parts is not None:
            if type(parts) is list:
                for parts_index, parts_item in enumerate(parts):
                    if type(parts_item) is Part:
                        parts_item.check(((at, "Parts"), parts_index), found)
                    else:
                        self.explain_item("parts", parts_index, parts_item, at, found)
            else:
                self.explain("parts", at, found)
        fuel = self.fuel
        if fuel is not None and not (type(fuel) is str):
            self.explain("fuel", at, found)
        wires = self.wires
        if wires is not None:
            if type(wires) is list:
                for wires_item in wires:
                    if not (type(wires_item) is str):
                        self.explain("wires", at, found)
                        break
            else:
                self.explain("wires", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
            wire["Options"] = wire_of(value)
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
