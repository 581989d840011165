"""EC2 EnaSrdUdpSpecificationRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EnaSrdUdpSpecificationRequest(Structure):
    """Configures ENA Express for UDP network traffic from your launch template."""

    ena_srd_udp_enabled: bool | None = None
    """Indicates whether UDP traffic uses ENA Express for your instance. To ensure that UDP
    traffic can use ENA Express when you launch an instance, you must also set EnaSrdEnabled
    in the EnaSrdSpecificationRequest to ``true``.
    """

    wire_names = {
        "ena_srd_udp_enabled": "EnaSrdUdpEnabled",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        ena_srd_udp_enabled = self.ena_srd_udp_enabled
        if ena_srd_udp_enabled is not None and type(ena_srd_udp_enabled) is not bool:
            found += ("ena_srd_udp_enabled",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.ena_srd_udp_enabled) is not None:
            wire["EnaSrdUdpEnabled"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> EnaSrdUdpSpecificationRequest:
        self = cls(
            ena_srd_udp_enabled=wire.get("EnaSrdUdpEnabled"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
