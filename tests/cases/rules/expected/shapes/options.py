"""Toys Options."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .bear import Bear
from .car import Car

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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        bear = self.bear
        if bear is not None and not (type(bear) is Bear and not bear.suspects()):
            found += ("bear",)
        car = self.car
        if car is not None and not (type(car) is Car and not car.suspects()):
            found += ("car",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
