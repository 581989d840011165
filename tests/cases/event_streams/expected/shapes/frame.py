"""Toys Frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Frame(Structure):
    """Frame."""

    picture: bytes
    number: int | None = None
    wire_names = {
        "picture": "Picture",
        "number": "Number",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        picture = self.picture
        if type(picture) is not bytes:
            found += ("picture",)
        number = self.number
        if number is not None and type(number) is not int:
            found += ("number",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

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
