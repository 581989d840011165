"""EC2 ElasticGpuSpecification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ElasticGpuSpecification(Structure):
    """Note: Amazon Elastic Graphics reached end of life on January 8, 2024.

    A specification for an Elastic Graphics accelerator.
    """

    type: str
    """The type of Elastic Graphics accelerator."""

    wire_names = {
        "type": "Type",
    }

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Type": self.type,
        }
        if not self.type:
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
