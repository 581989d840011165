"""Where the operations of Amazon Simple Systems Manager (SSM) live."""

from __future__ import annotations

MODULES = {
    "CreateMaintenanceWindow": "create_maintenance_window",
    "DeleteMaintenanceWindow": "delete_maintenance_window",
    "DeregisterTargetFromMaintenanceWindow": "deregister_target_from_maintenance_window",
    "DeregisterTaskFromMaintenanceWindow": "deregister_task_from_maintenance_window",
    "DescribeMaintenanceWindowExecutionTaskInvocations": "describe_maintenance_window_execution_task_invocations",
    "DescribeMaintenanceWindowExecutionTasks": "describe_maintenance_window_execution_tasks",
    "DescribeMaintenanceWindowExecutions": "describe_maintenance_window_executions",
    "DescribeMaintenanceWindowSchedule": "describe_maintenance_window_schedule",
    "DescribeMaintenanceWindowTargets": "describe_maintenance_window_targets",
    "DescribeMaintenanceWindowTasks": "describe_maintenance_window_tasks",
    "DescribeMaintenanceWindows": "describe_maintenance_windows",
    "DescribeMaintenanceWindowsForTarget": "describe_maintenance_windows_for_target",
    "GetCommandInvocation": "get_command_invocation",
    "GetMaintenanceWindow": "get_maintenance_window",
    "GetMaintenanceWindowExecution": "get_maintenance_window_execution",
    "GetMaintenanceWindowExecutionTask": "get_maintenance_window_execution_task",
    "GetMaintenanceWindowExecutionTaskInvocation": "get_maintenance_window_execution_task_invocation",
    "GetMaintenanceWindowTask": "get_maintenance_window_task",
    "ListCommands": "list_commands",
    "RegisterTargetWithMaintenanceWindow": "register_target_with_maintenance_window",
    "RegisterTaskWithMaintenanceWindow": "register_task_with_maintenance_window",
    "SendCommand": "send_command",
    "UpdateMaintenanceWindow": "update_maintenance_window",
    "UpdateMaintenanceWindowTarget": "update_maintenance_window_target",
    "UpdateMaintenanceWindowTask": "update_maintenance_window_task",
}
"""The module of each operation in the folder `operations`, by its API name."""
