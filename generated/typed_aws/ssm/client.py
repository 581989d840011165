"""A typed client of Amazon Simple Systems Manager (SSM)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.client import Client
from ..runtime.pages import Pages, Window
from .errors import ERRORS, SSMError

if TYPE_CHECKING:
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
    from .shapes.command import Command
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
    from .shapes.get_command_invocation_result import GetCommandInvocationResult
    from .shapes.get_maintenance_window_execution_task_result import (
        GetMaintenanceWindowExecutionTaskResult,
    )
    from .shapes.get_maintenance_window_task_result import (
        GetMaintenanceWindowTaskResult,
    )
    from .shapes.list_commands_result import ListCommandsResult
    from .shapes.maintenance_window_execution_task_identity import (
        MaintenanceWindowExecutionTaskIdentity,
    )
    from .shapes.maintenance_window_target import MaintenanceWindowTarget
    from .shapes.maintenance_window_task import MaintenanceWindowTask
    from .shapes.send_command_result import SendCommandResult
    from .shapes.update_maintenance_window_target_result import (
        UpdateMaintenanceWindowTargetResult,
    )
    from .shapes.update_maintenance_window_task_result import (
        UpdateMaintenanceWindowTaskResult,
    )
    from .type_defs import AnySSMClient


class SSMClient(Client["AnySSMClient"]):
    """Typed calls of Amazon Simple Systems Manager (SSM) over a boto3 or botocore client."""

    service_name = "ssm"
    error = SSMError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    def create_maintenance_window(
        self, request: CreateMaintenanceWindowRequest, /
    ) -> CreateMaintenanceWindowResult:
        """Creates a new maintenance window."""
        result: CreateMaintenanceWindowResult = self._call(
            "create_maintenance_window", request
        )
        return result

    def delete_maintenance_window(
        self, request: DeleteMaintenanceWindowRequest, /
    ) -> DeleteMaintenanceWindowResult:
        """Deletes a maintenance window."""
        result: DeleteMaintenanceWindowResult = self._call(
            "delete_maintenance_window", request
        )
        return result

    def deregister_target_from_maintenance_window(
        self, request: DeregisterTargetFromMaintenanceWindowRequest, /
    ) -> DeregisterTargetFromMaintenanceWindowResult:
        """Removes a target from a maintenance window."""
        result: DeregisterTargetFromMaintenanceWindowResult = self._call(
            "deregister_target_from_maintenance_window", request
        )
        return result

    def deregister_task_from_maintenance_window(
        self, request: DeregisterTaskFromMaintenanceWindowRequest, /
    ) -> DeregisterTaskFromMaintenanceWindowResult:
        """Removes a task from a maintenance window."""
        result: DeregisterTaskFromMaintenanceWindowResult = self._call(
            "deregister_task_from_maintenance_window", request
        )
        return result

    def describe_maintenance_window_execution_task_invocations(
        self, request: DescribeMaintenanceWindowExecutionTaskInvocationsRequest, /
    ) -> DescribeMaintenanceWindowExecutionTaskInvocationsResult:
        """Retrieves the individual task executions (one per target) for a particular task run as
        part of a maintenance window execution.
        """
        result: DescribeMaintenanceWindowExecutionTaskInvocationsResult = self._call(
            "describe_maintenance_window_execution_task_invocations", request
        )
        return result

    def paginate_describe_maintenance_window_execution_task_invocations(
        self,
        request: DescribeMaintenanceWindowExecutionTaskInvocationsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pages[
        DescribeMaintenanceWindowExecutionTaskInvocationsResult,
        MaintenanceWindowExecutionTaskInvocationIdentity,
    ]:
        """Page through `describe_maintenance_window_execution_task_invocations`: iterate for the items, over `pages()` for results."""
        from .operations.describe_maintenance_window_execution_task_invocations import (
            OPERATION,
        )

        window = Window(page_size, max_items, starting_token)
        return self._paginate(OPERATION, request, window)

    def describe_maintenance_window_execution_tasks(
        self, request: DescribeMaintenanceWindowExecutionTasksRequest, /
    ) -> DescribeMaintenanceWindowExecutionTasksResult:
        """For a given maintenance window execution, lists the tasks that were run."""
        result: DescribeMaintenanceWindowExecutionTasksResult = self._call(
            "describe_maintenance_window_execution_tasks", request
        )
        return result

    def paginate_describe_maintenance_window_execution_tasks(
        self,
        request: DescribeMaintenanceWindowExecutionTasksRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pages[
        DescribeMaintenanceWindowExecutionTasksResult,
        MaintenanceWindowExecutionTaskIdentity,
    ]:
        """Page through `describe_maintenance_window_execution_tasks`: iterate for the items, over `pages()` for results."""
        from .operations.describe_maintenance_window_execution_tasks import OPERATION

        window = Window(page_size, max_items, starting_token)
        return self._paginate(OPERATION, request, window)

    def describe_maintenance_window_executions(
        self, request: DescribeMaintenanceWindowExecutionsRequest, /
    ) -> DescribeMaintenanceWindowExecutionsResult:
        """Lists the executions of a maintenance window."""
        result: DescribeMaintenanceWindowExecutionsResult = self._call(
            "describe_maintenance_window_executions", request
        )
        return result

    def paginate_describe_maintenance_window_executions(
        self,
        request: DescribeMaintenanceWindowExecutionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pages[DescribeMaintenanceWindowExecutionsResult, MaintenanceWindowExecution]:
        """Page through `describe_maintenance_window_executions`: iterate for the items, over `pages()` for results."""
        from .operations.describe_maintenance_window_executions import OPERATION

        window = Window(page_size, max_items, starting_token)
        return self._paginate(OPERATION, request, window)

    def describe_maintenance_window_schedule(
        self, request: DescribeMaintenanceWindowScheduleRequest | None = None, /
    ) -> DescribeMaintenanceWindowScheduleResult:
        """Retrieves information about upcoming executions of a maintenance window."""
        result: DescribeMaintenanceWindowScheduleResult = self._call(
            "describe_maintenance_window_schedule", request
        )
        return result

    def paginate_describe_maintenance_window_schedule(
        self,
        request: DescribeMaintenanceWindowScheduleRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pages[DescribeMaintenanceWindowScheduleResult, ScheduledWindowExecution]:
        """Page through `describe_maintenance_window_schedule`: iterate for the items, over `pages()` for results."""
        from .operations.describe_maintenance_window_schedule import OPERATION

        window = Window(page_size, max_items, starting_token)
        return self._paginate(OPERATION, request or OPERATION.request(), window)

    def describe_maintenance_window_targets(
        self, request: DescribeMaintenanceWindowTargetsRequest, /
    ) -> DescribeMaintenanceWindowTargetsResult:
        """Lists the targets registered with the maintenance window."""
        result: DescribeMaintenanceWindowTargetsResult = self._call(
            "describe_maintenance_window_targets", request
        )
        return result

    def paginate_describe_maintenance_window_targets(
        self,
        request: DescribeMaintenanceWindowTargetsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pages[DescribeMaintenanceWindowTargetsResult, MaintenanceWindowTarget]:
        """Page through `describe_maintenance_window_targets`: iterate for the items, over `pages()` for results."""
        from .operations.describe_maintenance_window_targets import OPERATION

        window = Window(page_size, max_items, starting_token)
        return self._paginate(OPERATION, request, window)

    def describe_maintenance_window_tasks(
        self, request: DescribeMaintenanceWindowTasksRequest, /
    ) -> DescribeMaintenanceWindowTasksResult:
        """Lists the tasks in a maintenance window."""
        result: DescribeMaintenanceWindowTasksResult = self._call(
            "describe_maintenance_window_tasks", request
        )
        return result

    def paginate_describe_maintenance_window_tasks(
        self,
        request: DescribeMaintenanceWindowTasksRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pages[DescribeMaintenanceWindowTasksResult, MaintenanceWindowTask]:
        """Page through `describe_maintenance_window_tasks`: iterate for the items, over `pages()` for results."""
        from .operations.describe_maintenance_window_tasks import OPERATION

        window = Window(page_size, max_items, starting_token)
        return self._paginate(OPERATION, request, window)

    def describe_maintenance_windows(
        self, request: DescribeMaintenanceWindowsRequest | None = None, /
    ) -> DescribeMaintenanceWindowsResult:
        """Retrieves the maintenance windows in an Amazon Web Services account."""
        result: DescribeMaintenanceWindowsResult = self._call(
            "describe_maintenance_windows", request
        )
        return result

    def paginate_describe_maintenance_windows(
        self,
        request: DescribeMaintenanceWindowsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pages[DescribeMaintenanceWindowsResult, MaintenanceWindowIdentity]:
        """Page through `describe_maintenance_windows`: iterate for the items, over `pages()` for results."""
        from .operations.describe_maintenance_windows import OPERATION

        window = Window(page_size, max_items, starting_token)
        return self._paginate(OPERATION, request or OPERATION.request(), window)

    def describe_maintenance_windows_for_target(
        self, request: DescribeMaintenanceWindowsForTargetRequest, /
    ) -> DescribeMaintenanceWindowsForTargetResult:
        """Retrieves information about the maintenance window targets or tasks that a managed node
        is associated with.
        """
        result: DescribeMaintenanceWindowsForTargetResult = self._call(
            "describe_maintenance_windows_for_target", request
        )
        return result

    def paginate_describe_maintenance_windows_for_target(
        self,
        request: DescribeMaintenanceWindowsForTargetRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pages[
        DescribeMaintenanceWindowsForTargetResult, MaintenanceWindowIdentityForTarget
    ]:
        """Page through `describe_maintenance_windows_for_target`: iterate for the items, over `pages()` for results."""
        from .operations.describe_maintenance_windows_for_target import OPERATION

        window = Window(page_size, max_items, starting_token)
        return self._paginate(OPERATION, request, window)

    def get_command_invocation(
        self, request: GetCommandInvocationRequest, /
    ) -> GetCommandInvocationResult:
        """Returns detailed information about command execution for an invocation or plugin."""
        result: GetCommandInvocationResult = self._call(
            "get_command_invocation", request
        )
        return result

    def get_maintenance_window(
        self, request: GetMaintenanceWindowRequest, /
    ) -> GetMaintenanceWindowResult:
        """Retrieves a maintenance window."""
        result: GetMaintenanceWindowResult = self._call(
            "get_maintenance_window", request
        )
        return result

    def get_maintenance_window_execution(
        self, request: GetMaintenanceWindowExecutionRequest, /
    ) -> GetMaintenanceWindowExecutionResult:
        """Retrieves details about a specific a maintenance window execution."""
        result: GetMaintenanceWindowExecutionResult = self._call(
            "get_maintenance_window_execution", request
        )
        return result

    def get_maintenance_window_execution_task(
        self, request: GetMaintenanceWindowExecutionTaskRequest, /
    ) -> GetMaintenanceWindowExecutionTaskResult:
        """Retrieves the details about a specific task run as part of a maintenance window
        execution.
        """
        result: GetMaintenanceWindowExecutionTaskResult = self._call(
            "get_maintenance_window_execution_task", request
        )
        return result

    def get_maintenance_window_execution_task_invocation(
        self, request: GetMaintenanceWindowExecutionTaskInvocationRequest, /
    ) -> GetMaintenanceWindowExecutionTaskInvocationResult:
        """Retrieves information about a specific task running on a specific target."""
        result: GetMaintenanceWindowExecutionTaskInvocationResult = self._call(
            "get_maintenance_window_execution_task_invocation", request
        )
        return result

    def get_maintenance_window_task(
        self, request: GetMaintenanceWindowTaskRequest, /
    ) -> GetMaintenanceWindowTaskResult:
        """Retrieves the details of a maintenance window task."""
        result: GetMaintenanceWindowTaskResult = self._call(
            "get_maintenance_window_task", request
        )
        return result

    def list_commands(
        self, request: ListCommandsRequest | None = None, /
    ) -> ListCommandsResult:
        """Lists the commands requested by users of the Amazon Web Services account."""
        result: ListCommandsResult = self._call("list_commands", request)
        return result

    def paginate_list_commands(
        self,
        request: ListCommandsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pages[ListCommandsResult, Command]:
        """Page through `list_commands`: iterate for the items, over `pages()` for results."""
        from .operations.list_commands import OPERATION

        window = Window(page_size, max_items, starting_token)
        return self._paginate(OPERATION, request or OPERATION.request(), window)

    def register_target_with_maintenance_window(
        self, request: RegisterTargetWithMaintenanceWindowRequest, /
    ) -> RegisterTargetWithMaintenanceWindowResult:
        """Registers a target with a maintenance window."""
        result: RegisterTargetWithMaintenanceWindowResult = self._call(
            "register_target_with_maintenance_window", request
        )
        return result

    def register_task_with_maintenance_window(
        self, request: RegisterTaskWithMaintenanceWindowRequest, /
    ) -> RegisterTaskWithMaintenanceWindowResult:
        """Adds a new task to a maintenance window."""
        result: RegisterTaskWithMaintenanceWindowResult = self._call(
            "register_task_with_maintenance_window", request
        )
        return result

    def send_command(self, request: SendCommandRequest, /) -> SendCommandResult:
        """Runs commands on one or more managed nodes."""
        result: SendCommandResult = self._call("send_command", request)
        return result

    def update_maintenance_window(
        self, request: UpdateMaintenanceWindowRequest, /
    ) -> UpdateMaintenanceWindowResult:
        """Updates an existing maintenance window."""
        result: UpdateMaintenanceWindowResult = self._call(
            "update_maintenance_window", request
        )
        return result

    def update_maintenance_window_target(
        self, request: UpdateMaintenanceWindowTargetRequest, /
    ) -> UpdateMaintenanceWindowTargetResult:
        """Modifies the target of an existing maintenance window."""
        result: UpdateMaintenanceWindowTargetResult = self._call(
            "update_maintenance_window_target", request
        )
        return result

    def update_maintenance_window_task(
        self, request: UpdateMaintenanceWindowTaskRequest, /
    ) -> UpdateMaintenanceWindowTaskResult:
        """Modifies a task assigned to a maintenance window."""
        result: UpdateMaintenanceWindowTaskResult = self._call(
            "update_maintenance_window_task", request
        )
        return result

    def wait_until_command_executed(
        self,
        request: GetCommandInvocationRequest,
        /,
        *,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCommandInvocationResult:
        """Wait by calling `get_command_invocation` every 5 seconds, at most 20 times.

        Raises:
            WaiterError: It failed, or was not there in time.
        """
        from .waiters import until_command_executed

        return self._wait(until_command_executed(), request, delay, max_attempts)
