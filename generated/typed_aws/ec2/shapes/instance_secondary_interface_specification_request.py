"""EC2 InstanceSecondaryInterfaceSpecificationRequest, InstanceSecondaryInterfacePrivateIpAddressRequest."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .secondary_interface_type import SecondaryInterfaceType


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceSecondaryInterfaceSpecificationRequest(Structure):
    """Describes a secondary interface specification for launching an instance."""

    delete_on_termination: bool | None = None
    """Indicates whether the secondary interface is deleted when the instance is terminated.

    The only supported value for this field is ``true``. DeleteOnTermination of a secondary
    interface can only be true.
    """

    device_index: int | None = None
    """The device index for the secondary interface attachment."""

    private_ip_addresses: (
        list[InstanceSecondaryInterfacePrivateIpAddressRequest] | None
    ) = None
    """The private IPv4 addresses to assign to the secondary interface."""

    private_ip_address_count: int | None = None
    """The number of private IPv4 addresses to assign to the secondary interface."""

    secondary_subnet_id: str | None = None
    """The ID of the secondary subnet."""

    interface_type: SecondaryInterfaceType | None = None
    """The type of secondary interface."""

    network_card_index: int | None = None
    """The index of the network card. The network card must support secondary interfaces."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceSecondaryInterfacePrivateIpAddressRequest(Structure):
    """Describes a private IPv4 address for a secondary interface request."""

    private_ip_address: str
    """The private IPv4 address."""
