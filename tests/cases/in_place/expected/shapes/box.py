"""Toys Box, Lid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
from .layer import Layer

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Box(Structure):
    """Box."""

    lid: Lid | None = None
    layers: Annotated[list[Layer], Length(None, 3)] | None = None
    wire_names = {
        "lid": "Lid",
        "layers": "Layers",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.lid) is not None:
            wire["Lid"] = value.to_wire() if type(value) is Lid else wire_of(value)
        if (value := self.layers) is not None:
            wire["Layers"] = wire_of_each(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Box:
        self = cls(
            lid=Lid.read(wire.get("Lid")),
            layers=each(wire.get("Layers"), Layer.read),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Lid(Structure):
    """Lid."""

    colour: Annotated[str, Length(2, 5)] | None = None
    lock: Annotated[str, Length(1, 5)] | None = None
    wire_names = {
        "colour": "Colour",
        "lock": "Lock",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.colour) is not None:
            wire["Colour"] = value
        if (value := self.lock) is not None:
            wire["Lock"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Lid:
        self = cls(
            colour=wire.get("Colour"),
            lock=wire.get("Lock"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
