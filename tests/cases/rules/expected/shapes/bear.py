"""Toys Bear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Bear(Structure):
    """Bear."""

    fur: str | None = None
    wire_names = {
        "fur": "Fur",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        fur = self.fur
        if fur is not None and not (type(fur) is str):
            self.explain("fur", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.fur) is not None:
            wire["Fur"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Bear:
        self = cls(
            fur=wire.get("Fur"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
