"""Toys Layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Range
from ...runtime.structure import (
    Structure,
    each,
    unknown_in,
    wire_of_each,
    without_absent,
)
from .item import Item

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Layer(Structure):
    """Layer."""

    size: Annotated[int, Range(1, 9)]
    items: list[Item] | None = None
    wire_names = {
        "size": "Size",
        "items": "Items",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {
            "Size": self.size,
        }
        if wire["Size"] is None:
            wire = without_absent(wire)
        if (value := self.items) is not None:
            wire["Items"] = wire_of_each(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Layer:
        self = cls(
            size=wire.get("Size"),
            items=each(wire.get("Items"), Item.read),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
