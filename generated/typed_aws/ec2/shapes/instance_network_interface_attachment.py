"""EC2 InstanceNetworkInterfaceAttachment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .attachment_status import AttachmentStatus
from .instance_attachment_ena_srd_specification import (
    InstanceAttachmentEnaSrdSpecification,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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

    wire_names = {
        "attach_time": "AttachTime",
        "attachment_id": "AttachmentId",
        "delete_on_termination": "DeleteOnTermination",
        "device_index": "DeviceIndex",
        "status": "Status",
        "network_card_index": "NetworkCardIndex",
        "ena_srd_specification": "EnaSrdSpecification",
        "ena_queue_count": "EnaQueueCount",
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
        if (value := self.ena_srd_specification) is not None:
            wire["EnaSrdSpecification"] = (
                value.to_wire()
                if type(value) is InstanceAttachmentEnaSrdSpecification
                else wire_of(value)
            )
        if (value := self.ena_queue_count) is not None:
            wire["EnaQueueCount"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceNetworkInterfaceAttachment:
        self = cls(
            attach_time=wire.get("AttachTime"),
            attachment_id=wire.get("AttachmentId"),
            delete_on_termination=wire.get("DeleteOnTermination"),
            device_index=wire.get("DeviceIndex"),
            status=wire.get("Status"),
            network_card_index=wire.get("NetworkCardIndex"),
            ena_srd_specification=InstanceAttachmentEnaSrdSpecification.read(
                wire.get("EnaSrdSpecification")
            ),
            ena_queue_count=wire.get("EnaQueueCount"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
