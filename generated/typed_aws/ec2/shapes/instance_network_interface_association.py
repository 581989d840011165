"""EC2 InstanceNetworkInterfaceAssociation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceNetworkInterfaceAssociation(Structure):
    """Describes association information for an Elastic IP address (IPv4)."""

    carrier_ip: str | None = None
    """The carrier IP address associated with the network interface."""

    customer_owned_ip: str | None = None
    """The customer-owned IP address associated with the network interface."""

    ip_owner_id: str | None = None
    """The ID of the owner of the Elastic IP address."""

    public_dns_name: str | None = None
    """The public DNS name."""

    public_ip: str | None = None
    """The public IP address or Elastic IP address bound to the network interface."""

    wire_names = {
        "carrier_ip": "CarrierIp",
        "customer_owned_ip": "CustomerOwnedIp",
        "ip_owner_id": "IpOwnerId",
        "public_dns_name": "PublicDnsName",
        "public_ip": "PublicIp",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.carrier_ip) is not None:
            wire["CarrierIp"] = value
        if (value := self.customer_owned_ip) is not None:
            wire["CustomerOwnedIp"] = value
        if (value := self.ip_owner_id) is not None:
            wire["IpOwnerId"] = value
        if (value := self.public_dns_name) is not None:
            wire["PublicDnsName"] = value
        if (value := self.public_ip) is not None:
            wire["PublicIp"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceNetworkInterfaceAssociation:
        self = cls(
            carrier_ip=wire.get("CarrierIp"),
            customer_owned_ip=wire.get("CustomerOwnedIp"),
            ip_owner_id=wire.get("IpOwnerId"),
            public_dns_name=wire.get("PublicDnsName"),
            public_ip=wire.get("PublicIp"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
