"""EC2 InstanceSecondaryInterface, InstanceSecondaryInterfaceAttachment, InstanceSecondaryInterfacePrivateIpAddress."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
from .attachment_status import ATTACHMENT_STATUS_VALUES, AttachmentStatus
from .secondary_interface_status import (
    SECONDARY_INTERFACE_STATUS_VALUES,
    SecondaryInterfaceStatus,
)
from .secondary_interface_type import (
    SECONDARY_INTERFACE_TYPE_VALUES,
    SecondaryInterfaceType,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceSecondaryInterface(Structure):
    """Describes a secondary interface attached to an instance."""

    attachment: InstanceSecondaryInterfaceAttachment | None = None
    """The attachment information for the secondary interface."""

    mac_address: str | None = None
    """The MAC address of the secondary interface."""

    secondary_interface_id: str | None = None
    """The ID of the secondary interface."""

    owner_id: str | None = None
    """The Amazon Web Services account ID of the owner of the secondary interface."""

    private_ip_addresses: list[InstanceSecondaryInterfacePrivateIpAddress] | None = None
    """The private IPv4 addresses associated with the secondary interface."""

    source_dest_check: bool | None = None
    """Indicates whether source/destination checking is enabled."""

    status: SecondaryInterfaceStatus | None = None
    """The status of the secondary interface."""

    secondary_subnet_id: str | None = None
    """The ID of the secondary subnet."""

    secondary_network_id: str | None = None
    """The ID of the secondary network."""

    interface_type: SecondaryInterfaceType | None = None
    """The type of secondary interface."""

    wire_names = {
        "attachment": "Attachment",
        "mac_address": "MacAddress",
        "secondary_interface_id": "SecondaryInterfaceId",
        "owner_id": "OwnerId",
        "private_ip_addresses": "PrivateIpAddresses",
        "source_dest_check": "SourceDestCheck",
        "status": "Status",
        "secondary_subnet_id": "SecondarySubnetId",
        "secondary_network_id": "SecondaryNetworkId",
        "interface_type": "InterfaceType",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        attachment = self.attachment
        if attachment is not None and not (
            type(attachment) is InstanceSecondaryInterfaceAttachment
            and not attachment.suspects()
        ):
            found += ("attachment",)
        mac_address = self.mac_address
        if mac_address is not None and type(mac_address) is not str:
            found += ("mac_address",)
        secondary_interface_id = self.secondary_interface_id
        if (
            secondary_interface_id is not None
            and type(secondary_interface_id) is not str
        ):
            found += ("secondary_interface_id",)
        owner_id = self.owner_id
        if owner_id is not None and type(owner_id) is not str:
            found += ("owner_id",)
        private_ip_addresses = self.private_ip_addresses
        if private_ip_addresses is not None:
            if type(private_ip_addresses) is list:
                for private_ip_addresses_item in private_ip_addresses:
                    if not (
                        type(private_ip_addresses_item)
                        is InstanceSecondaryInterfacePrivateIpAddress
                        and not private_ip_addresses_item.suspects()
                    ):
                        found += ("private_ip_addresses",)
                        break
            else:
                found += ("private_ip_addresses",)
        source_dest_check = self.source_dest_check
        if source_dest_check is not None and type(source_dest_check) is not bool:
            found += ("source_dest_check",)
        status = self.status
        if status is not None and status not in SECONDARY_INTERFACE_STATUS_VALUES:
            found += ("status",)
        secondary_subnet_id = self.secondary_subnet_id
        if secondary_subnet_id is not None and type(secondary_subnet_id) is not str:
            found += ("secondary_subnet_id",)
        secondary_network_id = self.secondary_network_id
        if secondary_network_id is not None and type(secondary_network_id) is not str:
            found += ("secondary_network_id",)
        interface_type = self.interface_type
        if (
            interface_type is not None
            and interface_type not in SECONDARY_INTERFACE_TYPE_VALUES
        ):
            found += ("interface_type",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.attachment) is not None:
            wire["Attachment"] = (
                value.to_wire()
                if type(value) is InstanceSecondaryInterfaceAttachment
                else wire_of(value)
            )
        if (value := self.mac_address) is not None:
            wire["MacAddress"] = value
        if (value := self.secondary_interface_id) is not None:
            wire["SecondaryInterfaceId"] = value
        if (value := self.owner_id) is not None:
            wire["OwnerId"] = value
        if (value := self.private_ip_addresses) is not None:
            wire["PrivateIpAddresses"] = wire_of_each(value)
        if (value := self.source_dest_check) is not None:
            wire["SourceDestCheck"] = value
        if (value := self.status) is not None:
            wire["Status"] = value
        if (value := self.secondary_subnet_id) is not None:
            wire["SecondarySubnetId"] = value
        if (value := self.secondary_network_id) is not None:
            wire["SecondaryNetworkId"] = value
        if (value := self.interface_type) is not None:
            wire["InterfaceType"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceSecondaryInterface:
        self = cls(
            attachment=InstanceSecondaryInterfaceAttachment.read(
                wire.get("Attachment")
            ),
            mac_address=wire.get("MacAddress"),
            secondary_interface_id=wire.get("SecondaryInterfaceId"),
            owner_id=wire.get("OwnerId"),
            private_ip_addresses=each(
                wire.get("PrivateIpAddresses"),
                InstanceSecondaryInterfacePrivateIpAddress.read,
            ),
            source_dest_check=wire.get("SourceDestCheck"),
            status=wire.get("Status"),
            secondary_subnet_id=wire.get("SecondarySubnetId"),
            secondary_network_id=wire.get("SecondaryNetworkId"),
            interface_type=wire.get("InterfaceType"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceSecondaryInterfaceAttachment(Structure):
    """Describes the attachment of a secondary interface to an instance."""

    attach_time: datetime | None = None
    """The timestamp when the attachment was created."""

    attachment_id: str | None = None
    """The ID of the attachment."""

    delete_on_termination: bool | None = None
    """Indicates whether the secondary interface is deleted when the instance is terminated.

    The only supported value for this field is ``true``.
    """

    device_index: int | None = None
    """The device index of the secondary interface."""

    status: AttachmentStatus | None = None
    """The attachment state."""

    network_card_index: int | None = None
    """The index of the network card."""

    wire_names = {
        "attach_time": "AttachTime",
        "attachment_id": "AttachmentId",
        "delete_on_termination": "DeleteOnTermination",
        "device_index": "DeviceIndex",
        "status": "Status",
        "network_card_index": "NetworkCardIndex",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        attach_time = self.attach_time
        if attach_time is not None and type(attach_time) is not datetime:
            found += ("attach_time",)
        attachment_id = self.attachment_id
        if attachment_id is not None and type(attachment_id) is not str:
            found += ("attachment_id",)
        delete_on_termination = self.delete_on_termination
        if (
            delete_on_termination is not None
            and type(delete_on_termination) is not bool
        ):
            found += ("delete_on_termination",)
        device_index = self.device_index
        if device_index is not None and type(device_index) is not int:
            found += ("device_index",)
        status = self.status
        if status is not None and status not in ATTACHMENT_STATUS_VALUES:
            found += ("status",)
        network_card_index = self.network_card_index
        if network_card_index is not None and type(network_card_index) is not int:
            found += ("network_card_index",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.attach_time) is not None:
            wire["AttachTime"] = value
        if (value := self.attachment_id) is not None:
            wire["AttachmentId"] = value
        if (value := self.delete_on_termination) is not None:
            wire["DeleteOnTermination"] = value
        if (value := self.device_index) is not None:
            wire["DeviceIndex"] = value
        if (value := self.status) is not None:
            wire["Status"] = value
        if (value := self.network_card_index) is not None:
            wire["NetworkCardIndex"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceSecondaryInterfaceAttachment:
        self = cls(
            attach_time=wire.get("AttachTime"),
            attachment_id=wire.get("AttachmentId"),
            delete_on_termination=wire.get("DeleteOnTermination"),
            device_index=wire.get("DeviceIndex"),
            status=wire.get("Status"),
            network_card_index=wire.get("NetworkCardIndex"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceSecondaryInterfacePrivateIpAddress(Structure):
    """Describes a private IPv4 address for a secondary interface."""

    private_ip_address: str | None = None
    """The private IPv4 address."""

    wire_names = {
        "private_ip_address": "PrivateIpAddress",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        private_ip_address = self.private_ip_address
        if private_ip_address is not None and type(private_ip_address) is not str:
            found += ("private_ip_address",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.private_ip_address) is not None:
            wire["PrivateIpAddress"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceSecondaryInterfacePrivateIpAddress:
        self = cls(
            private_ip_address=wire.get("PrivateIpAddress"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
