"""EC2 IamInstanceProfile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class IamInstanceProfile(Structure):
    """Describes an IAM instance profile."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the instance profile."""

    id: str | None = None
    """The ID of the instance profile."""

    wire_names = {
        "arn": "Arn",
        "id": "Id",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.arn) is not None:
            wire["Arn"] = value
        if (value := self.id) is not None:
            wire["Id"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> IamInstanceProfile:
        self = cls(
            arn=wire.get("Arn"),
            id=wire.get("Id"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
