"""Toys Deep4, Deep5."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in, wire_of

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Deep4(Structure):
    """Deep4."""

    name: Annotated[str, Length(1, 5)] | None = None
    next: Deep5 | None = None
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
            wire["Next"] = value.to_wire() if type(value) is Deep5 else wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Deep4:
        self = cls(
            name=wire.get("Name"),
            next=Deep5.read(wire.get("Next")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Deep5(Structure):
    """Deep5."""

    name: Annotated[str, Length(1, 5)] | None = None
    wire_names = {
        "name": "Name",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        name = self.name
        if name is not None and not (type(name) is str and name and len(name) <= 5):
            found += ("name",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.name) is not None:
            wire["Name"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Deep5:
        self = cls(
            name=wire.get("Name"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
