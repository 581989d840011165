"""EC2 Tag."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tag(Structure):
    """Describes a tag."""

    key: str | None = None
    """The key of the tag.

    Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters.
    May not begin with ``aws:``.
    """

    value: str | None = None
    """The value of the tag.

    Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode
    characters.
    """

    wire_names = {
        "key": "Key",
        "value": "Value",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.key) is not None:
            wire["Key"] = value
        if (value := self.value) is not None:
            wire["Value"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Tag:
        self = cls(
            key=wire.get("Key"),
            value=wire.get("Value"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
