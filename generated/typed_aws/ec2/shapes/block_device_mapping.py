"""EC2 BlockDeviceMapping."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .ebs_block_device import EbsBlockDevice

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BlockDeviceMapping(Structure):
    """Describes a block device mapping, which defines the EBS volumes and instance store
    volumes to attach to an instance at launch.
    """

    ebs: EbsBlockDevice | None = None
    """Parameters used to automatically set up EBS volumes when the instance is launched."""

    no_device: str | None = None
    """To omit the device from the block device mapping, specify an empty string. When this
    property is specified, the device is removed from the block device mapping regardless of
    the assigned value.
    """

    device_name: str | None = None
    """The device name. For available device names, see Device names for volumes
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html).
    """

    virtual_name: str | None = None
    """The virtual device name (``ephemeral`` N). Instance store volumes are numbered starting
    from 0. An instance type with 2 available instance store volumes can specify mappings
    for ``ephemeral0`` and ``ephemeral1``. The number of available instance store volumes
    depends on the instance type. After you connect to the instance, you must mount the
    volume.

    NVMe instance store volumes are automatically enumerated and assigned a device name.
    Including them in your block device mapping has no effect.

    Constraints: For M3 instances, you must specify instance store volumes in the block
    device mapping for the instance. When you launch an M3 instance, we ignore any instance
    store volumes specified in the block device mapping for the AMI.
    """

    wire_names = {
        "ebs": "Ebs",
        "no_device": "NoDevice",
        "device_name": "DeviceName",
        "virtual_name": "VirtualName",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        ebs = self.ebs
        if ebs is not None and not (type(ebs) is EbsBlockDevice and not ebs.suspects()):
            found += ("ebs",)
        no_device = self.no_device
        if no_device is not None and type(no_device) is not str:
            found += ("no_device",)
        device_name = self.device_name
        if device_name is not None and type(device_name) is not str:
            found += ("device_name",)
        virtual_name = self.virtual_name
        if virtual_name is not None and type(virtual_name) is not str:
            found += ("virtual_name",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.ebs) is not None:
            wire["Ebs"] = (
                value.to_wire() if type(value) is EbsBlockDevice else wire_of(value)
            )
        if (value := self.no_device) is not None:
            wire["NoDevice"] = value
        if (value := self.device_name) is not None:
            wire["DeviceName"] = value
        if (value := self.virtual_name) is not None:
            wire["VirtualName"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> BlockDeviceMapping:
        self = cls(
            ebs=EbsBlockDevice.read(wire.get("Ebs")),
            no_device=wire.get("NoDevice"),
            device_name=wire.get("DeviceName"),
            virtual_name=wire.get("VirtualName"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
