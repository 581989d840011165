"""Toys Toys_."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Toys_(Structure):
    """Toys."""

    d: str | None = None
    wire_names = {
        "d": "D",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        d = self.d
        if d is not None and type(d) is not str:
            found += ("d",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.d) is not None:
            wire["D"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Toys_:
        self = cls(
            d=wire.get("D"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
