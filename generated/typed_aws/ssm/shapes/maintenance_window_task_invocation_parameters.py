"""SSM MaintenanceWindowTaskInvocationParameters, MaintenanceWindowAutomationParameters, MaintenanceWindowLambdaParameters, MaintenanceWindowStepFunctionsParameters."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.structure import Structure
from .maintenance_window_run_command_parameters import (
    MaintenanceWindowRunCommandParameters,
)

DOCUMENT_VERSION_PATTERN = Pattern("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowTaskInvocationParameters(Structure):
    """The parameters for task execution."""

    run_command: MaintenanceWindowRunCommandParameters | None = None
    """The parameters for a ``RUN_COMMAND`` task type."""

    automation: MaintenanceWindowAutomationParameters | None = None
    """The parameters for an ``AUTOMATION`` task type."""

    step_functions: MaintenanceWindowStepFunctionsParameters | None = None
    """The parameters for a ``STEP_FUNCTIONS`` task type."""

    lambda_: MaintenanceWindowLambdaParameters | None = None
    """The parameters for a ``LAMBDA`` task type."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowAutomationParameters(Structure):
    """The parameters for an ``AUTOMATION`` task type."""

    document_version: Annotated[str, DOCUMENT_VERSION_PATTERN] | None = None
    """The version of an Automation runbook to use during task execution. Pattern
    ``([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)``.
    """

    parameters: (
        Annotated[
            dict[
                Annotated[str, Length(1, 50)],
                Annotated[list[Annotated[str, Length(1, 512)]], Length(0, 50)],
            ],
            Length(1, 200),
        ]
        | None
    ) = None
    """The parameters for the ``AUTOMATION`` task.

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

        For ``AUTOMATION`` task types, Amazon Web Services Systems Manager ignores any
        values specified for these parameters.

    1–200 entries. Each key: length 1–50.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowLambdaParameters(Structure):
    """The parameters for a ``LAMBDA`` task type.

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

        For Lambda tasks, Systems Manager ignores any values specified for TaskParameters
        and LoggingInfo.
    """

    client_context: Annotated[str, Length(1, 8000)] | None = None
    """Pass client-specific information to the Lambda function that you are invoking. You can
    then process the client information in your Lambda function as you choose through the
    context variable. Length 1–8000.
    """

    qualifier: Annotated[str, Length(1, 128)] | None = None
    """(Optional) Specify an Lambda function version or alias name. If you specify a function
    version, the operation uses the qualified function Amazon Resource Name (ARN) to invoke
    a specific Lambda function. If you specify an alias name, the operation uses the alias
    ARN to invoke the Lambda function version to which the alias points. Length 1–128.
    """

    payload: Annotated[bytes, Length(None, 4096), Sensitive()] | None = field(
        default=None, repr=False
    )
    """JSON to provide to your Lambda function as input. At most 4096 bytes."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowStepFunctionsParameters(Structure):
    """The parameters for a ``STEP_FUNCTIONS`` task.

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

        For Step Functions tasks, Systems Manager ignores any values specified for
        ``TaskParameters`` and ``LoggingInfo``.
    """

    input: Annotated[str, Length(None, 4096), Sensitive()] | None = field(
        default=None, repr=False
    )
    """The inputs for the ``STEP_FUNCTIONS`` task. Length at most 4096."""

    name: Annotated[str, Length(1, 80)] | None = None
    """The name of the ``STEP_FUNCTIONS`` task. Length 1–80."""
