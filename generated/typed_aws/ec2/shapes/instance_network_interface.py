"""EC2 InstanceNetworkInterface, ConnectionTrackingSpecificationResponse, InstanceIpv4Prefix, InstanceIpv6Prefix."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .group_identifier import GroupIdentifier
from .instance_ipv6_address import InstanceIpv6Address
from .instance_network_interface_association import InstanceNetworkInterfaceAssociation
from .instance_network_interface_attachment import InstanceNetworkInterfaceAttachment
from .instance_private_ip_address import InstancePrivateIpAddress
from .network_interface_status import NetworkInterfaceStatus
from .operator_response import OperatorResponse


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceNetworkInterface(Structure):
    """Describes a network interface."""

    association: InstanceNetworkInterfaceAssociation | None = None
    """The association information for an Elastic IPv4 associated with the network interface."""

    attachment: InstanceNetworkInterfaceAttachment | None = None
    """The network interface attachment."""

    description: str | None = None
    """The description."""

    groups: list[GroupIdentifier] | None = None
    """The security groups."""

    ipv6_addresses: list[InstanceIpv6Address] | None = None
    """The IPv6 addresses associated with the network interface."""

    mac_address: str | None = None
    """The MAC address."""

    network_interface_id: str | None = None
    """The ID of the network interface."""

    owner_id: str | None = None
    """The ID of the Amazon Web Services account that created the network interface."""

    private_dns_name: str | None = None
    """The private DNS name."""

    private_ip_address: str | None = None
    """The IPv4 address of the network interface within the subnet."""

    private_ip_addresses: list[InstancePrivateIpAddress] | None = None
    """The private IPv4 addresses associated with the network interface."""

    source_dest_check: bool | None = None
    """Indicates whether source/destination checking is enabled."""

    status: NetworkInterfaceStatus | None = None
    """The status of the network interface."""

    subnet_id: str | None = None
    """The ID of the subnet."""

    vpc_id: str | None = None
    """The ID of the VPC."""

    interface_type: str | None = None
    """The type of network interface.

    Valid values: ``interface`` | ``efa`` | ``efa-only`` | ``evs`` | ``trunk``
    """

    ipv4_prefixes: list[InstanceIpv4Prefix] | None = None
    """The IPv4 delegated prefixes that are assigned to the network interface."""

    ipv6_prefixes: list[InstanceIpv6Prefix] | None = None
    """The IPv6 delegated prefixes that are assigned to the network interface."""

    connection_tracking_configuration: (
        ConnectionTrackingSpecificationResponse | None
    ) = None
    """A security group connection tracking configuration that enables you to set the timeout
    for connection tracking on an Elastic network interface. For more information, see
    Connection tracking timeouts
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    in the Amazon EC2 User Guide.
    """

    operator: OperatorResponse | None = None
    """The service provider that manages the network interface."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConnectionTrackingSpecificationResponse(Structure):
    """A security group connection tracking specification response that enables you to set the
    idle timeout for connection tracking on an Elastic network interface. For more
    information, see Connection tracking timeouts
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    in the Amazon EC2 User Guide.
    """

    tcp_established_timeout: int | None = None
    """Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds.
    Max: 432000 seconds (5 days). Default: 432000 seconds. Recommended: Less than 432000
    seconds.
    """

    udp_stream_timeout: int | None = None
    """Timeout (in seconds) for idle UDP flows classified as streams which have seen more than
    one request-response transaction. Min: 60 seconds. Max: 180 seconds (3 minutes).
    Default: 180 seconds.
    """

    udp_timeout: int | None = None
    """Timeout (in seconds) for idle UDP flows that have seen traffic only in a single
    direction or a single request-response transaction. Min: 30 seconds. Max: 60 seconds.
    Default: 30 seconds.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceIpv4Prefix(Structure):
    """Information about an IPv4 prefix."""

    ipv4_prefix: str | None = None
    """One or more IPv4 prefixes assigned to the network interface."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceIpv6Prefix(Structure):
    """Information about an IPv6 prefix."""

    ipv6_prefix: str | None = None
    """One or more IPv6 prefixes assigned to the network interface."""
