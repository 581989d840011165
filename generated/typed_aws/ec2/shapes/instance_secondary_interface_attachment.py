"""EC2 InstanceSecondaryInterfaceAttachment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .attachment_status import ATTACHMENT_STATUS_VALUES, AttachmentStatus

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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
