"""SSM CloudWatchOutputConfig."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CloudWatchOutputConfig(Structure):
    """Configuration options for sending command output to Amazon CloudWatch Logs."""

    cloud_watch_log_group_name: Annotated[str, Length(1, 512)] | None = None
    """The name of the CloudWatch Logs log group where you want to send command output. If you
    don't specify a group name, Amazon Web Services Systems Manager automatically creates a
    log group for you. The log group uses the following naming format:

    ``aws/ssm/SystemsManagerDocumentName``
    """

    cloud_watch_output_enabled: bool | None = None
    """Enables Systems Manager to send command output to CloudWatch Logs."""

    wire_names = {
        "cloud_watch_log_group_name": "CloudWatchLogGroupName",
        "cloud_watch_output_enabled": "CloudWatchOutputEnabled",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.cloud_watch_log_group_name) is not None:
            wire["CloudWatchLogGroupName"] = value
        if (value := self.cloud_watch_output_enabled) is not None:
            wire["CloudWatchOutputEnabled"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> CloudWatchOutputConfig:
        self = cls(
            cloud_watch_log_group_name=wire.get("CloudWatchLogGroupName"),
            cloud_watch_output_enabled=wire.get("CloudWatchOutputEnabled"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
