"""Toys Part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Part(Structure):
    """Part."""

    id: str | None = None
    size: int | None = None
    glue: str | None = None
    wire_names = {
        "id": "Id",
        "size": "Size",
        "glue": "Glue",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        id = self.id
        if id is not None and type(id) is not str:
            found += ("id",)
        size = self.size
        if size is not None and type(size) is not int:
            found += ("size",)
        glue = self.glue
        if glue is not None and type(glue) is not str:
            found += ("glue",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not None:
            wire["Id"] = value
        if (value := self.size) is not None:
            wire["Size"] = value
        if (value := self.glue) is not None:
            wire["Glue"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Part:
        self = cls(
            id=wire.get("Id"),
            size=wire.get("Size"),
            glue=wire.get("Glue"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
