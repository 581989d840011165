"""EC2 InstancePrivateIpAddress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .instance_network_interface_association import InstanceNetworkInterfaceAssociation

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstancePrivateIpAddress(Structure):
    """Describes a private IPv4 address."""

    association: InstanceNetworkInterfaceAssociation | None = None
    """The association information for an Elastic IP address for the network interface."""

    primary: bool | None = None
    """Indicates whether this IPv4 address is the primary private IP address of the network
    interface.
    """

    private_dns_name: str | None = None
    """The private IPv4 DNS name."""

    private_ip_address: str | None = None
    """The private IPv4 address of the network interface."""

    wire_names = {
        "association": "Association",
        "primary": "Primary",
        "private_dns_name": "PrivateDnsName",
        "private_ip_address": "PrivateIpAddress",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.association) is not None:
            wire["Association"] = (
                value.to_wire()
                if type(value) is InstanceNetworkInterfaceAssociation
                else wire_of(value)
            )
        if (value := self.primary) is not None:
            wire["Primary"] = value
        if (value := self.private_dns_name) is not None:
            wire["PrivateDnsName"] = value
        if (value := self.private_ip_address) is not None:
            wire["PrivateIpAddress"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstancePrivateIpAddress:
        self = cls(
            association=InstanceNetworkInterfaceAssociation.read(
                wire.get("Association")
            ),
            primary=wire.get("Primary"),
            private_dns_name=wire.get("PrivateDnsName"),
            private_ip_address=wire.get("PrivateIpAddress"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
