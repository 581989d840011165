"""EC2 InstanceNetworkInterfaceSpecification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import (
    Structure,
    each,
    joined,
    unknown_in,
    wire_of,
    wire_of_each,
)
from .connection_tracking_specification_request import (
    ConnectionTrackingSpecificationRequest,
)
from .ena_srd_specification_request import EnaSrdSpecificationRequest
from .instance_ipv6_address import InstanceIpv6Address
from .ipv4_prefix_specification_request import Ipv4PrefixSpecificationRequest
from .ipv6_prefix_specification_request import Ipv6PrefixSpecificationRequest
from .private_ip_address_specification import PrivateIpAddressSpecification

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceNetworkInterfaceSpecification(Structure):
    """Describes a network interface."""

    associate_public_ip_address: bool | None = None
    """Indicates whether to assign a public IPv4 address to an instance you launch in a VPC.
    The public IP address can only be assigned to a network interface for eth0, and can only
    be assigned to a new network interface, not an existing one. You cannot specify more
    than one network interface in the request. If launching into a default subnet, the
    default value is ``true``.

    Amazon Web Services charges for all public IPv4 addresses, including public IPv4
    addresses associated with running instances and Elastic IP addresses. For more
    information, see the Public IPv4 Address tab on the Amazon VPC pricing page
    (http://aws.amazon.com/vpc/pricing/).
    """

    delete_on_termination: bool | None = None
    """If set to ``true``, the interface is deleted when the instance is terminated. You can
    specify ``true`` only if creating a new network interface when launching an instance.
    """

    description: str | None = None
    """The description of the network interface. Applies only if creating a network interface
    when launching an instance.
    """

    device_index: int | None = None
    """The position of the network interface in the attachment order. A primary network
    interface has a device index of 0.

    If you specify a network interface when launching an instance, you must specify the
    device index.
    """

    groups: list[str] | None = None
    """The IDs of the security groups for the network interface. Applies only if creating a
    network interface when launching an instance.
    """

    ipv6_address_count: int | None = None
    """A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the
    IPv6 addresses from the range of the subnet. You cannot specify this option and the
    option to assign specific IPv6 addresses in the same request. You can specify this
    option if you've specified a minimum number of instances to launch.
    """

    ipv6_addresses: list[InstanceIpv6Address] | None = None
    """The IPv6 addresses to assign to the network interface. You cannot specify this option
    and the option to assign a number of IPv6 addresses in the same request. You cannot
    specify this option if you've specified a minimum number of instances to launch.
    """

    network_interface_id: str | None = None
    """The ID of the network interface.

    If you are creating a Spot Fleet, omit this parameter because you can’t specify a
    network interface ID in a launch specification.
    """

    private_ip_address: str | None = None
    """The private IPv4 address of the network interface. Applies only if creating a network
    interface when launching an instance. You cannot specify this option if you're launching
    more than one instance in a RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
    """

    private_ip_addresses: list[PrivateIpAddressSpecification] | None = None
    """The private IPv4 addresses to assign to the network interface. Only one private IPv4
    address can be designated as primary. You cannot specify this option if you're launching
    more than one instance in a RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
    """

    secondary_private_ip_address_count: int | None = None
    """The number of secondary private IPv4 addresses. You can’t specify this parameter and
    also specify a secondary private IP address using the ``PrivateIpAddress`` parameter.
    """

    subnet_id: str | None = None
    """The ID of the subnet associated with the network interface. Applies only if creating a
    network interface when launching an instance.
    """

    associate_carrier_ip_address: bool | None = None
    """Indicates whether to assign a carrier IP address to the network interface.

    You can only assign a carrier IP address to a network interface that is in a subnet in a
    Wavelength Zone. For more information about carrier IP addresses, see Carrier IP address
    (https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#provider-owned-ip)
    in the Amazon Web Services Wavelength Developer Guide.
    """

    interface_type: str | None = None
    """The type of network interface.

    If you specify ``efa-only``, do not assign any IP addresses to the network interface.
    EFA-only network interfaces do not support IP addresses.

    Valid values: ``interface`` | ``efa`` | ``efa-only``
    """

    network_card_index: int | None = None
    """The index of the network card. Some instance types support multiple network cards. The
    primary network interface must be assigned to network card index 0. The default is
    network card index 0.

    If you are using RequestSpotInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html)
    to create Spot Instances, omit this parameter because you can’t specify the network card
    index when using this API. To specify the network card index, use RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    """

    ipv4_prefixes: list[Ipv4PrefixSpecificationRequest] | None = None
    """The IPv4 delegated prefixes to be assigned to the network interface. You cannot use this
    option if you use the ``Ipv4PrefixCount`` option.
    """

    ipv4_prefix_count: int | None = None
    """The number of IPv4 delegated prefixes to be automatically assigned to the network
    interface. You cannot use this option if you use the ``Ipv4Prefix`` option.
    """

    ipv6_prefixes: list[Ipv6PrefixSpecificationRequest] | None = None
    """The IPv6 delegated prefixes to be assigned to the network interface. You cannot use this
    option if you use the ``Ipv6PrefixCount`` option.
    """

    ipv6_prefix_count: int | None = None
    """The number of IPv6 delegated prefixes to be automatically assigned to the network
    interface. You cannot use this option if you use the ``Ipv6Prefix`` option.
    """

    primary_ipv6: bool | None = None
    """The primary IPv6 address of the network interface. When you enable an IPv6 GUA address
    to be a primary IPv6, the first IPv6 GUA will be made the primary IPv6 address until the
    instance is terminated or the network interface is detached. For more information about
    primary IPv6 addresses, see RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    """

    ena_srd_specification: EnaSrdSpecificationRequest | None = None
    """Specifies the ENA Express settings for the network interface that's attached to the
    instance.
    """

    connection_tracking_specification: ConnectionTrackingSpecificationRequest | None = (
        None
    )
    """A security group connection tracking specification that enables you to set the timeout
    for connection tracking on an Elastic network interface. For more information, see
    Connection tracking timeouts
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    in the Amazon EC2 User Guide.
    """

    ena_queue_count: int | None = None
    """The number of ENA queues to be created with the instance."""

    wire_names = {
        "associate_public_ip_address": "AssociatePublicIpAddress",
        "delete_on_termination": "DeleteOnTermination",
        "description": "Description",
        "device_index": "DeviceIndex",
        "groups": "Groups",
        "ipv6_address_count": "Ipv6AddressCount",
        "ipv6_addresses": "Ipv6Addresses",
        "network_interface_id": "NetworkInterfaceId",
        "private_ip_address": "PrivateIpAddress",
        "private_ip_addresses": "PrivateIpAddresses",
        "secondary_private_ip_address_count": "SecondaryPrivateIpAddressCount",
        "subnet_id": "SubnetId",
        "associate_carrier_ip_address": "AssociateCarrierIpAddress",
        "interface_type": "InterfaceType",
        "network_card_index": "NetworkCardIndex",
        "ipv4_prefixes": "Ipv4Prefixes",
        "ipv4_prefix_count": "Ipv4PrefixCount",
        "ipv6_prefixes": "Ipv6Prefixes",
        "ipv6_prefix_count": "Ipv6PrefixCount",
        "primary_ipv6": "PrimaryIpv6",
        "ena_srd_specification": "EnaSrdSpecification",
        "connection_tracking_specification": "ConnectionTrackingSpecification",
        "ena_queue_count": "EnaQueueCount",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        associate_public_ip_address = self.associate_public_ip_address
        if (
            associate_public_ip_address is not None
            and type(associate_public_ip_address) is not bool
        ):
            found += ("associate_public_ip_address",)
        delete_on_termination = self.delete_on_termination
        if (
            delete_on_termination is not None
            and type(delete_on_termination) is not bool
        ):
            found += ("delete_on_termination",)
        description = self.description
        if description is not None and type(description) is not str:
            found += ("description",)
        device_index = self.device_index
        if device_index is not None and type(device_index) is not int:
            found += ("device_index",)
        groups = self.groups
        if groups is not None and not (
            type(groups) is list and joined(groups) is not None
        ):
            found += ("groups",)
        ipv6_address_count = self.ipv6_address_count
        if ipv6_address_count is not None and type(ipv6_address_count) is not int:
            found += ("ipv6_address_count",)
        ipv6_addresses = self.ipv6_addresses
        if ipv6_addresses is not None:
            if type(ipv6_addresses) is list:
                for ipv6_addresses_item in ipv6_addresses:
                    if not (
                        type(ipv6_addresses_item) is InstanceIpv6Address
                        and not ipv6_addresses_item.suspects()
                    ):
                        found += ("ipv6_addresses",)
                        break
            else:
                found += ("ipv6_addresses",)
        network_interface_id = self.network_interface_id
        if network_interface_id is not None and type(network_interface_id) is not str:
            found += ("network_interface_id",)
        private_ip_address = self.private_ip_address
        if private_ip_address is not None and type(private_ip_address) is not str:
            found += ("private_ip_address",)
        private_ip_addresses = self.private_ip_addresses
        if private_ip_addresses is not None:
            if type(private_ip_addresses) is list:
                for private_ip_addresses_item in private_ip_addresses:
                    if not (
                        type(private_ip_addresses_item) is PrivateIpAddressSpecification
                        and not private_ip_addresses_item.suspects()
                    ):
                        found += ("private_ip_addresses",)
                        break
            else:
                found += ("private_ip_addresses",)
        secondary_private_ip_address_count = self.secondary_private_ip_address_count
        if (
            secondary_private_ip_address_count is not None
            and type(secondary_private_ip_address_count) is not int
        ):
            found += ("secondary_private_ip_address_count",)
        subnet_id = self.subnet_id
        if subnet_id is not None and type(subnet_id) is not str:
            found += ("subnet_id",)
        associate_carrier_ip_address = self.associate_carrier_ip_address
        if (
            associate_carrier_ip_address is not None
            and type(associate_carrier_ip_address) is not bool
        ):
            found += ("associate_carrier_ip_address",)
        interface_type = self.interface_type
        if interface_type is not None and type(interface_type) is not str:
            found += ("interface_type",)
        network_card_index = self.network_card_index
        if network_card_index is not None and type(network_card_index) is not int:
            found += ("network_card_index",)
        ipv4_prefixes = self.ipv4_prefixes
        if ipv4_prefixes is not None:
            if type(ipv4_prefixes) is list:
                for ipv4_prefixes_item in ipv4_prefixes:
                    if not (
                        type(ipv4_prefixes_item) is Ipv4PrefixSpecificationRequest
                        and not ipv4_prefixes_item.suspects()
                    ):
                        found += ("ipv4_prefixes",)
                        break
            else:
                found += ("ipv4_prefixes",)
        ipv4_prefix_count = self.ipv4_prefix_count
        if ipv4_prefix_count is not None and type(ipv4_prefix_count) is not int:
            found += ("ipv4_prefix_count",)
        ipv6_prefixes = self.ipv6_prefixes
        if ipv6_prefixes is not None:
            if type(ipv6_prefixes) is list:
                for ipv6_prefixes_item in ipv6_prefixes:
                    if not (
                        type(ipv6_prefixes_item) is Ipv6PrefixSpecificationRequest
                        and not ipv6_prefixes_item.suspects()
                    ):
                        found += ("ipv6_prefixes",)
                        break
            else:
                found += ("ipv6_prefixes",)
        ipv6_prefix_count = self.ipv6_prefix_count
        if ipv6_prefix_count is not None and type(ipv6_prefix_count) is not int:
            found += ("ipv6_prefix_count",)
        primary_ipv6 = self.primary_ipv6
        if primary_ipv6 is not None and type(primary_ipv6) is not bool:
            found += ("primary_ipv6",)
        ena_srd_specification = self.ena_srd_specification
        if ena_srd_specification is not None and not (
            type(ena_srd_specification) is EnaSrdSpecificationRequest
            and not ena_srd_specification.suspects()
        ):
            found += ("ena_srd_specification",)
        connection_tracking_specification = self.connection_tracking_specification
        if connection_tracking_specification is not None and not (
            type(connection_tracking_specification)
            is ConnectionTrackingSpecificationRequest
            and not connection_tracking_specification.suspects()
        ):
            found += ("connection_tracking_specification",)
        ena_queue_count = self.ena_queue_count
        if ena_queue_count is not None and type(ena_queue_count) is not int:
            found += ("ena_queue_count",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.associate_public_ip_address) is not None:
            wire["AssociatePublicIpAddress"] = value
        if (value := self.delete_on_termination) is not None:
            wire["DeleteOnTermination"] = value
        if (value := self.description) is not None:
            wire["Description"] = value
        if (value := self.device_index) is not None:
            wire["DeviceIndex"] = value
        if (value := self.groups) is not None:
            wire["Groups"] = value
        if (value := self.ipv6_address_count) is not None:
            wire["Ipv6AddressCount"] = value
        if (value := self.ipv6_addresses) is not None:
            wire["Ipv6Addresses"] = wire_of_each(value)
        if (value := self.network_interface_id) is not None:
            wire["NetworkInterfaceId"] = value
        if (value := self.private_ip_address) is not None:
            wire["PrivateIpAddress"] = value
        if (value := self.private_ip_addresses) is not None:
            wire["PrivateIpAddresses"] = wire_of_each(value)
        if (value := self.secondary_private_ip_address_count) is not None:
            wire["SecondaryPrivateIpAddressCount"] = value
        if (value := self.subnet_id) is not None:
            wire["SubnetId"] = value
        if (value := self.associate_carrier_ip_address) is not None:
            wire["AssociateCarrierIpAddress"] = value
        if (value := self.interface_type) is not None:
            wire["InterfaceType"] = value
        if (value := self.network_card_index) is not None:
            wire["NetworkCardIndex"] = value
        if (value := self.ipv4_prefixes) is not None:
            wire["Ipv4Prefixes"] = wire_of_each(value)
        if (value := self.ipv4_prefix_count) is not None:
            wire["Ipv4PrefixCount"] = value
        if (value := self.ipv6_prefixes) is not None:
            wire["Ipv6Prefixes"] = wire_of_each(value)
        if (value := self.ipv6_prefix_count) is not None:
            wire["Ipv6PrefixCount"] = value
        if (value := self.primary_ipv6) is not None:
            wire["PrimaryIpv6"] = value
        if (value := self.ena_srd_specification) is not None:
            wire["EnaSrdSpecification"] = (
                value.to_wire()
                if type(value) is EnaSrdSpecificationRequest
                else wire_of(value)
            )
        if (value := self.connection_tracking_specification) is not None:
            wire["ConnectionTrackingSpecification"] = (
                value.to_wire()
                if type(value) is ConnectionTrackingSpecificationRequest
                else wire_of(value)
            )
        if (value := self.ena_queue_count) is not None:
            wire["EnaQueueCount"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceNetworkInterfaceSpecification:
        self = cls(
            associate_public_ip_address=wire.get("AssociatePublicIpAddress"),
            delete_on_termination=wire.get("DeleteOnTermination"),
            description=wire.get("Description"),
            device_index=wire.get("DeviceIndex"),
            groups=wire.get("Groups"),
            ipv6_address_count=wire.get("Ipv6AddressCount"),
            ipv6_addresses=each(wire.get("Ipv6Addresses"), InstanceIpv6Address.read),
            network_interface_id=wire.get("NetworkInterfaceId"),
            private_ip_address=wire.get("PrivateIpAddress"),
            private_ip_addresses=each(
                wire.get("PrivateIpAddresses"), PrivateIpAddressSpecification.read
            ),
            secondary_private_ip_address_count=wire.get(
                "SecondaryPrivateIpAddressCount"
            ),
            subnet_id=wire.get("SubnetId"),
            associate_carrier_ip_address=wire.get("AssociateCarrierIpAddress"),
            interface_type=wire.get("InterfaceType"),
            network_card_index=wire.get("NetworkCardIndex"),
            ipv4_prefixes=each(
                wire.get("Ipv4Prefixes"), Ipv4PrefixSpecificationRequest.read
            ),
            ipv4_prefix_count=wire.get("Ipv4PrefixCount"),
            ipv6_prefixes=each(
                wire.get("Ipv6Prefixes"), Ipv6PrefixSpecificationRequest.read
            ),
            ipv6_prefix_count=wire.get("Ipv6PrefixCount"),
            primary_ipv6=wire.get("PrimaryIpv6"),
            ena_srd_specification=EnaSrdSpecificationRequest.read(
                wire.get("EnaSrdSpecification")
            ),
            connection_tracking_specification=ConnectionTrackingSpecificationRequest.read(
                wire.get("ConnectionTrackingSpecification")
            ),
            ena_queue_count=wire.get("EnaQueueCount"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
