"""EC2 EnaSrdSpecificationRequest, EnaSrdUdpSpecificationRequest."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EnaSrdSpecificationRequest(Structure):
    """Launch instances with ENA Express settings configured from your launch template."""

    ena_srd_enabled: bool | None = None
    """Specifies whether ENA Express is enabled for the network interface when you launch an
    instance. UDP over ENA Express needs EnaSrdEnabled true.
    """

    ena_srd_udp_specification: EnaSrdUdpSpecificationRequest | None = None
    """Contains ENA Express settings for UDP network traffic for the network interface attached
    to the instance.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EnaSrdUdpSpecificationRequest(Structure):
    """Configures ENA Express for UDP network traffic from your launch template."""

    ena_srd_udp_enabled: bool | None = None
    """Indicates whether UDP traffic uses ENA Express for your instance. To ensure that UDP
    traffic can use ENA Express when you launch an instance, you must also set EnaSrdEnabled
    in the EnaSrdSpecificationRequest to ``true``.
    """
