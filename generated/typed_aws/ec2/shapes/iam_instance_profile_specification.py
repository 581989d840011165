"""EC2 IamInstanceProfileSpecification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        arn = self.arn
        if arn is not None and not (type(arn) is str):
            self.explain("arn", at, found)
        name = self.name
        if name is not None and not (type(name) is str):
            self.explain("name", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
