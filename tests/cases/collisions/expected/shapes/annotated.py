"""Toys Annotated_."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Annotated_(Structure):
    """Annotated."""

    c: str | None = None
    wire_names = {
        "c": "C",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        c = self.c
        if c is not None and not (type(c) is str):
            self.explain("c", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

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
