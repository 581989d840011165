"""EC2 InstanceAttachmentEnaSrdSpecification, InstanceAttachmentEnaSrdUdpSpecification."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceAttachmentEnaSrdSpecification(Structure):
    """ENA Express uses Amazon Web Services Scalable Reliable Datagram (SRD) technology to
    increase the maximum bandwidth used per stream and minimize tail latency of network
    traffic between EC2 instances. With ENA Express, you can communicate between two EC2
    instances in the same subnet within the same account, or in different accounts. Both
    sending and receiving instances must have ENA Express enabled.

    To improve the reliability of network packet delivery, ENA Express reorders network
    packets on the receiving end by default. However, some UDP-based applications are
    designed to handle network packets that are out of order to reduce the overhead for
    packet delivery at the network layer. When ENA Express is enabled, you can specify
    whether UDP network traffic uses it.
    """

    ena_srd_enabled: bool | None = None
    """Indicates whether ENA Express is enabled for the network interface."""

    ena_srd_udp_specification: InstanceAttachmentEnaSrdUdpSpecification | None = None
    """Configures ENA Express for UDP network traffic."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceAttachmentEnaSrdUdpSpecification(Structure):
    """ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled,
    TCP traffic automatically uses it. However, some UDP-based applications are designed to
    handle network packets that are out of order, without a need for retransmission, such as
    live video broadcasting or other near-real-time applications. For UDP traffic, you can
    specify whether to use ENA Express, based on your application environment needs.
    """

    ena_srd_udp_enabled: bool | None = None
    """Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this
    setting, you must first enable ENA Express.
    """
