"""Toys Toy, Bear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Toy(Structure):
    """Toy."""

    bear: Bear | None = None
    car: int | None = None
    doll: str | None = None
    wire_names = {
        "bear": "Bear",
        "car": "Car",
        "doll": "Doll",
    }

    exactly_one = True

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.bear) is not None:
            wire["Bear"] = value.to_wire() if type(value) is Bear else wire_of(value)
        if (value := self.car) is not None:
            wire["Car"] = value
        if (value := self.doll) is not None:
            wire["Doll"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Toy:
        self = cls(
            bear=Bear.read(wire.get("Bear")),
            car=wire.get("Car"),
            doll=wire.get("Doll"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Bear(Structure):
    """Bear."""

    name: str
    wire_names = {
        "name": "Name",
    }

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Name": self.name,
        }
        if not self.name:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Bear:
        self = cls(
            name=wire.get("Name"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
