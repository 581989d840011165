"""EC2 Ipv4PrefixSpecificationRequest."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Ipv4PrefixSpecificationRequest(Structure):
    """Describes the IPv4 prefix option for a network interface."""

    ipv4_prefix: str | None = None
    """The IPv4 prefix. For information, see Assigning prefixes to network interfaces
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html) in the Amazon
    EC2 User Guide.
    """
