"""Toys Deep1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in, wire_of
from .deep2 import Deep2

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Deep1(Structure):
    """Deep1."""

    name: Annotated[str, Length(1, 5)] | None = None
    next: Deep2 | None = None
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
            wire["Next"] = value.to_wire() if type(value) is Deep2 else wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Deep1:
        self = cls(
            name=wire.get("Name"),
            next=Deep2.read(wire.get("Next")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
