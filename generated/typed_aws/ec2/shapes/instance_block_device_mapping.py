"""EC2 InstanceBlockDeviceMapping."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .ebs_instance_block_device import EbsInstanceBlockDevice


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceBlockDeviceMapping(Structure):
    """Describes a block device mapping."""

    device_name: str | None = None
    """The device name."""

    ebs: EbsInstanceBlockDevice | None = None
    """Parameters used to automatically set up EBS volumes when the instance is launched."""
