"""SSM LoggingInfo."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


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
    """The name of an S3 bucket where execution logs are stored. Length 3–63."""

    s3_key_prefix: Annotated[str, Length(None, 500)] | None = None
    """(Optional) The S3 bucket subfolder. Length at most 500."""

    s3_region: Annotated[str, Length(3, 20)]
    """The Amazon Web Services Region where the S3 bucket is located. Length 3–20."""
