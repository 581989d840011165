"""Toys Options, Bear, Car."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Options(Structure):
    """Options."""

    bear: Bear | None = None
    car: Car | None = None
    wire_names = {
        "bear": "Bear",
        "car": "Car",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.bear) is not None:
            wire["Bear"] = value.to_wire() if type(value) is Bear else wire_of(value)
        if (value := self.car) is not None:
            wire["Car"] = value.to_wire() if type(value) is Car else wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Options:
        self = cls(
            bear=Bear.read(wire.get("Bear")),
            car=Car.read(wire.get("Car")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Bear(Structure):
    """Bear."""

    fur: str | None = None
    wire_names = {
        "fur": "Fur",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.fur) is not None:
            wire["Fur"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Bear:
        self = cls(
            fur=wire.get("Fur"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Car(Structure):
    """Car."""

    wheels: int | None = None
    wire_names = {
        "wheels": "Wheels",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.wheels) is not None:
            wire["Wheels"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Car:
        self = cls(
            wheels=wire.get("Wheels"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
