"""EC2 InstanceIpv6Address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceIpv6Address(Structure):
    """Describes an IPv6 address."""

    ipv6_address: str | None = None
    """The IPv6 address."""

    is_primary_ipv6: bool | None = None
    """Determines if an IPv6 address associated with a network interface is the primary IPv6
    address. When you enable an IPv6 GUA address to be a primary IPv6, the first IPv6 GUA
    will be made the primary IPv6 address until the instance is terminated or the network
    interface is detached. For more information, see RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    """

    wire_names = {
        "ipv6_address": "Ipv6Address",
        "is_primary_ipv6": "IsPrimaryIpv6",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        ipv6_address = self.ipv6_address
        if ipv6_address is not None and type(ipv6_address) is not str:
            found += ("ipv6_address",)
        is_primary_ipv6 = self.is_primary_ipv6
        if is_primary_ipv6 is not None and type(is_primary_ipv6) is not bool:
            found += ("is_primary_ipv6",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.ipv6_address) is not None:
            wire["Ipv6Address"] = value
        if (value := self.is_primary_ipv6) is not None:
            wire["IsPrimaryIpv6"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceIpv6Address:
        self = cls(
            ipv6_address=wire.get("Ipv6Address"),
            is_primary_ipv6=wire.get("IsPrimaryIpv6"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
