"""Toys Toy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .bear import Bear

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        bear = self.bear
        if bear is not None:
            if type(bear) is Bear:
                bear.check((at, "Bear"), found)
            else:
                self.explain("bear", at, found)
        car = self.car
        if car is not None and not (type(car) is int):
            self.explain("car", at, found)
        doll = self.doll
        if doll is not None and not (type(doll) is str):
            self.explain("doll", at, found)
        members = (
            self.bear,
            self.car,
            self.doll,
        )
        if members.count(None) != 2 or self.unknown_members:
            self.explain_union(at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.bear) is not None:
            wire["Bear"] = wire_of(value)
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
