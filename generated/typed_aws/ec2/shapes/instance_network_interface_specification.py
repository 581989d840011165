"""EC2 InstanceNetworkInterfaceSpecification."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import OneOf
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .connection_tracking_specification_request import (
    ConnectionTrackingSpecificationRequest,
)
from .ena_srd_specification_request import EnaSrdSpecificationRequest
from .instance_ipv6_address import InstanceIpv6Address
from .ipv4_prefix_specification_request import Ipv4PrefixSpecificationRequest
from .ipv6_prefix_specification_request import Ipv6PrefixSpecificationRequest
from .private_ip_address_specification import PrivateIpAddressSpecification


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
    DeleteOnTermination can be true of a new interface only, not beside NetworkInterfaceId.
    """

    description: str | None = None
    """The description of the network interface. Applies only if creating a network interface
    when launching an instance. Rule ``existing-interfaces-have-a-subnet``.
    """

    device_index: int | None = None
    """The position of the network interface in the attachment order. A primary network
    interface has a device index of 0.

    If you specify a network interface when launching an instance, you must specify the
    device index.
    """

    groups: list[str] | None = None
    """The IDs of the security groups for the network interface. Applies only if creating a
    network interface when launching an instance. Rule
    ``existing-interfaces-have-a-subnet``.
    """

    ipv6_address_count: int | None = None
    """A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the
    IPv6 addresses from the range of the subnet. You cannot specify this option and the
    option to assign specific IPv6 addresses in the same request. You can specify this
    option if you've specified a minimum number of instances to launch. Give Ipv6Addresses
    or Ipv6AddressCount, not both. Rule ``efa-only-counts-no-addresses``.
    """

    ipv6_addresses: list[InstanceIpv6Address] | None = None
    """The IPv6 addresses to assign to the network interface. You cannot specify this option
    and the option to assign a number of IPv6 addresses in the same request. You cannot
    specify this option if you've specified a minimum number of instances to launch. Give
    Ipv6Addresses or Ipv6AddressCount, not both. Rule ``efa-only-has-no-addresses``.
    """

    network_interface_id: str | None = None
    """The ID of the network interface.

    If you are creating a Spot Fleet, omit this parameter because you can’t specify a
    network interface ID in a launch specification. AssociatePublicIpAddress is for a new
    interface: leave out NetworkInterfaceId, or associate an address later.
    AssociateCarrierIpAddress is for a new interface: leave out NetworkInterfaceId.
    """

    private_ip_address: str | None = None
    """The private IPv4 address of the network interface. Applies only if creating a network
    interface when launching an instance. You cannot specify this option if you're launching
    more than one instance in a RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
    Rule ``existing-interfaces-have-a-subnet``. Rule ``efa-only-has-no-addresses``.
    """

    private_ip_addresses: list[PrivateIpAddressSpecification] | None = None
    """The private IPv4 addresses to assign to the network interface. Only one private IPv4
    address can be designated as primary. You cannot specify this option if you're launching
    more than one instance in a RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
    Rule ``efa-only-has-no-addresses``. Give the secondary private addresses or their
    number, not both: with SecondaryPrivateIpAddressCount, PrivateIpAddresses holds the
    primary address alone.
    """

    secondary_private_ip_address_count: int | None = None
    """The number of secondary private IPv4 addresses. You can’t specify this parameter and
    also specify a secondary private IP address using the ``PrivateIpAddress`` parameter.
    Rule ``efa-only-counts-no-addresses``.
    """

    subnet_id: str | None = None
    """The ID of the subnet associated with the network interface. Applies only if creating a
    network interface when launching an instance. Rule
    ``existing-interfaces-have-a-subnet``.
    """

    associate_carrier_ip_address: bool | None = None
    """Indicates whether to assign a carrier IP address to the network interface.

    You can only assign a carrier IP address to a network interface that is in a subnet in a
    Wavelength Zone. For more information about carrier IP addresses, see Carrier IP address
    (https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#provider-owned-ip)
    in the Amazon Web Services Wavelength Developer Guide.
    """

    interface_type: (
        Annotated[str, OneOf("interface", "efa", "efa-only", origin="interface-types")]
        | None
    ) = None
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
    option if you use the ``Ipv4PrefixCount`` option. Give Ipv4Prefixes or Ipv4PrefixCount,
    not both.
    """

    ipv4_prefix_count: int | None = None
    """The number of IPv4 delegated prefixes to be automatically assigned to the network
    interface. You cannot use this option if you use the ``Ipv4Prefix`` option. Give
    Ipv4Prefixes or Ipv4PrefixCount, not both.
    """

    ipv6_prefixes: list[Ipv6PrefixSpecificationRequest] | None = None
    """The IPv6 delegated prefixes to be assigned to the network interface. You cannot use this
    option if you use the ``Ipv6PrefixCount`` option. Give Ipv6Prefixes or Ipv6PrefixCount,
    not both.
    """

    ipv6_prefix_count: int | None = None
    """The number of IPv6 delegated prefixes to be automatically assigned to the network
    interface. You cannot use this option if you use the ``Ipv6Prefix`` option. Give
    Ipv6Prefixes or Ipv6PrefixCount, not both.
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
