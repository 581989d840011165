"""What type checkers know of Amazon Simple Systems Manager (SSM). Nothing imports it as a program runs."""

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
from .operations.describe_maintenance_windows import DescribeMaintenanceWindowsRequest
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
from .shapes.alarm_configuration import Alarm, AlarmConfiguration
from .shapes.alarm_state_information import AlarmStateInformation
from .shapes.cloud_watch_output_config import CloudWatchOutputConfig
from .shapes.command import Command
from .shapes.command_filter import CommandFilter
from .shapes.command_filter_key import CommandFilterKey
from .shapes.command_invocation_status import CommandInvocationStatus
from .shapes.command_status import CommandStatus
from .shapes.describe_maintenance_window_execution_task_invocations_result import (
    DescribeMaintenanceWindowExecutionTaskInvocationsResult,
    MaintenanceWindowExecutionTaskInvocationIdentity,
)
from .shapes.describe_maintenance_window_execution_tasks_result import (
    DescribeMaintenanceWindowExecutionTasksResult,
)
from .shapes.describe_maintenance_window_executions_result import (
    DescribeMaintenanceWindowExecutionsResult,
    MaintenanceWindowExecution,
)
from .shapes.describe_maintenance_window_schedule_result import (
    DescribeMaintenanceWindowScheduleResult,
    ScheduledWindowExecution,
)
from .shapes.describe_maintenance_window_targets_result import (
    DescribeMaintenanceWindowTargetsResult,
)
from .shapes.describe_maintenance_window_tasks_result import (
    DescribeMaintenanceWindowTasksResult,
)
from .shapes.describe_maintenance_windows_for_target_result import (
    DescribeMaintenanceWindowsForTargetResult,
    MaintenanceWindowIdentityForTarget,
)
from .shapes.describe_maintenance_windows_result import (
    DescribeMaintenanceWindowsResult,
    MaintenanceWindowIdentity,
)
from .shapes.document_hash_type import DocumentHashType
from .shapes.external_alarm_state import ExternalAlarmState
from .shapes.get_command_invocation_result import GetCommandInvocationResult
from .shapes.get_maintenance_window_execution_task_result import (
    GetMaintenanceWindowExecutionTaskResult,
)
from .shapes.get_maintenance_window_task_result import GetMaintenanceWindowTaskResult
from .shapes.list_commands_result import ListCommandsResult
from .shapes.logging_info import LoggingInfo
from .shapes.maintenance_window_execution_status import MaintenanceWindowExecutionStatus
from .shapes.maintenance_window_execution_task_identity import (
    MaintenanceWindowExecutionTaskIdentity,
)
from .shapes.maintenance_window_filter import MaintenanceWindowFilter
from .shapes.maintenance_window_resource_type import MaintenanceWindowResourceType
from .shapes.maintenance_window_run_command_parameters import (
    MaintenanceWindowRunCommandParameters,
)
from .shapes.maintenance_window_target import MaintenanceWindowTarget
from .shapes.maintenance_window_task import MaintenanceWindowTask
from .shapes.maintenance_window_task_cutoff_behavior import (
    MaintenanceWindowTaskCutoffBehavior,
)
from .shapes.maintenance_window_task_invocation_parameters import (
    MaintenanceWindowAutomationParameters,
    MaintenanceWindowLambdaParameters,
    MaintenanceWindowStepFunctionsParameters,
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
from .type_defs import AsyncBotoSSMClient, BotoSSMClient

__all__ = [
    "Alarm",
    "AlarmConfiguration",
    "AlarmStateInformation",
    "AsyncBotoSSMClient",
    "AsyncSSM",
    "AsyncSSMClient",
    "AsyncStubSSMClient",
    "BotoSSMClient",
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
