"""Toys PutToyRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import (
    Structure,
    each,
    joined,
    unknown_in,
    wire_of,
    wire_of_each,
)
from .kind import KIND_VALUES, Kind
from .options import Options
from .part import Part

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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        value: Any
        value = self.kind
        if value is not None and value not in KIND_VALUES:
            found += ("kind",)
        value = self.name
        if value is not None and not (type(value) is str and len(value) >= 1):
            found += ("name",)
        value = self.colour
        if value is not None and type(value) is not str:
            found += ("colour",)
        value = self.width
        if value is not None and type(value) is not int:
            found += ("width",)
        value = self.height
        if value is not None and type(value) is not int:
            found += ("height",)
        value = self.low
        if value is not None and type(value) is not int:
            found += ("low",)
        value = self.high
        if value is not None and type(value) is not int:
            found += ("high",)
        value = self.options
        if value is not None and not (type(value) is Options and not value.suspects()):
            found += ("options",)
        value = self.parts
        if value is not None:
            if type(value) is list:
                for item in value:
                    if not (type(item) is Part and not item.suspects()):
                        found += ("parts",)
                        break
            else:
                found += ("parts",)
        value = self.fuel
        if value is not None and type(value) is not str:
            found += ("fuel",)
        value = self.wires
        if value is not None and not (
            type(value) is list and joined(value) is not None
        ):
            found += ("wires",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

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
