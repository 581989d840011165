"""EC2 InstanceNetworkInterfaceAttachment."""

from __future__ import annotations

from datetime import datetime

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .attachment_status import AttachmentStatus
from .instance_attachment_ena_srd_specification import (
    InstanceAttachmentEnaSrdSpecification,
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceNetworkInterfaceAttachment(Structure):
    """Describes a network interface attachment."""

    attach_time: datetime | None = None
    """The time stamp when the attachment initiated."""

    attachment_id: str | None = None
    """The ID of the network interface attachment."""

    delete_on_termination: bool | None = None
    """Indicates whether the network interface is deleted when the instance is terminated."""

    device_index: int | None = None
    """The index of the device on the instance for the network interface attachment."""

    status: AttachmentStatus | None = None
    """The attachment state."""

    network_card_index: int | None = None
    """The index of the network card."""

    ena_srd_specification: InstanceAttachmentEnaSrdSpecification | None = None
    """Contains the ENA Express settings for the network interface that's attached to the
    instance.
    """

    ena_queue_count: int | None = None
    """The number of ENA queues created with the instance."""
