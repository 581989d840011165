"""Toys Toys_."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Toys_(Structure):
    """Toys."""

    d: str | None = None
    wire_names = {
        "d": "D",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        d = self.d
        if d is not None and not (type(d) is str):
            self.explain("d", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

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
