"""Amazon Simple Systems Manager (SSM), API 2014-11-06.

Each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import SSMClient
    from .errors import (
        DoesNotExistException,
        FeatureNotAvailableException,
        IdempotentParameterMismatch,
        InternalServerError,
        ResourceLimitExceededException,
        SSMError,
    )
    from .operations.register_task_with_maintenance_window import (
        RegisterTaskWithMaintenanceWindowRequest,
        RegisterTaskWithMaintenanceWindowResult,
    )
    from .protocol import SSM
    from .shapes.alarm import Alarm
    from .shapes.alarm_configuration import AlarmConfiguration
    from .shapes.cloud_watch_output_config import CloudWatchOutputConfig
    from .shapes.document_hash_type import DocumentHashType
    from .shapes.logging_info import LoggingInfo
    from .shapes.maintenance_window_automation_parameters import (
        MaintenanceWindowAutomationParameters,
    )
    from .shapes.maintenance_window_lambda_parameters import (
        MaintenanceWindowLambdaParameters,
    )
    from .shapes.maintenance_window_run_command_parameters import (
        MaintenanceWindowRunCommandParameters,
    )
    from .shapes.maintenance_window_step_functions_parameters import (
        MaintenanceWindowStepFunctionsParameters,
    )
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
    from .shapes.target import Target
    from .stub import StubSSMClient


_HOMES = {
    "Alarm": ".shapes.alarm",
    "AlarmConfiguration": ".shapes.alarm_configuration",
    "CloudWatchOutputConfig": ".shapes.cloud_watch_output_config",
    "DocumentHashType": ".shapes.document_hash_type",
    "DoesNotExistException": ".errors",
    "FeatureNotAvailableException": ".errors",
    "IdempotentParameterMismatch": ".errors",
    "InternalServerError": ".errors",
    "LoggingInfo": ".shapes.logging_info",
    "MaintenanceWindowAutomationParameters": ".shapes.maintenance_window_automation_parameters",
    "MaintenanceWindowLambdaParameters": ".shapes.maintenance_window_lambda_parameters",
    "MaintenanceWindowRunCommandParameters": ".shapes.maintenance_window_run_command_parameters",
    "MaintenanceWindowStepFunctionsParameters": ".shapes.maintenance_window_step_functions_parameters",
    "MaintenanceWindowTaskCutoffBehavior": ".shapes.maintenance_window_task_cutoff_behavior",
    "MaintenanceWindowTaskInvocationParameters": ".shapes.maintenance_window_task_invocation_parameters",
    "MaintenanceWindowTaskParameterValueExpression": ".shapes.maintenance_window_task_parameter_value_expression",
    "MaintenanceWindowTaskType": ".shapes.maintenance_window_task_type",
    "NotificationConfig": ".shapes.notification_config",
    "NotificationEvent": ".shapes.notification_event",
    "NotificationType": ".shapes.notification_type",
    "RegisterTaskWithMaintenanceWindowRequest": ".operations.register_task_with_maintenance_window",
    "RegisterTaskWithMaintenanceWindowResult": ".operations.register_task_with_maintenance_window",
    "ResourceLimitExceededException": ".errors",
    "SSM": ".protocol",
    "SSMClient": ".client",
    "SSMError": ".errors",
    "StubSSMClient": ".stub",
    "Target": ".shapes.target",
}

__all__ = [
    "Alarm",
    "AlarmConfiguration",
    "CloudWatchOutputConfig",
    "DocumentHashType",
    "DoesNotExistException",
    "FeatureNotAvailableException",
    "IdempotentParameterMismatch",
    "InternalServerError",
    "LoggingInfo",
    "MaintenanceWindowAutomationParameters",
    "MaintenanceWindowLambdaParameters",
    "MaintenanceWindowRunCommandParameters",
    "MaintenanceWindowStepFunctionsParameters",
    "MaintenanceWindowTaskCutoffBehavior",
    "MaintenanceWindowTaskInvocationParameters",
    "MaintenanceWindowTaskParameterValueExpression",
    "MaintenanceWindowTaskType",
    "NotificationConfig",
    "NotificationEvent",
    "NotificationType",
    "RegisterTaskWithMaintenanceWindowRequest",
    "RegisterTaskWithMaintenanceWindowResult",
    "ResourceLimitExceededException",
    "SSM",
    "SSMClient",
    "SSMError",
    "StubSSMClient",
    "Target",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
