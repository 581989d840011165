"""SSM LoggingInfo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LoggingInfo(Structure):
    """Information about an Amazon Simple Storage Service (Amazon S3) bucket to write managed
    node-level logs to.

    Note: ``LoggingInfo`` has been deprecated. To specify an Amazon Simple Storage Service
    (Amazon S3) bucket to contain logs, instead use the ``OutputS3BucketName`` and
    ``OutputS3KeyPrefix`` options in the ``TaskInvocationParameters`` structure. For
    information about how Amazon Web Services Systems Manager handles these options for the
    supported maintenance window task types, see
    ``MaintenanceWindowTaskInvocationParameters``.
    """

    s3_bucket_name: Annotated[str, Length(3, 63)]
    """The name of an S3 bucket where execution logs are stored."""

    s3_key_prefix: Annotated[str, Length(None, 500)] | None = None
    """(Optional) The S3 bucket subfolder."""

    s3_region: Annotated[str, Length(3, 20)]
    """The Amazon Web Services Region where the S3 bucket is located."""

    wire_names = {
        "s3_bucket_name": "S3BucketName",
        "s3_key_prefix": "S3KeyPrefix",
        "s3_region": "S3Region",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {
            "S3BucketName": self.s3_bucket_name,
            "S3Region": self.s3_region,
        }
        if not self.s3_bucket_name or not self.s3_region:
            wire = without_absent(wire)
        if (value := self.s3_key_prefix) is not None:
            wire["S3KeyPrefix"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> LoggingInfo:
        self = cls(
            s3_bucket_name=wire.get("S3BucketName"),
            s3_key_prefix=wire.get("S3KeyPrefix"),
            s3_region=wire.get("S3Region"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
