"""EC2 Ipv6PrefixSpecificationRequest."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Ipv6PrefixSpecificationRequest(Structure):
    """Describes the IPv6 prefix option for a network interface."""

    ipv6_prefix: str | None = None
    """The IPv6 prefix."""
