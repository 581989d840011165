"""Toys Part_37a68013."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Part_37a68013(Structure):
    """part."""

    b: str | None = None
    wire_names = {
        "b": "B",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        b = self.b
        if b is not None and not (type(b) is str):
            self.explain("b", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.b) is not None:
            wire["B"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Part_37a68013:
        self = cls(
            b=wire.get("B"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
