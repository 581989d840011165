"""EC2 EnaSrdSpecificationRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .ena_srd_udp_specification_request import EnaSrdUdpSpecificationRequest

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class EnaSrdSpecificationRequest(Structure):
    """Launch instances with ENA Express settings configured from your launch template."""

    ena_srd_enabled: bool | None = None
    """Specifies whether ENA Express is enabled for the network interface when you launch an
    instance.
    """

    ena_srd_udp_specification: EnaSrdUdpSpecificationRequest | None = None
    """Contains ENA Express settings for UDP network traffic for the network interface attached
    to the instance.
    """

    wire_names = {
        "ena_srd_enabled": "EnaSrdEnabled",
        "ena_srd_udp_specification": "EnaSrdUdpSpecification",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        ena_srd_enabled = self.ena_srd_enabled
        if ena_srd_enabled is not None and not (type(ena_srd_enabled) is bool):
            self.explain("ena_srd_enabled", at, found)
        ena_srd_udp_specification = self.ena_srd_udp_specification
        if ena_srd_udp_specification is not None:
            if type(ena_srd_udp_specification) is EnaSrdUdpSpecificationRequest:
                ena_srd_udp_specification.check((at, "EnaSrdUdpSpecification"), found)
            else:
                self.explain("ena_srd_udp_specification", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.ena_srd_enabled) is not None:
            wire["EnaSrdEnabled"] = value
        if (value := self.ena_srd_udp_specification) is not None:
            wire["EnaSrdUdpSpecification"] = wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> EnaSrdSpecificationRequest:
        self = cls(
            ena_srd_enabled=wire.get("EnaSrdEnabled"),
            ena_srd_udp_specification=EnaSrdUdpSpecificationRequest.read(
                wire.get("EnaSrdUdpSpecification")
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
