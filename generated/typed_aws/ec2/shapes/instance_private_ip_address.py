"""EC2 InstancePrivateIpAddress."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .instance_network_interface_association import InstanceNetworkInterfaceAssociation


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
