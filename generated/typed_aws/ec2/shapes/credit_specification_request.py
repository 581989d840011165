"""EC2 CreditSpecificationRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class CreditSpecificationRequest(Structure):
    """The credit option for CPU usage of a T instance."""

    cpu_credits: str
    """The credit option for CPU usage of a T instance.

    Valid values: ``standard`` | ``unlimited``
    """

    wire_names = {
        "cpu_credits": "CpuCredits",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        cpu_credits = self.cpu_credits
        if not (type(cpu_credits) is str):
            self.explain("cpu_credits", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "CpuCredits": self.cpu_credits,
        }
        if wire["CpuCredits"] is None:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> CreditSpecificationRequest:
        self = cls(
            cpu_credits=wire.get("CpuCredits"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
