"""Toys Car."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Car(Structure):
    """Car."""

    wheels: int | None = None
    wire_names = {
        "wheels": "Wheels",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        wheels = self.wheels
        if wheels is not None and type(wheels) is not int:
            found += ("wheels",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
