"""Toys Bear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Bear(Structure):
    """Bear."""

    name: str
    wire_names = {
        "name": "Name",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        name = self.name
        if not (type(name) is str):
            self.explain("name", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Name": self.name,
        }
        if wire["Name"] is None:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Bear:
        self = cls(
            name=wire.get("Name"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
