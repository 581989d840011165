"""EC2 InstanceSecondaryInterfaceSpecificationRequest, InstanceSecondaryInterfacePrivateIpAddressRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import (
    Structure,
    each,
    unknown_in,
    wire_of_each,
    without_absent,
)
from .secondary_interface_type import (
    SECONDARY_INTERFACE_TYPE_VALUES,
    SecondaryInterfaceType,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceSecondaryInterfaceSpecificationRequest(Structure):
    """Describes a secondary interface specification for launching an instance."""

    delete_on_termination: bool | None = None
    """Indicates whether the secondary interface is deleted when the instance is terminated.

    The only supported value for this field is ``true``.
    """

    device_index: int | None = None
    """The device index for the secondary interface attachment."""

    private_ip_addresses: (
        list[InstanceSecondaryInterfacePrivateIpAddressRequest] | None
    ) = None
    """The private IPv4 addresses to assign to the secondary interface."""

    private_ip_address_count: int | None = None
    """The number of private IPv4 addresses to assign to the secondary interface."""

    secondary_subnet_id: str | None = None
    """The ID of the secondary subnet."""

    interface_type: SecondaryInterfaceType | None = None
    """The type of secondary interface."""

    network_card_index: int | None = None
    """The index of the network card. The network card must support secondary interfaces."""

    wire_names = {
        "delete_on_termination": "DeleteOnTermination",
        "device_index": "DeviceIndex",
        "private_ip_addresses": "PrivateIpAddresses",
        "private_ip_address_count": "PrivateIpAddressCount",
        "secondary_subnet_id": "SecondarySubnetId",
        "interface_type": "InterfaceType",
        "network_card_index": "NetworkCardIndex",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        delete_on_termination = self.delete_on_termination
        if (
            delete_on_termination is not None
            and type(delete_on_termination) is not bool
        ):
            found += ("delete_on_termination",)
        device_index = self.device_index
        if device_index is not None and type(device_index) is not int:
            found += ("device_index",)
        private_ip_addresses = self.private_ip_addresses
        if private_ip_addresses is not None:
            if type(private_ip_addresses) is list:
                for private_ip_addresses_item in private_ip_addresses:
                    if not (
                        type(private_ip_addresses_item)
                        is InstanceSecondaryInterfacePrivateIpAddressRequest
                        and not private_ip_addresses_item.suspects()
                    ):
                        found += ("private_ip_addresses",)
                        break
            else:
                found += ("private_ip_addresses",)
        private_ip_address_count = self.private_ip_address_count
        if (
            private_ip_address_count is not None
            and type(private_ip_address_count) is not int
        ):
            found += ("private_ip_address_count",)
        secondary_subnet_id = self.secondary_subnet_id
        if secondary_subnet_id is not None and type(secondary_subnet_id) is not str:
            found += ("secondary_subnet_id",)
        interface_type = self.interface_type
        if (
            interface_type is not None
            and interface_type not in SECONDARY_INTERFACE_TYPE_VALUES
        ):
            found += ("interface_type",)
        network_card_index = self.network_card_index
        if network_card_index is not None and type(network_card_index) is not int:
            found += ("network_card_index",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.delete_on_termination) is not None:
            wire["DeleteOnTermination"] = value
        if (value := self.device_index) is not None:
            wire["DeviceIndex"] = value
        if (value := self.private_ip_addresses) is not None:
            wire["PrivateIpAddresses"] = wire_of_each(value)
        if (value := self.private_ip_address_count) is not None:
            wire["PrivateIpAddressCount"] = value
        if (value := self.secondary_subnet_id) is not None:
            wire["SecondarySubnetId"] = value
        if (value := self.interface_type) is not None:
            wire["InterfaceType"] = value
        if (value := self.network_card_index) is not None:
            wire["NetworkCardIndex"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceSecondaryInterfaceSpecificationRequest:
        self = cls(
            delete_on_termination=wire.get("DeleteOnTermination"),
            device_index=wire.get("DeviceIndex"),
            private_ip_addresses=each(
                wire.get("PrivateIpAddresses"),
                InstanceSecondaryInterfacePrivateIpAddressRequest.read,
            ),
            private_ip_address_count=wire.get("PrivateIpAddressCount"),
            secondary_subnet_id=wire.get("SecondarySubnetId"),
            interface_type=wire.get("InterfaceType"),
            network_card_index=wire.get("NetworkCardIndex"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceSecondaryInterfacePrivateIpAddressRequest(Structure):
    """Describes a private IPv4 address for a secondary interface request."""

    private_ip_address: str
    """The private IPv4 address."""

    wire_names = {
        "private_ip_address": "PrivateIpAddress",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        private_ip_address = self.private_ip_address
        if type(private_ip_address) is not str:
            found += ("private_ip_address",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "PrivateIpAddress": self.private_ip_address,
        }
        if not self.private_ip_address:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceSecondaryInterfacePrivateIpAddressRequest:
        self = cls(
            private_ip_address=wire.get("PrivateIpAddress"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
