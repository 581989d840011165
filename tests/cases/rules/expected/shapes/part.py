"""Toys Part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        id = self.id
        if id is not None and not (type(id) is str):
            self.explain("id", at, found)
        size = self.size
        if size is not None and not (type(size) is int):
            self.explain("size", at, found)
        glue = self.glue
        if glue is not None and not (type(glue) is str):
            self.explain("glue", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

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
