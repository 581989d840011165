"""EC2 InstanceNetworkInterface, ConnectionTrackingSpecificationResponse, InstanceIpv4Prefix, InstanceIpv6Prefix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
from .group_identifier import GroupIdentifier
from .instance_ipv6_address import InstanceIpv6Address
from .instance_network_interface_association import InstanceNetworkInterfaceAssociation
from .instance_network_interface_attachment import InstanceNetworkInterfaceAttachment
from .instance_private_ip_address import InstancePrivateIpAddress
from .network_interface_status import NetworkInterfaceStatus
from .operator_response import OperatorResponse

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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

    wire_names = {
        "association": "Association",
        "attachment": "Attachment",
        "description": "Description",
        "groups": "Groups",
        "ipv6_addresses": "Ipv6Addresses",
        "mac_address": "MacAddress",
        "network_interface_id": "NetworkInterfaceId",
        "owner_id": "OwnerId",
        "private_dns_name": "PrivateDnsName",
        "private_ip_address": "PrivateIpAddress",
        "private_ip_addresses": "PrivateIpAddresses",
        "source_dest_check": "SourceDestCheck",
        "status": "Status",
        "subnet_id": "SubnetId",
        "vpc_id": "VpcId",
        "interface_type": "InterfaceType",
        "ipv4_prefixes": "Ipv4Prefixes",
        "ipv6_prefixes": "Ipv6Prefixes",
        "connection_tracking_configuration": "ConnectionTrackingConfiguration",
        "operator": "Operator",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.association) is not None:
            wire["Association"] = (
                value.to_wire()
                if type(value) is InstanceNetworkInterfaceAssociation
                else wire_of(value)
            )
        if (value := self.attachment) is not None:
            wire["Attachment"] = (
                value.to_wire()
                if type(value) is InstanceNetworkInterfaceAttachment
                else wire_of(value)
            )
        if (value := self.description) is not None:
            wire["Description"] = value
        if (value := self.groups) is not None:
            wire["Groups"] = wire_of_each(value)
        if (value := self.ipv6_addresses) is not None:
            wire["Ipv6Addresses"] = wire_of_each(value)
        if (value := self.mac_address) is not None:
            wire["MacAddress"] = value
        if (value := self.network_interface_id) is not None:
            wire["NetworkInterfaceId"] = value
        if (value := self.owner_id) is not None:
            wire["OwnerId"] = value
        if (value := self.private_dns_name) is not None:
            wire["PrivateDnsName"] = value
        if (value := self.private_ip_address) is not None:
            wire["PrivateIpAddress"] = value
        if (value := self.private_ip_addresses) is not None:
            wire["PrivateIpAddresses"] = wire_of_each(value)
        if (value := self.source_dest_check) is not None:
            wire["SourceDestCheck"] = value
        if (value := self.status) is not None:
            wire["Status"] = value
        if (value := self.subnet_id) is not None:
            wire["SubnetId"] = value
        if (value := self.vpc_id) is not None:
            wire["VpcId"] = value
        if (value := self.interface_type) is not None:
            wire["InterfaceType"] = value
        if (value := self.ipv4_prefixes) is not None:
            wire["Ipv4Prefixes"] = wire_of_each(value)
        if (value := self.ipv6_prefixes) is not None:
            wire["Ipv6Prefixes"] = wire_of_each(value)
        if (value := self.connection_tracking_configuration) is not None:
            wire["ConnectionTrackingConfiguration"] = (
                value.to_wire()
                if type(value) is ConnectionTrackingSpecificationResponse
                else wire_of(value)
            )
        if (value := self.operator) is not None:
            wire["Operator"] = (
                value.to_wire() if type(value) is OperatorResponse else wire_of(value)
            )
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceNetworkInterface:
        self = cls(
            association=InstanceNetworkInterfaceAssociation.read(
                wire.get("Association")
            ),
            attachment=InstanceNetworkInterfaceAttachment.read(wire.get("Attachment")),
            description=wire.get("Description"),
            groups=each(wire.get("Groups"), GroupIdentifier.read),
            ipv6_addresses=each(wire.get("Ipv6Addresses"), InstanceIpv6Address.read),
            mac_address=wire.get("MacAddress"),
            network_interface_id=wire.get("NetworkInterfaceId"),
            owner_id=wire.get("OwnerId"),
            private_dns_name=wire.get("PrivateDnsName"),
            private_ip_address=wire.get("PrivateIpAddress"),
            private_ip_addresses=each(
                wire.get("PrivateIpAddresses"), InstancePrivateIpAddress.read
            ),
            source_dest_check=wire.get("SourceDestCheck"),
            status=wire.get("Status"),
            subnet_id=wire.get("SubnetId"),
            vpc_id=wire.get("VpcId"),
            interface_type=wire.get("InterfaceType"),
            ipv4_prefixes=each(wire.get("Ipv4Prefixes"), InstanceIpv4Prefix.read),
            ipv6_prefixes=each(wire.get("Ipv6Prefixes"), InstanceIpv6Prefix.read),
            connection_tracking_configuration=ConnectionTrackingSpecificationResponse.read(
                wire.get("ConnectionTrackingConfiguration")
            ),
            operator=OperatorResponse.read(wire.get("Operator")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


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

    wire_names = {
        "tcp_established_timeout": "TcpEstablishedTimeout",
        "udp_stream_timeout": "UdpStreamTimeout",
        "udp_timeout": "UdpTimeout",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.tcp_established_timeout) is not None:
            wire["TcpEstablishedTimeout"] = value
        if (value := self.udp_stream_timeout) is not None:
            wire["UdpStreamTimeout"] = value
        if (value := self.udp_timeout) is not None:
            wire["UdpTimeout"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ConnectionTrackingSpecificationResponse:
        self = cls(
            tcp_established_timeout=wire.get("TcpEstablishedTimeout"),
            udp_stream_timeout=wire.get("UdpStreamTimeout"),
            udp_timeout=wire.get("UdpTimeout"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceIpv4Prefix(Structure):
    """Information about an IPv4 prefix."""

    ipv4_prefix: str | None = None
    """One or more IPv4 prefixes assigned to the network interface."""

    wire_names = {
        "ipv4_prefix": "Ipv4Prefix",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.ipv4_prefix) is not None:
            wire["Ipv4Prefix"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceIpv4Prefix:
        self = cls(
            ipv4_prefix=wire.get("Ipv4Prefix"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceIpv6Prefix(Structure):
    """Information about an IPv6 prefix."""

    ipv6_prefix: str | None = None
    """One or more IPv6 prefixes assigned to the network interface."""

    wire_names = {
        "ipv6_prefix": "Ipv6Prefix",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.ipv6_prefix) is not None:
            wire["Ipv6Prefix"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceIpv6Prefix:
        self = cls(
            ipv6_prefix=wire.get("Ipv6Prefix"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
