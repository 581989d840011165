"""EC2 IamInstanceProfileSpecification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class IamInstanceProfileSpecification(Structure):
    """Describes an IAM instance profile."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the instance profile."""

    name: str | None = None
    """The name of the instance profile."""

    wire_names = {
        "arn": "Arn",
        "name": "Name",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        arn = self.arn
        if arn is not None and type(arn) is not str:
            found += ("arn",)
        name = self.name
        if name is not None and type(name) is not str:
            found += ("name",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.arn) is not None:
            wire["Arn"] = value
        if (value := self.name) is not None:
            wire["Name"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> IamInstanceProfileSpecification:
        self = cls(
            arn=wire.get("Arn"),
            name=wire.get("Name"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
