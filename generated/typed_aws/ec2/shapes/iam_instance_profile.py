"""EC2 IamInstanceProfile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        arn = self.arn
        if arn is not None and not (type(arn) is str):
            self.explain("arn", at, found)
        id = self.id
        if id is not None and not (type(id) is str):
            self.explain("id", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
