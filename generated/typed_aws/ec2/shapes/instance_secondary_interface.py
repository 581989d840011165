"""EC2 InstanceSecondaryInterface, InstanceSecondaryInterfaceAttachment, InstanceSecondaryInterfacePrivateIpAddress."""

from __future__ import annotations

from datetime import datetime

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .attachment_status import AttachmentStatus
from .secondary_interface_status import SecondaryInterfaceStatus
from .secondary_interface_type import SecondaryInterfaceType


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


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceSecondaryInterfacePrivateIpAddress(Structure):
    """Describes a private IPv4 address for a secondary interface."""

    private_ip_address: str | None = None
    """The private IPv4 address."""
