"""EC2 InstanceBlockDeviceMapping."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .ebs_instance_block_device import EbsInstanceBlockDevice

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceBlockDeviceMapping(Structure):
    """Describes a block device mapping."""

    device_name: str | None = None
    """The device name."""

    ebs: EbsInstanceBlockDevice | None = None
    """Parameters used to automatically set up EBS volumes when the instance is launched."""

    wire_names = {
        "device_name": "DeviceName",
        "ebs": "Ebs",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.device_name) is not None:
            wire["DeviceName"] = value
        if (value := self.ebs) is not None:
            wire["Ebs"] = (
                value.to_wire()
                if type(value) is EbsInstanceBlockDevice
                else wire_of(value)
            )
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceBlockDeviceMapping:
        self = cls(
            device_name=wire.get("DeviceName"),
            ebs=EbsInstanceBlockDevice.read(wire.get("Ebs")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
