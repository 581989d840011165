"""Amazon Simple Systems Manager (SSM), API 2014-11-06.

Each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..runtime.introspection import constraints
    from .async_client import AsyncSSMClient
    from .async_stub import AsyncStubSSMClient
    from .client import SSMClient
    from .errors import (
        DoesNotExistException,
        DuplicateInstanceId,
        FeatureNotAvailableException,
        IdempotentParameterMismatch,
        InternalServerError,
        InvalidCommandId,
        InvalidDocument,
        InvalidDocumentVersion,
        InvalidFilterKey,
        InvalidInstanceId,
        InvalidNextToken,
        InvalidNotificationConfig,
        InvalidOutputFolder,
        InvalidParameters,
        InvalidPluginName,
        InvalidRole,
        InvocationDoesNotExist,
        MaxDocumentSizeExceeded,
        ResourceLimitExceededException,
        SSMError,
        TargetInUseException,
        UnsupportedPlatformType,
    )
    from .operations.create_maintenance_window import (
        CreateMaintenanceWindowRequest,
        CreateMaintenanceWindowResult,
    )
    from .operations.delete_maintenance_window import (
        DeleteMaintenanceWindowRequest,
        DeleteMaintenanceWindowResult,
    )
    from .operations.deregister_target_from_maintenance_window import (
        DeregisterTargetFromMaintenanceWindowRequest,
        DeregisterTargetFromMaintenanceWindowResult,
    )
    from .operations.deregister_task_from_maintenance_window import (
        DeregisterTaskFromMaintenanceWindowRequest,
        DeregisterTaskFromMaintenanceWindowResult,
    )
    from .operations.describe_maintenance_window_execution_task_invocations import (
        DescribeMaintenanceWindowExecutionTaskInvocationsRequest,
    )
    from .operations.describe_maintenance_window_execution_tasks import (
        DescribeMaintenanceWindowExecutionTasksRequest,
    )
    from .operations.describe_maintenance_window_executions import (
        DescribeMaintenanceWindowExecutionsRequest,
    )
    from .operations.describe_maintenance_window_schedule import (
        DescribeMaintenanceWindowScheduleRequest,
    )
    from .operations.describe_maintenance_window_targets import (
        DescribeMaintenanceWindowTargetsRequest,
    )
    from .operations.describe_maintenance_window_tasks import (
        DescribeMaintenanceWindowTasksRequest,
    )
    from .operations.describe_maintenance_windows import (
        DescribeMaintenanceWindowsRequest,
    )
    from .operations.describe_maintenance_windows_for_target import (
        DescribeMaintenanceWindowsForTargetRequest,
    )
    from .operations.get_command_invocation import GetCommandInvocationRequest
    from .operations.get_maintenance_window import (
        GetMaintenanceWindowRequest,
        GetMaintenanceWindowResult,
    )
    from .operations.get_maintenance_window_execution import (
        GetMaintenanceWindowExecutionRequest,
        GetMaintenanceWindowExecutionResult,
    )
    from .operations.get_maintenance_window_execution_task import (
        GetMaintenanceWindowExecutionTaskRequest,
    )
    from .operations.get_maintenance_window_execution_task_invocation import (
        GetMaintenanceWindowExecutionTaskInvocationRequest,
        GetMaintenanceWindowExecutionTaskInvocationResult,
    )
    from .operations.get_maintenance_window_task import GetMaintenanceWindowTaskRequest
    from .operations.list_commands import ListCommandsRequest
    from .operations.register_target_with_maintenance_window import (
        RegisterTargetWithMaintenanceWindowRequest,
        RegisterTargetWithMaintenanceWindowResult,
    )
    from .operations.register_task_with_maintenance_window import (
        RegisterTaskWithMaintenanceWindowRequest,
        RegisterTaskWithMaintenanceWindowResult,
    )
    from .operations.send_command import SendCommandRequest
    from .operations.update_maintenance_window import (
        UpdateMaintenanceWindowRequest,
        UpdateMaintenanceWindowResult,
    )
    from .operations.update_maintenance_window_target import (
        UpdateMaintenanceWindowTargetRequest,
    )
    from .operations.update_maintenance_window_task import (
        UpdateMaintenanceWindowTaskRequest,
    )
    from .protocol import AsyncSSM, SSM
    from .shapes.alarm import Alarm
    from .shapes.alarm_configuration import AlarmConfiguration
    from .shapes.alarm_state_information import AlarmStateInformation
    from .shapes.cloud_watch_output_config import CloudWatchOutputConfig
    from .shapes.command import Command
    from .shapes.command_filter import CommandFilter
    from .shapes.command_filter_key import CommandFilterKey
    from .shapes.command_invocation_status import CommandInvocationStatus
    from .shapes.command_status import CommandStatus
    from .shapes.describe_maintenance_window_execution_task_invocations_result import (
        DescribeMaintenanceWindowExecutionTaskInvocationsResult,
    )
    from .shapes.describe_maintenance_window_execution_tasks_result import (
        DescribeMaintenanceWindowExecutionTasksResult,
    )
    from .shapes.describe_maintenance_window_executions_result import (
        DescribeMaintenanceWindowExecutionsResult,
    )
    from .shapes.describe_maintenance_window_schedule_result import (
        DescribeMaintenanceWindowScheduleResult,
    )
    from .shapes.describe_maintenance_window_targets_result import (
        DescribeMaintenanceWindowTargetsResult,
    )
    from .shapes.describe_maintenance_window_tasks_result import (
        DescribeMaintenanceWindowTasksResult,
    )
    from .shapes.describe_maintenance_windows_for_target_result import (
        DescribeMaintenanceWindowsForTargetResult,
    )
    from .shapes.describe_maintenance_windows_result import (
        DescribeMaintenanceWindowsResult,
    )
    from .shapes.document_hash_type import DocumentHashType
    from .shapes.external_alarm_state import ExternalAlarmState
    from .shapes.get_command_invocation_result import GetCommandInvocationResult
    from .shapes.get_maintenance_window_execution_task_result import (
        GetMaintenanceWindowExecutionTaskResult,
    )
    from .shapes.get_maintenance_window_task_result import (
        GetMaintenanceWindowTaskResult,
    )
    from .shapes.list_commands_result import ListCommandsResult
    from .shapes.logging_info import LoggingInfo
    from .shapes.maintenance_window_automation_parameters import (
        MaintenanceWindowAutomationParameters,
    )
    from .shapes.maintenance_window_execution import MaintenanceWindowExecution
    from .shapes.maintenance_window_execution_status import (
        MaintenanceWindowExecutionStatus,
    )
    from .shapes.maintenance_window_execution_task_identity import (
        MaintenanceWindowExecutionTaskIdentity,
    )
    from .shapes.maintenance_window_execution_task_invocation_identity import (
        MaintenanceWindowExecutionTaskInvocationIdentity,
    )
    from .shapes.maintenance_window_filter import MaintenanceWindowFilter
    from .shapes.maintenance_window_identity import MaintenanceWindowIdentity
    from .shapes.maintenance_window_identity_for_target import (
        MaintenanceWindowIdentityForTarget,
    )
    from .shapes.maintenance_window_lambda_parameters import (
        MaintenanceWindowLambdaParameters,
    )
    from .shapes.maintenance_window_resource_type import MaintenanceWindowResourceType
    from .shapes.maintenance_window_run_command_parameters import (
        MaintenanceWindowRunCommandParameters,
    )
    from .shapes.maintenance_window_step_functions_parameters import (
        MaintenanceWindowStepFunctionsParameters,
    )
    from .shapes.maintenance_window_target import MaintenanceWindowTarget
    from .shapes.maintenance_window_task import MaintenanceWindowTask
    from .shapes.maintenance_window_task_cutoff_behavior import (
        MaintenanceWindowTaskCutoffBehavior,
    )
    from .shapes.maintenance_window_task_invocation_parameters import (
        MaintenanceWindowTaskInvocationParameters,
    )
    from .shapes.maintenance_window_task_parameter_value_expression import (
        MaintenanceWindowTaskParameterValueExpression,
    )
    from .shapes.maintenance_window_task_type import MaintenanceWindowTaskType
    from .shapes.notification_config import NotificationConfig
    from .shapes.notification_event import NotificationEvent
    from .shapes.notification_type import NotificationType
    from .shapes.patch_orchestrator_filter import PatchOrchestratorFilter
    from .shapes.scheduled_window_execution import ScheduledWindowExecution
    from .shapes.send_command_result import SendCommandResult
    from .shapes.tag import Tag
    from .shapes.target import Target
    from .shapes.update_maintenance_window_target_result import (
        UpdateMaintenanceWindowTargetResult,
    )
    from .shapes.update_maintenance_window_task_result import (
        UpdateMaintenanceWindowTaskResult,
    )
    from .stub import StubSSMClient

    __all__ = [
        "Alarm",
        "AlarmConfiguration",
        "AlarmStateInformation",
        "AsyncSSM",
        "AsyncSSMClient",
        "AsyncStubSSMClient",
        "CloudWatchOutputConfig",
        "Command",
        "CommandFilter",
        "CommandFilterKey",
        "CommandInvocationStatus",
        "CommandStatus",
        "CreateMaintenanceWindowRequest",
        "CreateMaintenanceWindowResult",
        "DeleteMaintenanceWindowRequest",
        "DeleteMaintenanceWindowResult",
        "DeregisterTargetFromMaintenanceWindowRequest",
        "DeregisterTargetFromMaintenanceWindowResult",
        "DeregisterTaskFromMaintenanceWindowRequest",
        "DeregisterTaskFromMaintenanceWindowResult",
        "DescribeMaintenanceWindowExecutionTaskInvocationsRequest",
        "DescribeMaintenanceWindowExecutionTaskInvocationsResult",
        "DescribeMaintenanceWindowExecutionTasksRequest",
        "DescribeMaintenanceWindowExecutionTasksResult",
        "DescribeMaintenanceWindowExecutionsRequest",
        "DescribeMaintenanceWindowExecutionsResult",
        "DescribeMaintenanceWindowScheduleRequest",
        "DescribeMaintenanceWindowScheduleResult",
        "DescribeMaintenanceWindowTargetsRequest",
        "DescribeMaintenanceWindowTargetsResult",
        "DescribeMaintenanceWindowTasksRequest",
        "DescribeMaintenanceWindowTasksResult",
        "DescribeMaintenanceWindowsForTargetRequest",
        "DescribeMaintenanceWindowsForTargetResult",
        "DescribeMaintenanceWindowsRequest",
        "DescribeMaintenanceWindowsResult",
        "DocumentHashType",
        "DoesNotExistException",
        "DuplicateInstanceId",
        "ExternalAlarmState",
        "FeatureNotAvailableException",
        "GetCommandInvocationRequest",
        "GetCommandInvocationResult",
        "GetMaintenanceWindowExecutionRequest",
        "GetMaintenanceWindowExecutionResult",
        "GetMaintenanceWindowExecutionTaskInvocationRequest",
        "GetMaintenanceWindowExecutionTaskInvocationResult",
        "GetMaintenanceWindowExecutionTaskRequest",
        "GetMaintenanceWindowExecutionTaskResult",
        "GetMaintenanceWindowRequest",
        "GetMaintenanceWindowResult",
        "GetMaintenanceWindowTaskRequest",
        "GetMaintenanceWindowTaskResult",
        "IdempotentParameterMismatch",
        "InternalServerError",
        "InvalidCommandId",
        "InvalidDocument",
        "InvalidDocumentVersion",
        "InvalidFilterKey",
        "InvalidInstanceId",
        "InvalidNextToken",
        "InvalidNotificationConfig",
        "InvalidOutputFolder",
        "InvalidParameters",
        "InvalidPluginName",
        "InvalidRole",
        "InvocationDoesNotExist",
        "ListCommandsRequest",
        "ListCommandsResult",
        "LoggingInfo",
        "MaintenanceWindowAutomationParameters",
        "MaintenanceWindowExecution",
        "MaintenanceWindowExecutionStatus",
        "MaintenanceWindowExecutionTaskIdentity",
        "MaintenanceWindowExecutionTaskInvocationIdentity",
        "MaintenanceWindowFilter",
        "MaintenanceWindowIdentity",
        "MaintenanceWindowIdentityForTarget",
        "MaintenanceWindowLambdaParameters",
        "MaintenanceWindowResourceType",
        "MaintenanceWindowRunCommandParameters",
        "MaintenanceWindowStepFunctionsParameters",
        "MaintenanceWindowTarget",
        "MaintenanceWindowTask",
        "MaintenanceWindowTaskCutoffBehavior",
        "MaintenanceWindowTaskInvocationParameters",
        "MaintenanceWindowTaskParameterValueExpression",
        "MaintenanceWindowTaskType",
        "MaxDocumentSizeExceeded",
        "NotificationConfig",
        "NotificationEvent",
        "NotificationType",
        "PatchOrchestratorFilter",
        "RegisterTargetWithMaintenanceWindowRequest",
        "RegisterTargetWithMaintenanceWindowResult",
        "RegisterTaskWithMaintenanceWindowRequest",
        "RegisterTaskWithMaintenanceWindowResult",
        "ResourceLimitExceededException",
        "SSM",
        "SSMClient",
        "SSMError",
        "ScheduledWindowExecution",
        "SendCommandRequest",
        "SendCommandResult",
        "StubSSMClient",
        "Tag",
        "Target",
        "TargetInUseException",
        "UnsupportedPlatformType",
        "UpdateMaintenanceWindowRequest",
        "UpdateMaintenanceWindowResult",
        "UpdateMaintenanceWindowTargetRequest",
        "UpdateMaintenanceWindowTargetResult",
        "UpdateMaintenanceWindowTaskRequest",
        "UpdateMaintenanceWindowTaskResult",
        "constraints",
    ]

# Where each name lives. One text is loaded sooner than a dict of thousands.
_HOMES = """
Alarm .shapes.alarm
AlarmConfiguration .shapes.alarm_configuration
AlarmStateInformation .shapes.alarm_state_information
AsyncSSM .protocol
AsyncSSMClient .async_client
AsyncStubSSMClient .async_stub
CloudWatchOutputConfig .shapes.cloud_watch_output_config
Command .shapes.command
CommandFilter .shapes.command_filter
CommandFilterKey .shapes.command_filter_key
CommandInvocationStatus .shapes.command_invocation_status
CommandStatus .shapes.command_status
CreateMaintenanceWindowRequest .operations.create_maintenance_window
CreateMaintenanceWindowResult .operations.create_maintenance_window
DeleteMaintenanceWindowRequest .operations.delete_maintenance_window
DeleteMaintenanceWindowResult .operations.delete_maintenance_window
DeregisterTargetFromMaintenanceWindowRequest .operations.deregister_target_from_maintenance_window
DeregisterTargetFromMaintenanceWindowResult .operations.deregister_target_from_maintenance_window
DeregisterTaskFromMaintenanceWindowRequest .operations.deregister_task_from_maintenance_window
DeregisterTaskFromMaintenanceWindowResult .operations.deregister_task_from_maintenance_window
DescribeMaintenanceWindowExecutionTaskInvocationsRequest .operations.describe_maintenance_window_execution_task_invocations
DescribeMaintenanceWindowExecutionTaskInvocationsResult .shapes.describe_maintenance_window_execution_task_invocations_result
DescribeMaintenanceWindowExecutionTasksRequest .operations.describe_maintenance_window_execution_tasks
DescribeMaintenanceWindowExecutionTasksResult .shapes.describe_maintenance_window_execution_tasks_result
DescribeMaintenanceWindowExecutionsRequest .operations.describe_maintenance_window_executions
DescribeMaintenanceWindowExecutionsResult .shapes.describe_maintenance_window_executions_result
DescribeMaintenanceWindowScheduleRequest .operations.describe_maintenance_window_schedule
DescribeMaintenanceWindowScheduleResult .shapes.describe_maintenance_window_schedule_result
DescribeMaintenanceWindowTargetsRequest .operations.describe_maintenance_window_targets
DescribeMaintenanceWindowTargetsResult .shapes.describe_maintenance_window_targets_result
DescribeMaintenanceWindowTasksRequest .operations.describe_maintenance_window_tasks
DescribeMaintenanceWindowTasksResult .shapes.describe_maintenance_window_tasks_result
DescribeMaintenanceWindowsForTargetRequest .operations.describe_maintenance_windows_for_target
DescribeMaintenanceWindowsForTargetResult .shapes.describe_maintenance_windows_for_target_result
DescribeMaintenanceWindowsRequest .operations.describe_maintenance_windows
DescribeMaintenanceWindowsResult .shapes.describe_maintenance_windows_result
DocumentHashType .shapes.document_hash_type
DoesNotExistException .errors
DuplicateInstanceId .errors
ExternalAlarmState .shapes.external_alarm_state
FeatureNotAvailableException .errors
GetCommandInvocationRequest .operations.get_command_invocation
GetCommandInvocationResult .shapes.get_command_invocation_result
GetMaintenanceWindowExecutionRequest .operations.get_maintenance_window_execution
GetMaintenanceWindowExecutionResult .operations.get_maintenance_window_execution
GetMaintenanceWindowExecutionTaskInvocationRequest .operations.get_maintenance_window_execution_task_invocation
GetMaintenanceWindowExecutionTaskInvocationResult .operations.get_maintenance_window_execution_task_invocation
GetMaintenanceWindowExecutionTaskRequest .operations.get_maintenance_window_execution_task
GetMaintenanceWindowExecutionTaskResult .shapes.get_maintenance_window_execution_task_result
GetMaintenanceWindowRequest .operations.get_maintenance_window
GetMaintenanceWindowResult .operations.get_maintenance_window
GetMaintenanceWindowTaskRequest .operations.get_maintenance_window_task
GetMaintenanceWindowTaskResult .shapes.get_maintenance_window_task_result
IdempotentParameterMismatch .errors
InternalServerError .errors
InvalidCommandId .errors
InvalidDocument .errors
InvalidDocumentVersion .errors
InvalidFilterKey .errors
InvalidInstanceId .errors
InvalidNextToken .errors
InvalidNotificationConfig .errors
InvalidOutputFolder .errors
InvalidParameters .errors
InvalidPluginName .errors
InvalidRole .errors
InvocationDoesNotExist .errors
ListCommandsRequest .operations.list_commands
ListCommandsResult .shapes.list_commands_result
LoggingInfo .shapes.logging_info
MaintenanceWindowAutomationParameters .shapes.maintenance_window_automation_parameters
MaintenanceWindowExecution .shapes.maintenance_window_execution
MaintenanceWindowExecutionStatus .shapes.maintenance_window_execution_status
MaintenanceWindowExecutionTaskIdentity .shapes.maintenance_window_execution_task_identity
MaintenanceWindowExecutionTaskInvocationIdentity .shapes.maintenance_window_execution_task_invocation_identity
MaintenanceWindowFilter .shapes.maintenance_window_filter
MaintenanceWindowIdentity .shapes.maintenance_window_identity
MaintenanceWindowIdentityForTarget .shapes.maintenance_window_identity_for_target
MaintenanceWindowLambdaParameters .shapes.maintenance_window_lambda_parameters
MaintenanceWindowResourceType .shapes.maintenance_window_resource_type
MaintenanceWindowRunCommandParameters .shapes.maintenance_window_run_command_parameters
MaintenanceWindowStepFunctionsParameters .shapes.maintenance_window_step_functions_parameters
MaintenanceWindowTarget .shapes.maintenance_window_target
MaintenanceWindowTask .shapes.maintenance_window_task
MaintenanceWindowTaskCutoffBehavior .shapes.maintenance_window_task_cutoff_behavior
MaintenanceWindowTaskInvocationParameters .shapes.maintenance_window_task_invocation_parameters
MaintenanceWindowTaskParameterValueExpression .shapes.maintenance_window_task_parameter_value_expression
MaintenanceWindowTaskType .shapes.maintenance_window_task_type
MaxDocumentSizeExceeded .errors
NotificationConfig .shapes.notification_config
NotificationEvent .shapes.notification_event
NotificationType .shapes.notification_type
PatchOrchestratorFilter .shapes.patch_orchestrator_filter
RegisterTargetWithMaintenanceWindowRequest .operations.register_target_with_maintenance_window
RegisterTargetWithMaintenanceWindowResult .operations.register_target_with_maintenance_window
RegisterTaskWithMaintenanceWindowRequest .operations.register_task_with_maintenance_window
RegisterTaskWithMaintenanceWindowResult .operations.register_task_with_maintenance_window
ResourceLimitExceededException .errors
SSM .protocol
SSMClient .client
SSMError .errors
ScheduledWindowExecution .shapes.scheduled_window_execution
SendCommandRequest .operations.send_command
SendCommandResult .shapes.send_command_result
StubSSMClient .stub
Tag .shapes.tag
Target .shapes.target
TargetInUseException .errors
UnsupportedPlatformType .errors
UpdateMaintenanceWindowRequest .operations.update_maintenance_window
UpdateMaintenanceWindowResult .operations.update_maintenance_window
UpdateMaintenanceWindowTargetRequest .operations.update_maintenance_window_target
UpdateMaintenanceWindowTargetResult .shapes.update_maintenance_window_target_result
UpdateMaintenanceWindowTaskRequest .operations.update_maintenance_window_task
UpdateMaintenanceWindowTaskResult .shapes.update_maintenance_window_task_result
constraints ..runtime.introspection
"""


if not TYPE_CHECKING:  # which would take any name at all for one that is there

    def __getattr__(name: str) -> Any:
        if name == "__all__":
            return __dir__()
        _, found, rest = _HOMES.partition(f"\n{name} ")
        if not found:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(rest.partition("\n")[0], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return [line.partition(" ")[0] for line in _HOMES.split("\n")[1:-1]]
