"""Toys Bear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Bear(Structure):
    """Bear."""

    fur: str | None = None
    wire_names = {
        "fur": "Fur",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        fur = self.fur
        if fur is not None and type(fur) is not str:
            found += ("fur",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

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
