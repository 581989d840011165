"""Toys Frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Frame(Structure):
    """Frame."""

    picture: bytes
    number: int | None = None
    wire_names = {
        "picture": "Picture",
        "number": "Number",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        picture = self.picture
        if not (type(picture) is bytes):
            self.explain("picture", at, found)
        number = self.number
        if number is not None and not (type(number) is int):
            self.explain("number", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Picture": self.picture,
        }
        if wire["Picture"] is None:
            wire = without_absent(wire)
        value: Any
        if (value := self.number) is not None:
            wire["Number"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Frame:
        self = cls(
            picture=wire.get("Picture"),
            number=wire.get("Number"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
