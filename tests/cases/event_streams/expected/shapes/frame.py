"""Toys Frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Frame(Structure):
    """Frame."""

    picture: bytes | None = None
    wire_names = {
        "picture": "Picture",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        picture = self.picture
        if picture is not None and not (type(picture) is bytes):
            self.explain("picture", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.picture) is not None:
            wire["Picture"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Frame:
        self = cls(
            picture=wire.get("Picture"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
