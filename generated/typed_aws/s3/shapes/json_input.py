"""S3 JSONInput."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .json_type import JSONType, JSON_TYPE_VALUES

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JSONInput(Structure):
    """Specifies JSON as object's input serialization format."""

    type: JSONType | None = None
    """The type of JSON. Valid values: Document, Lines."""

    wire_names = {
        "type": "Type",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        type_ = self.type
        if type_ is not None and type_ not in JSON_TYPE_VALUES:
            found += ("type",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not None:
            wire["Type"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> JSONInput:
        self = cls(
            type=wire.get("Type"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
