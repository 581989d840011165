"""Toys Annotated_."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Annotated_(Structure):
    """Annotated."""

    c: str | None = None
    wire_names = {
        "c": "C",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        c = self.c
        if c is not None and type(c) is not str:
            found += ("c",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.c) is not None:
            wire["C"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Annotated_:
        self = cls(
            c=wire.get("C"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
