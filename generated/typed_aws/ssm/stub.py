"""A stub of Amazon Simple Systems Manager (SSM), for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.pages import Pages, Window
from ..runtime.stub import Stub, StubOperation, stubbed
from .errors import ERRORS, SSMError

if TYPE_CHECKING:
    from .async_stub import AsyncStubSSMClient
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


class StubSSMClient(Stub):
    """Amazon Simple Systems Manager (SSM), answered from memory."""

    service_name = "ssm"
    error = SSMError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    @property
    def asynchronous(self) -> AsyncStubSSMClient:
        """The same stub as a client for asyncio: the answers and the history are shared."""
        from .async_stub import AsyncStubSSMClient

        return AsyncStubSSMClient(self)

    @stubbed
    def create_maintenance_window(
        self,
    ) -> StubOperation[CreateMaintenanceWindowRequest, CreateMaintenanceWindowResult]:
        """Creates a new maintenance window."""
        from .operations.create_maintenance_window import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def delete_maintenance_window(
        self,
    ) -> StubOperation[DeleteMaintenanceWindowRequest, DeleteMaintenanceWindowResult]:
        """Deletes a maintenance window."""
        from .operations.delete_maintenance_window import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def deregister_target_from_maintenance_window(
        self,
    ) -> StubOperation[
        DeregisterTargetFromMaintenanceWindowRequest,
        DeregisterTargetFromMaintenanceWindowResult,
    ]:
        """Removes a target from a maintenance window."""
        from .operations.deregister_target_from_maintenance_window import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def deregister_task_from_maintenance_window(
        self,
    ) -> StubOperation[
        DeregisterTaskFromMaintenanceWindowRequest,
        DeregisterTaskFromMaintenanceWindowResult,
    ]:
        """Removes a task from a maintenance window."""
        from .operations.deregister_task_from_maintenance_window import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def describe_maintenance_window_execution_task_invocations(
        self,
    ) -> StubOperation[
        DescribeMaintenanceWindowExecutionTaskInvocationsRequest,
        DescribeMaintenanceWindowExecutionTaskInvocationsResult,
    ]:
        """Retrieves the individual task executions (one per target) for a particular task run as
        part of a maintenance window execution.
        """
        from .operations.describe_maintenance_window_execution_task_invocations import (
            OPERATION,
        )

        return self._stubbed(OPERATION)

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

    @stubbed
    def describe_maintenance_window_execution_tasks(
        self,
    ) -> StubOperation[
        DescribeMaintenanceWindowExecutionTasksRequest,
        DescribeMaintenanceWindowExecutionTasksResult,
    ]:
        """For a given maintenance window execution, lists the tasks that were run."""
        from .operations.describe_maintenance_window_execution_tasks import OPERATION

        return self._stubbed(OPERATION)

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

    @stubbed
    def describe_maintenance_window_executions(
        self,
    ) -> StubOperation[
        DescribeMaintenanceWindowExecutionsRequest,
        DescribeMaintenanceWindowExecutionsResult,
    ]:
        """Lists the executions of a maintenance window."""
        from .operations.describe_maintenance_window_executions import OPERATION

        return self._stubbed(OPERATION)

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

    @stubbed
    def describe_maintenance_window_schedule(
        self,
    ) -> StubOperation[
        DescribeMaintenanceWindowScheduleRequest,
        DescribeMaintenanceWindowScheduleResult,
    ]:
        """Retrieves information about upcoming executions of a maintenance window."""
        from .operations.describe_maintenance_window_schedule import OPERATION

        return self._stubbed(OPERATION)

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

    @stubbed
    def describe_maintenance_window_targets(
        self,
    ) -> StubOperation[
        DescribeMaintenanceWindowTargetsRequest, DescribeMaintenanceWindowTargetsResult
    ]:
        """Lists the targets registered with the maintenance window."""
        from .operations.describe_maintenance_window_targets import OPERATION

        return self._stubbed(OPERATION)

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

    @stubbed
    def describe_maintenance_window_tasks(
        self,
    ) -> StubOperation[
        DescribeMaintenanceWindowTasksRequest, DescribeMaintenanceWindowTasksResult
    ]:
        """Lists the tasks in a maintenance window."""
        from .operations.describe_maintenance_window_tasks import OPERATION

        return self._stubbed(OPERATION)

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

    @stubbed
    def describe_maintenance_windows(
        self,
    ) -> StubOperation[
        DescribeMaintenanceWindowsRequest, DescribeMaintenanceWindowsResult
    ]:
        """Retrieves the maintenance windows in an Amazon Web Services account."""
        from .operations.describe_maintenance_windows import OPERATION

        return self._stubbed(OPERATION)

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

    @stubbed
    def describe_maintenance_windows_for_target(
        self,
    ) -> StubOperation[
        DescribeMaintenanceWindowsForTargetRequest,
        DescribeMaintenanceWindowsForTargetResult,
    ]:
        """Retrieves information about the maintenance window targets or tasks that a managed node
        is associated with.
        """
        from .operations.describe_maintenance_windows_for_target import OPERATION

        return self._stubbed(OPERATION)

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

    @stubbed
    def get_command_invocation(
        self,
    ) -> StubOperation[GetCommandInvocationRequest, GetCommandInvocationResult]:
        """Returns detailed information about command execution for an invocation or plugin."""
        from .operations.get_command_invocation import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def get_maintenance_window(
        self,
    ) -> StubOperation[GetMaintenanceWindowRequest, GetMaintenanceWindowResult]:
        """Retrieves a maintenance window."""
        from .operations.get_maintenance_window import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def get_maintenance_window_execution(
        self,
    ) -> StubOperation[
        GetMaintenanceWindowExecutionRequest, GetMaintenanceWindowExecutionResult
    ]:
        """Retrieves details about a specific a maintenance window execution."""
        from .operations.get_maintenance_window_execution import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def get_maintenance_window_execution_task(
        self,
    ) -> StubOperation[
        GetMaintenanceWindowExecutionTaskRequest,
        GetMaintenanceWindowExecutionTaskResult,
    ]:
        """Retrieves the details about a specific task run as part of a maintenance window
        execution.
        """
        from .operations.get_maintenance_window_execution_task import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def get_maintenance_window_execution_task_invocation(
        self,
    ) -> StubOperation[
        GetMaintenanceWindowExecutionTaskInvocationRequest,
        GetMaintenanceWindowExecutionTaskInvocationResult,
    ]:
        """Retrieves information about a specific task running on a specific target."""
        from .operations.get_maintenance_window_execution_task_invocation import (
            OPERATION,
        )

        return self._stubbed(OPERATION)

    @stubbed
    def get_maintenance_window_task(
        self,
    ) -> StubOperation[GetMaintenanceWindowTaskRequest, GetMaintenanceWindowTaskResult]:
        """Retrieves the details of a maintenance window task."""
        from .operations.get_maintenance_window_task import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def list_commands(self) -> StubOperation[ListCommandsRequest, ListCommandsResult]:
        """Lists the commands requested by users of the Amazon Web Services account."""
        from .operations.list_commands import OPERATION

        return self._stubbed(OPERATION)

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

    @stubbed
    def register_target_with_maintenance_window(
        self,
    ) -> StubOperation[
        RegisterTargetWithMaintenanceWindowRequest,
        RegisterTargetWithMaintenanceWindowResult,
    ]:
        """Registers a target with a maintenance window."""
        from .operations.register_target_with_maintenance_window import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def register_task_with_maintenance_window(
        self,
    ) -> StubOperation[
        RegisterTaskWithMaintenanceWindowRequest,
        RegisterTaskWithMaintenanceWindowResult,
    ]:
        """Adds a new task to a maintenance window."""
        from .operations.register_task_with_maintenance_window import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def send_command(self) -> StubOperation[SendCommandRequest, SendCommandResult]:
        """Runs commands on one or more managed nodes."""
        from .operations.send_command import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def update_maintenance_window(
        self,
    ) -> StubOperation[UpdateMaintenanceWindowRequest, UpdateMaintenanceWindowResult]:
        """Updates an existing maintenance window."""
        from .operations.update_maintenance_window import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def update_maintenance_window_target(
        self,
    ) -> StubOperation[
        UpdateMaintenanceWindowTargetRequest, UpdateMaintenanceWindowTargetResult
    ]:
        """Modifies the target of an existing maintenance window."""
        from .operations.update_maintenance_window_target import OPERATION

        return self._stubbed(OPERATION)

    @stubbed
    def update_maintenance_window_task(
        self,
    ) -> StubOperation[
        UpdateMaintenanceWindowTaskRequest, UpdateMaintenanceWindowTaskResult
    ]:
        """Modifies a task assigned to a maintenance window."""
        from .operations.update_maintenance_window_task import OPERATION

        return self._stubbed(OPERATION)

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
