"""EC2 ElasticGpuSpecification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class ElasticGpuSpecification(Structure):
    """Note: Amazon Elastic Graphics reached end of life on January 8, 2024.

    A specification for an Elastic Graphics accelerator.
    """

    type: str
    """The type of Elastic Graphics accelerator."""

    wire_names = {
        "type": "Type",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        type_ = self.type
        if not (type(type_) is str):
            self.explain("type", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Type": self.type,
        }
        if wire["Type"] is None:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ElasticGpuSpecification:
        self = cls(
            type=wire.get("Type"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
