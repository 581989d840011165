"""EC2 EnaSrdSpecificationRequest, EnaSrdUdpSpecificationRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        ena_srd_enabled = self.ena_srd_enabled
        if ena_srd_enabled is not None and type(ena_srd_enabled) is not bool:
            found += ("ena_srd_enabled",)
        ena_srd_udp_specification = self.ena_srd_udp_specification
        if ena_srd_udp_specification is not None and not (
            type(ena_srd_udp_specification) is EnaSrdUdpSpecificationRequest
            and not ena_srd_udp_specification.suspects()
        ):
            found += ("ena_srd_udp_specification",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.ena_srd_enabled) is not None:
            wire["EnaSrdEnabled"] = value
        if (value := self.ena_srd_udp_specification) is not None:
            wire["EnaSrdUdpSpecification"] = (
                value.to_wire()
                if type(value) is EnaSrdUdpSpecificationRequest
                else wire_of(value)
            )
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
        value: Any
        wire: dict[str, Any] = {}
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
