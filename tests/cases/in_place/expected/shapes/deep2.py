"""Toys Deep2."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in, wire_of
from .deep3 import Deep3

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Deep2(Structure):
    """Deep2."""

    name: Annotated[str, Length(1, 5)] | None = None
    next: Deep3 | None = None
    wire_names = {
        "name": "Name",
        "next": "Next",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.name) is not None:
            wire["Name"] = value
        if (value := self.next) is not None:
            wire["Next"] = value.to_wire() if type(value) is Deep3 else wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Deep2:
        self = cls(
            name=wire.get("Name"),
            next=Deep3.read(wire.get("Next")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
