"""Toys Options."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .bear import Bear
from .car import Car

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Options(Structure):
    """Options."""

    bear: Bear | None = None
    car: Car | None = None
    wire_names = {
        "bear": "Bear",
        "car": "Car",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        bear = self.bear
        if bear is not None:
            if type(bear) is Bear:
                bear.check((at, "Bear"), found)
            else:
                self.explain("bear", at, found)
        car = self.car
        if car is not None:
            if type(car) is Car:
                car.check((at, "Car"), found)
            else:
                self.explain("car", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.bear) is not None:
            wire["Bear"] = wire_of(value)
        if (value := self.car) is not None:
            wire["Car"] = wire_of(value)
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
