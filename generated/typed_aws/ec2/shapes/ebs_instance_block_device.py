"""EC2 EbsInstanceBlockDevice."""

from __future__ import annotations

from datetime import datetime

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .attachment_status import AttachmentStatus
from .operator_response import OperatorResponse


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
