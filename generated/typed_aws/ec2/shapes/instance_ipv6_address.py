"""EC2 InstanceIpv6Address."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


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
