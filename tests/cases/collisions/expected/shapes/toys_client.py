"""Toys ToysClient_."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToysClient_(Structure):
    """ToysClient."""

    e: str | None = None
    wire_names = {
        "e": "E",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        e = self.e
        if e is not None and type(e) is not str:
            found += ("e",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.e) is not None:
            wire["E"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ToysClient_:
        self = cls(
            e=wire.get("E"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
