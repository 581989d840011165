"""EC2 EbsInstanceBlockDevice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .attachment_status import AttachmentStatus
from .operator_response import OperatorResponse

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EbsInstanceBlockDevice(Structure):
    """Describes a parameter used to set up an EBS volume in a block device mapping."""

    attach_time: datetime | None = None
    """The time stamp when the attachment initiated."""

    delete_on_termination: bool | None = None
    """Indicates whether the volume is deleted on instance termination."""

    status: AttachmentStatus | None = None
    """The attachment state."""

    volume_id: str | None = None
    """The ID of the EBS volume."""

    associated_resource: str | None = None
    """The ARN of the Amazon Web Services-managed resource to which the volume is attached."""

    volume_owner_id: str | None = None
    """The ID of the Amazon Web Services account that owns the volume.

    This parameter is returned only for volumes that are attached to Amazon Web
    Services-managed resources.
    """

    operator: OperatorResponse | None = None
    """The service provider that manages the EBS volume."""

    ebs_card_index: int | None = None
    """The index of the EBS card. Some instance types support multiple EBS cards. The default
    EBS card index is 0.
    """

    wire_names = {
        "attach_time": "AttachTime",
        "delete_on_termination": "DeleteOnTermination",
        "status": "Status",
        "volume_id": "VolumeId",
        "associated_resource": "AssociatedResource",
        "volume_owner_id": "VolumeOwnerId",
        "operator": "Operator",
        "ebs_card_index": "EbsCardIndex",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.attach_time) is not None:
            wire["AttachTime"] = value
        if (value := self.delete_on_termination) is not None:
            wire["DeleteOnTermination"] = value
        if (value := self.status) is not None:
            wire["Status"] = value
        if (value := self.volume_id) is not None:
            wire["VolumeId"] = value
        if (value := self.associated_resource) is not None:
            wire["AssociatedResource"] = value
        if (value := self.volume_owner_id) is not None:
            wire["VolumeOwnerId"] = value
        if (value := self.operator) is not None:
            wire["Operator"] = (
                value.to_wire() if type(value) is OperatorResponse else wire_of(value)
            )
        if (value := self.ebs_card_index) is not None:
            wire["EbsCardIndex"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> EbsInstanceBlockDevice:
        self = cls(
            attach_time=wire.get("AttachTime"),
            delete_on_termination=wire.get("DeleteOnTermination"),
            status=wire.get("Status"),
            volume_id=wire.get("VolumeId"),
            associated_resource=wire.get("AssociatedResource"),
            volume_owner_id=wire.get("VolumeOwnerId"),
            operator=OperatorResponse.read(wire.get("Operator")),
            ebs_card_index=wire.get("EbsCardIndex"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
