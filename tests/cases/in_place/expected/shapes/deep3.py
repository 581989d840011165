"""Toys Deep3."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in, wire_of
from .deep4 import Deep4

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Deep3(Structure):
    """Deep3."""

    name: Annotated[str, Length(1, 5)] | None = None
    next: Deep4 | None = None
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
            wire["Next"] = value.to_wire() if type(value) is Deep4 else wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Deep3:
        self = cls(
            name=wire.get("Name"),
            next=Deep4.read(wire.get("Next")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
