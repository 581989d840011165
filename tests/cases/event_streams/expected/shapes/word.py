"""Toys Word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Word(Structure):
    """Word."""

    said: str | None = None
    wire_names = {
        "said": "Said",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        said = self.said
        if said is not None and not (type(said) is str):
            self.explain("said", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.said) is not None:
            wire["Said"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Word:
        self = cls(
            said=wire.get("Said"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
