"""SSM GetCommandInvocationResult."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern
from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .cloud_watch_output_config import CloudWatchOutputConfig
from .command_invocation_status import CommandInvocationStatus

INSTANCE_ID_PATTERN = Pattern(r"(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)")
DOCUMENT_NAME_PATTERN = Pattern(r"^[a-zA-Z0-9_\-.]{3,128}$")
DOCUMENT_VERSION_PATTERN = Pattern("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)")
STRING_DATE_TIME_PATTERN = Pattern(
    r"^([\-]?\d{4}(?!\d{2}\b))((-?)((0[1-9]|1[0-2])(\3([12]\d|0[1-9]|3[01]))?|W([0-4]\d|5[0-2])(-?[1-7])?|(00[1-9]|0[1-9]\d|[12]\d{2}|3([0-5]\d|6[1-6])))([T\s]((([01]\d|2[0-3])((:?)[0-5]\d)?|24\:?00)([\.,]\d(?!:))?)?(\17[0-5]\d([\.,]\d)?)?([zZ]|([\-])([01]\d|2[0-3]):?([0-5]\d)?)?)?)?$"
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GetCommandInvocationResult(Output):
    """GetCommandInvocationResult."""

    command_id: Annotated[str, Length(36, 36)] | None = None
    """The parent command ID of the invocation plugin."""

    instance_id: Annotated[str, INSTANCE_ID_PATTERN] | None = None
    """The ID of the managed node targeted by the command. A managed node can be an Amazon
    Elastic Compute Cloud (Amazon EC2) instance, edge device, or on-premises server or VM in
    your hybrid environment that is configured for Amazon Web Services Systems Manager.
    """

    comment: Annotated[str, Length(None, 100)] | None = None
    """The comment text for the command."""

    document_name: Annotated[str, DOCUMENT_NAME_PATTERN] | None = None
    """The name of the document that was run. For example, ``AWS-RunShellScript``."""

    document_version: Annotated[str, DOCUMENT_VERSION_PATTERN] | None = None
    """The Systems Manager document (SSM document) version used in the request."""

    plugin_name: Annotated[str, Length(4)] | None = None
    """The name of the plugin, or step name, for which details are reported. For example,
    ``aws:RunShellScript`` is a plugin.
    """

    response_code: int | None = None
    """The error level response code for the plugin script. If the response code is ``-1``,
    then the command hasn't started running on the managed node, or it wasn't received by
    the node.
    """

    execution_start_date_time: Annotated[str, STRING_DATE_TIME_PATTERN] | None = None
    """The date and time the plugin started running. Date and time are written in ISO 8601
    format. For example, June 7, 2017 is represented as 2017-06-7. The following sample
    Amazon Web Services CLI command uses the ``InvokedBefore`` filter.

    ``aws ssm list-commands --filters key=InvokedBefore,value=2017-06-07T00:00:00Z``

    If the plugin hasn't started to run, the string is empty.
    """

    execution_elapsed_time: Annotated[str, STRING_DATE_TIME_PATTERN] | None = None
    """Duration since ``ExecutionStartDateTime``."""

    execution_end_date_time: Annotated[str, STRING_DATE_TIME_PATTERN] | None = None
    """The date and time the plugin finished running. Date and time are written in ISO 8601
    format. For example, June 7, 2017 is represented as 2017-06-7. The following sample
    Amazon Web Services CLI command uses the ``InvokedAfter`` filter.

    ``aws ssm list-commands --filters key=InvokedAfter,value=2017-06-07T00:00:00Z``

    If the plugin hasn't started to run, the string is empty.
    """

    status: CommandInvocationStatus | None = None
    """The status of this invocation plugin. This status can be different than
    ``StatusDetails``.
    """

    status_details: Annotated[str, Length(0, 100)] | None = None
    """A detailed status of the command execution for an invocation. ``StatusDetails`` includes
    more information than ``Status`` because it includes states resulting from error and
    concurrency control parameters. ``StatusDetails`` can show different results than
    ``Status``. For more information about these statuses, see Understanding command
    statuses
    (https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html) in
    the Amazon Web Services Systems Manager User Guide. ``StatusDetails`` can be one of the
    following values:

    - Pending: The command hasn't been sent to the managed node.
    - In Progress: The command has been sent to the managed node but hasn't reached a
      terminal state.
    - Delayed: The system attempted to send the command to the target, but the target wasn't
      available. The managed node might not be available because of network issues, because
      the node was stopped, or for similar reasons. The system will try to send the command
      again.
    - Success: The command or plugin ran successfully. This is a terminal state.
    - Delivery Timed Out: The command wasn't delivered to the managed node before the
      delivery timeout expired. Delivery timeouts don't count against the parent command's
      ``MaxErrors`` limit, but they do contribute to whether the parent command status is
      Success or Incomplete. This is a terminal state.
    - Execution Timed Out: The command started to run on the managed node, but the execution
      wasn't complete before the timeout expired. Execution timeouts count against the
      ``MaxErrors`` limit of the parent command. This is a terminal state.
    - Failed: The command wasn't run successfully on the managed node. For a plugin, this
      indicates that the result code wasn't zero. For a command invocation, this indicates
      that the result code for one or more plugins wasn't zero. Invocation failures count
      against the ``MaxErrors`` limit of the parent command. This is a terminal state.
    - Cancelled: The command was terminated before it was completed. This is a terminal
      state.
    - Undeliverable: The command can't be delivered to the managed node. The node might not
      exist or might not be responding. Undeliverable invocations don't count against the
      parent command's ``MaxErrors`` limit and don't contribute to whether the parent
      command status is Success or Incomplete. This is a terminal state.
    - Terminated: The parent command exceeded its ``MaxErrors`` limit and subsequent command
      invocations were canceled by the system. This is a terminal state.
    """

    standard_output_content: Annotated[str, Length(None, 24000)] | None = None
    """The first 24,000 characters written by the plugin to ``stdout``. If the command hasn't
    finished running, if ``ExecutionStatus`` is neither Succeeded nor Failed, then this
    string is empty.
    """

    standard_output_url: str | None = None
    """The URL for the complete text written by the plugin to ``stdout`` in Amazon Simple
    Storage Service (Amazon S3). If an S3 bucket wasn't specified, then this string is
    empty.
    """

    standard_error_content: Annotated[str, Length(None, 8000)] | None = None
    """The first 8,000 characters written by the plugin to ``stderr``. If the command hasn't
    finished running, then this string is empty.
    """

    standard_error_url: str | None = None
    """The URL for the complete text written by the plugin to ``stderr``. If the command hasn't
    finished running, then this string is empty.
    """

    cloud_watch_output_config: CloudWatchOutputConfig | None = None
    """Amazon CloudWatch Logs information where Systems Manager sent the command output."""
