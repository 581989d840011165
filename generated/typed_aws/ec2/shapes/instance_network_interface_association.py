"""EC2 InstanceNetworkInterfaceAssociation."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


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
