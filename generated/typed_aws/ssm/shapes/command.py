"""SSM Command."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...runtime.constraints import Length, Pattern, Range, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.structure import Structure
from .alarm_configuration import AlarmConfiguration
from .alarm_state_information import AlarmStateInformation
from .cloud_watch_output_config import CloudWatchOutputConfig
from .command_status import CommandStatus
from .notification_config import NotificationConfig
from .target import Target

DOCUMENT_NAME_PATTERN = Pattern(r"^[a-zA-Z0-9_\-.]{3,128}$")
DOCUMENT_VERSION_PATTERN = Pattern("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)")
INSTANCE_ID_PATTERN = Pattern(r"(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)")
MAX_CONCURRENCY_PATTERN = Pattern("^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$")
MAX_ERRORS_PATTERN = Pattern("^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Command(Structure):
    """Describes a command request."""

    command_id: Annotated[str, Length(36, 36)] | None = None
    """A unique identifier for this command."""

    document_name: Annotated[str, DOCUMENT_NAME_PATTERN] | None = None
    """The name of the document requested for execution."""

    document_version: Annotated[str, DOCUMENT_VERSION_PATTERN] | None = None
    """The Systems Manager document (SSM document) version."""

    comment: Annotated[str, Length(None, 100)] | None = None
    """User-specified information about the command, such as a brief description of what the
    command should do.
    """

    expires_after: datetime | None = None
    """If a command expires, it changes status to ``DeliveryTimedOut`` for all invocations that
    have the status ``InProgress``, ``Pending``, or ``Delayed``. ``ExpiresAfter`` is
    calculated based on the total timeout for the overall command. For more information, see
    Understanding command timeout values
    (https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html?icmpid=docs_ec2_console#monitor-about-status-timeouts)
    in the Amazon Web Services Systems Manager User Guide.
    """

    parameters: Annotated[dict[str, list[str]], Sensitive()] | None = field(
        default=None, repr=False
    )
    """The parameter values to be inserted in the document when running the command."""

    instance_ids: (
        Annotated[list[Annotated[str, INSTANCE_ID_PATTERN]], Length(0, 50)] | None
    ) = None
    """The managed node IDs against which this command was requested."""

    targets: Annotated[list[Target], Length(0, 5)] | None = None
    """An array of search criteria that targets managed nodes using a Key,Value combination
    that you specify. Targets is required if you don't provide one or more managed node IDs
    in the call.
    """

    requested_date_time: datetime | None = None
    """The date and time the command was requested."""

    status: CommandStatus | None = None
    """The status of the command."""

    status_details: Annotated[str, Length(0, 100)] | None = None
    """A detailed status of the command execution. ``StatusDetails`` includes more information
    than ``Status`` because it includes states resulting from error and concurrency control
    parameters. ``StatusDetails`` can show different results than Status. For more
    information about these statuses, see Understanding command statuses
    (https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html) in
    the Amazon Web Services Systems Manager User Guide. StatusDetails can be one of the
    following values:

    - Pending: The command hasn't been sent to any managed nodes.
    - In Progress: The command has been sent to at least one managed node but hasn't reached
      a final state on all managed nodes.
    - Success: The command successfully ran on all invocations. This is a terminal state.
    - Delivery Timed Out: The value of MaxErrors or more command invocations shows a status
      of Delivery Timed Out. This is a terminal state.
    - Execution Timed Out: The value of MaxErrors or more command invocations shows a status
      of Execution Timed Out. This is a terminal state.
    - Failed: The value of MaxErrors or more command invocations shows a status of Failed.
      This is a terminal state.
    - Incomplete: The command was attempted on all managed nodes and one or more invocations
      doesn't have a value of Success but not enough invocations failed for the status to be
      Failed. This is a terminal state.
    - Cancelled: The command was terminated before it was completed. This is a terminal
      state.
    - Rate Exceeded: The number of managed nodes targeted by the command exceeded the
      account limit for pending invocations. The system has canceled the command before
      running it on any managed node. This is a terminal state.
    - Delayed: The system attempted to send the command to the managed node but wasn't
      successful. The system retries again.
    """

    output_s3_region: Annotated[str, Length(3, 20)] | None = None
    """(Deprecated) You can no longer specify this parameter. The system ignores it. Instead,
    Systems Manager automatically determines the Amazon Web Services Region of the S3
    bucket.
    """

    output_s3_bucket_name: Annotated[str, Length(3, 63)] | None = None
    """The S3 bucket where the responses to the command executions should be stored. This was
    requested when issuing the command.
    """

    output_s3_key_prefix: Annotated[str, Length(None, 500)] | None = None
    """The S3 directory path inside the bucket where the responses to the command executions
    should be stored. This was requested when issuing the command.
    """

    max_concurrency: Annotated[str, Length(1, 7), MAX_CONCURRENCY_PATTERN] | None = None
    """The maximum number of managed nodes that are allowed to run the command at the same
    time. You can specify a number of managed nodes, such as 10, or a percentage of nodes,
    such as 10%. The default value is 50. For more information about how to use
    ``MaxConcurrency``, see Amazon Web Services Systems Manager Run Command
    (https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command.html) in the
    Amazon Web Services Systems Manager User Guide.
    """

    max_errors: Annotated[str, Length(1, 7), MAX_ERRORS_PATTERN] | None = None
    """The maximum number of errors allowed before the system stops sending the command to
    additional targets. You can specify a number of errors, such as 10, or a percentage or
    errors, such as 10%. The default value is ``0``. For more information about how to use
    ``MaxErrors``, see Amazon Web Services Systems Manager Run Command
    (https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command.html) in the
    Amazon Web Services Systems Manager User Guide.
    """

    target_count: int | None = None
    """The number of targets for the command."""

    completed_count: int | None = None
    """The number of targets for which the command invocation reached a terminal state.
    Terminal states include the following: Success, Failed, Execution Timed Out, Delivery
    Timed Out, Cancelled, Terminated, or Undeliverable.
    """

    error_count: int | None = None
    """The number of targets for which the status is Failed or Execution Timed Out."""

    delivery_timed_out_count: int | None = None
    """The number of targets for which the status is Delivery Timed Out."""

    service_role: str | None = None
    """The Identity and Access Management (IAM) service role that Run Command, a tool in Amazon
    Web Services Systems Manager, uses to act on your behalf when sending notifications
    about command status changes.
    """

    notification_config: NotificationConfig | None = None
    """Configurations for sending notifications about command status changes."""

    cloud_watch_output_config: CloudWatchOutputConfig | None = None
    """Amazon CloudWatch Logs information where you want Amazon Web Services Systems Manager to
    send the command output.
    """

    timeout_seconds: Annotated[int, Range(30, 2592000)] | None = None
    """The ``TimeoutSeconds`` value specified for a command."""

    alarm_configuration: AlarmConfiguration | None = None
    """The details for the CloudWatch alarm applied to your command."""

    triggered_alarms: Annotated[list[AlarmStateInformation], Length(1, 1)] | None = None
    """The CloudWatch alarm that was invoked by the command."""
