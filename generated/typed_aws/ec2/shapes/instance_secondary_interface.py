"""EC2 InstanceSecondaryInterface, InstanceSecondaryInterfaceAttachment, InstanceSecondaryInterfacePrivateIpAddress."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
from .attachment_status import AttachmentStatus
from .secondary_interface_status import SecondaryInterfaceStatus
from .secondary_interface_type import SecondaryInterfaceType

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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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
