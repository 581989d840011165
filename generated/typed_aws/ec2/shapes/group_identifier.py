"""EC2 GroupIdentifier."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GroupIdentifier(Structure):
    """Describes a security group."""

    group_id: str | None = None
    """The ID of the security group."""

    group_name: str | None = None
    """The name of the security group."""

    wire_names = {
        "group_id": "GroupId",
        "group_name": "GroupName",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.group_id) is not None:
            wire["GroupId"] = value
        if (value := self.group_name) is not None:
            wire["GroupName"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> GroupIdentifier:
        self = cls(
            group_id=wire.get("GroupId"),
            group_name=wire.get("GroupName"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
