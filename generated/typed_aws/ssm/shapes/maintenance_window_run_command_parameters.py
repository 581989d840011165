"""SSM MaintenanceWindowRunCommandParameters."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern, Range, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.structure import Structure
from .cloud_watch_output_config import CloudWatchOutputConfig
from .document_hash_type import DocumentHashType
from .notification_config import NotificationConfig

DOCUMENT_VERSION_PATTERN = Pattern("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowRunCommandParameters(Structure):
    """The parameters for a ``RUN_COMMAND`` task type.

    For information about specifying and updating task parameters, see
    ``RegisterTaskWithMaintenanceWindow`` and ``UpdateMaintenanceWindowTask``.

    Note:
        ``LoggingInfo`` has been deprecated. To specify an Amazon Simple Storage Service
        (Amazon S3) bucket to contain logs, instead use the ``OutputS3BucketName`` and
        ``OutputS3KeyPrefix`` options in the ``TaskInvocationParameters`` structure. For
        information about how Amazon Web Services Systems Manager handles these options for
        the supported maintenance window task types, see
        ``MaintenanceWindowTaskInvocationParameters``.

        ``TaskParameters`` has been deprecated. To specify parameters to pass to a task when
        it runs, instead use the ``Parameters`` option in the ``TaskInvocationParameters``
        structure. For information about how Systems Manager handles these options for the
        supported maintenance window task types, see
        ``MaintenanceWindowTaskInvocationParameters``.

        For ``RUN_COMMAND`` tasks, Systems Manager uses specified values for
        ``TaskParameters`` and ``LoggingInfo`` only if no values are specified for
        ``TaskInvocationParameters``.
    """

    comment: Annotated[str, Length(None, 100)] | None = None
    """Information about the commands to run. Length at most 100."""

    cloud_watch_output_config: CloudWatchOutputConfig | None = None
    """Configuration options for sending command output to Amazon CloudWatch Logs."""

    document_hash: Annotated[str, Length(None, 256)] | None = None
    """The SHA-256 or SHA-1 hash created by the system when the document was created. SHA-1
    hashes have been deprecated. Length at most 256.
    """

    document_hash_type: DocumentHashType | None = None
    """SHA-256 or SHA-1. SHA-1 hashes have been deprecated. One of ``Sha256``, ``Sha1``.
    DocumentHashType Sha1 is deprecated; use Sha256.
    """

    document_version: Annotated[str, DOCUMENT_VERSION_PATTERN] | None = None
    """The Amazon Web Services Systems Manager document (SSM document) version to use in the
    request. You can specify ``$DEFAULT``, ``$LATEST``, or a specific version number. If you
    run commands by using the Amazon Web Services CLI, then you must escape the first two
    options by using a backslash. If you specify a version number, then you don't need to
    use the backslash. For example:

    ``--document-version "\\$DEFAULT"``

    ``--document-version "\\$LATEST"``

    ``--document-version "3"``

    Pattern ``([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)``.
    """

    notification_config: NotificationConfig | None = None
    """Configurations for sending notifications about command status changes on a per-managed
    node basis.
    """

    output_s3_bucket_name: Annotated[str, Length(3, 63)] | None = None
    """The name of the Amazon Simple Storage Service (Amazon S3) bucket. Length 3–63."""

    output_s3_key_prefix: Annotated[str, Length(None, 500)] | None = None
    """The S3 bucket subfolder. Length at most 500."""

    parameters: Annotated[dict[str, list[str]], Sensitive()] | None = field(
        default=None, repr=False
    )
    """The parameters for the ``RUN_COMMAND`` task execution."""

    service_role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM service role for Amazon Web Services Systems
    Manager to assume when running a maintenance window task. If you do not specify a
    service role ARN, Systems Manager uses a service-linked role in your account. If no
    appropriate service-linked role for Systems Manager exists in your account, it is
    created when you run ``RegisterTaskWithMaintenanceWindow``.

    However, for an improved security posture, we strongly recommend creating a custom
    policy and custom service role for running your maintenance window tasks. The policy can
    be crafted to provide only the permissions needed for your particular maintenance window
    tasks. For more information, see Setting up Maintenance Windows
    (https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-maintenance-permissions.html)
    in the in the Amazon Web Services Systems Manager User Guide.
    """

    timeout_seconds: Annotated[int, Range(30, 2592000)] | None = None
    """If this time is reached and the command hasn't already started running, it doesn't run.
    Range 30–2592000.
    """
