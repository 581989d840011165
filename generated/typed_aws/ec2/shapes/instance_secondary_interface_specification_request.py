"""EC2 InstanceSecondaryInterfaceSpecificationRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, each, unknown_in, wire_of_each
from .instance_secondary_interface_private_ip_address_request import (
    InstanceSecondaryInterfacePrivateIpAddressRequest,
)
from .secondary_interface_type import (
    SECONDARY_INTERFACE_TYPE_VALUES,
    SecondaryInterfaceType,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        delete_on_termination = self.delete_on_termination
        if delete_on_termination is not None and not (
            type(delete_on_termination) is bool
        ):
            self.explain("delete_on_termination", at, found)
        device_index = self.device_index
        if device_index is not None and not (type(device_index) is int):
            self.explain("device_index", at, found)
        private_ip_addresses = self.private_ip_addresses
        if private_ip_addresses is not None:
            if type(private_ip_addresses) is list:
                for private_ip_addresses_index, private_ip_addresses_item in enumerate(
                    private_ip_addresses
                ):
                    if (
                        type(private_ip_addresses_item)
                        is InstanceSecondaryInterfacePrivateIpAddressRequest
                    ):
                        private_ip_addresses_item.check(
                            ((at, "PrivateIpAddresses"), private_ip_addresses_index),
                            found,
                        )
                    else:
                        self.explain_item(
                            "private_ip_addresses",
                            private_ip_addresses_index,
                            private_ip_addresses_item,
                            at,
                            found,
                        )
            else:
                self.explain("private_ip_addresses", at, found)
        private_ip_address_count = self.private_ip_address_count
        if private_ip_address_count is not None and not (
            type(private_ip_address_count) is int
        ):
            self.explain("private_ip_address_count", at, found)
        secondary_subnet_id = self.secondary_subnet_id
        if secondary_subnet_id is not None and not (type(secondary_subnet_id) is str):
            self.explain("secondary_subnet_id", at, found)
        interface_type = self.interface_type
        if interface_type is not None and not (
            type(interface_type) is str
            and interface_type in SECONDARY_INTERFACE_TYPE_VALUES
        ):
            self.explain("interface_type", at, found)
        network_card_index = self.network_card_index
        if network_card_index is not None and not (type(network_card_index) is int):
            self.explain("network_card_index", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
