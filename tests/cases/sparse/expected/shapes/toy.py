"""Toys Toy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Toy(Structure):
    """Toy."""

    name: Annotated[str, Length(1)]
    wire_names = {
        "name": "Name",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        name = self.name
        if not (type(name) is str and name):
            found += ("name",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Name": self.name,
        }
        if not self.name:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Toy:
        self = cls(
            name=wire.get("Name"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
