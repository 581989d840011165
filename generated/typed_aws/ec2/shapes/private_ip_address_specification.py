"""EC2 PrivateIpAddressSpecification."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PrivateIpAddressSpecification(Structure):
    """Describes a secondary private IPv4 address for a network interface."""

    primary: bool | None = None
    """Indicates whether the private IPv4 address is the primary private IPv4 address. Only one
    IPv4 address can be designated as primary.
    """

    private_ip_address: str | None = None
    """The private IPv4 address."""
