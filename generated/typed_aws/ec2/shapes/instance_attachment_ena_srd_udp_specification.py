"""EC2 InstanceAttachmentEnaSrdUdpSpecification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceAttachmentEnaSrdUdpSpecification(Structure):
    """ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled,
    TCP traffic automatically uses it. However, some UDP-based applications are designed to
    handle network packets that are out of order, without a need for retransmission, such as
    live video broadcasting or other near-real-time applications. For UDP traffic, you can
    specify whether to use ENA Express, based on your application environment needs.
    """

    ena_srd_udp_enabled: bool | None = None
    """Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this
    setting, you must first enable ENA Express.
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
    def from_wire(cls, wire: Wire) -> InstanceAttachmentEnaSrdUdpSpecification:
        self = cls(
            ena_srd_udp_enabled=wire.get("EnaSrdUdpEnabled"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
