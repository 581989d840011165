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

    create_maintenance_window: StubOperation[
        CreateMaintenanceWindowRequest, CreateMaintenanceWindowResult
    ] = stubbed("create_maintenance_window")
    """Creates a new maintenance window."""

    delete_maintenance_window: StubOperation[
        DeleteMaintenanceWindowRequest, DeleteMaintenanceWindowResult
    ] = stubbed("delete_maintenance_window")
    """Deletes a maintenance window."""

    deregister_target_from_maintenance_window: StubOperation[
        DeregisterTargetFromMaintenanceWindowRequest,
        DeregisterTargetFromMaintenanceWindowResult,
    ] = stubbed("deregister_target_from_maintenance_window")
    """Removes a target from a maintenance window."""

    deregister_task_from_maintenance_window: StubOperation[
        DeregisterTaskFromMaintenanceWindowRequest,
        DeregisterTaskFromMaintenanceWindowResult,
    ] = stubbed("deregister_task_from_maintenance_window")
    """Removes a task from a maintenance window."""

    describe_maintenance_window_execution_task_invocations: StubOperation[
        DescribeMaintenanceWindowExecutionTaskInvocationsRequest,
        DescribeMaintenanceWindowExecutionTaskInvocationsResult,
    ] = stubbed("describe_maintenance_window_execution_task_invocations")
    """Retrieves the individual task executions (one per target) for a particular task run as
    part of a maintenance window execution.
    """

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

    describe_maintenance_window_execution_tasks: StubOperation[
        DescribeMaintenanceWindowExecutionTasksRequest,
        DescribeMaintenanceWindowExecutionTasksResult,
    ] = stubbed("describe_maintenance_window_execution_tasks")
    """For a given maintenance window execution, lists the tasks that were run."""

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

    describe_maintenance_window_executions: StubOperation[
        DescribeMaintenanceWindowExecutionsRequest,
        DescribeMaintenanceWindowExecutionsResult,
    ] = stubbed("describe_maintenance_window_executions")
    """Lists the executions of a maintenance window."""

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

    describe_maintenance_window_schedule: StubOperation[
        DescribeMaintenanceWindowScheduleRequest,
        DescribeMaintenanceWindowScheduleResult,
    ] = stubbed("describe_maintenance_window_schedule")
    """Retrieves information about upcoming executions of a maintenance window."""

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

    describe_maintenance_window_targets: StubOperation[
        DescribeMaintenanceWindowTargetsRequest, DescribeMaintenanceWindowTargetsResult
    ] = stubbed("describe_maintenance_window_targets")
    """Lists the targets registered with the maintenance window."""

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

    describe_maintenance_window_tasks: StubOperation[
        DescribeMaintenanceWindowTasksRequest, DescribeMaintenanceWindowTasksResult
    ] = stubbed("describe_maintenance_window_tasks")
    """Lists the tasks in a maintenance window."""

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

    describe_maintenance_windows: StubOperation[
        DescribeMaintenanceWindowsRequest, DescribeMaintenanceWindowsResult
    ] = stubbed("describe_maintenance_windows")
    """Retrieves the maintenance windows in an Amazon Web Services account."""

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

    describe_maintenance_windows_for_target: StubOperation[
        DescribeMaintenanceWindowsForTargetRequest,
        DescribeMaintenanceWindowsForTargetResult,
    ] = stubbed("describe_maintenance_windows_for_target")
    """Retrieves information about the maintenance window targets or tasks that a managed node
    is associated with.
    """

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

    get_command_invocation: StubOperation[
        GetCommandInvocationRequest, GetCommandInvocationResult
    ] = stubbed("get_command_invocation")
    """Returns detailed information about command execution for an invocation or plugin."""

    get_maintenance_window: StubOperation[
        GetMaintenanceWindowRequest, GetMaintenanceWindowResult
    ] = stubbed("get_maintenance_window")
    """Retrieves a maintenance window."""

    get_maintenance_window_execution: StubOperation[
        GetMaintenanceWindowExecutionRequest, GetMaintenanceWindowExecutionResult
    ] = stubbed("get_maintenance_window_execution")
    """Retrieves details about a specific a maintenance window execution."""

    get_maintenance_window_execution_task: StubOperation[
        GetMaintenanceWindowExecutionTaskRequest,
        GetMaintenanceWindowExecutionTaskResult,
    ] = stubbed("get_maintenance_window_execution_task")
    """Retrieves the details about a specific task run as part of a maintenance window
    execution.
    """

    get_maintenance_window_execution_task_invocation: StubOperation[
        GetMaintenanceWindowExecutionTaskInvocationRequest,
        GetMaintenanceWindowExecutionTaskInvocationResult,
    ] = stubbed("get_maintenance_window_execution_task_invocation")
    """Retrieves information about a specific task running on a specific target."""

    get_maintenance_window_task: StubOperation[
        GetMaintenanceWindowTaskRequest, GetMaintenanceWindowTaskResult
    ] = stubbed("get_maintenance_window_task")
    """Retrieves the details of a maintenance window task."""

    list_commands: StubOperation[ListCommandsRequest, ListCommandsResult] = stubbed(
        "list_commands"
    )
    """Lists the commands requested by users of the Amazon Web Services account."""

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

    register_target_with_maintenance_window: StubOperation[
        RegisterTargetWithMaintenanceWindowRequest,
        RegisterTargetWithMaintenanceWindowResult,
    ] = stubbed("register_target_with_maintenance_window")
    """Registers a target with a maintenance window."""

    register_task_with_maintenance_window: StubOperation[
        RegisterTaskWithMaintenanceWindowRequest,
        RegisterTaskWithMaintenanceWindowResult,
    ] = stubbed("register_task_with_maintenance_window")
    """Adds a new task to a maintenance window."""

    send_command: StubOperation[SendCommandRequest, SendCommandResult] = stubbed(
        "send_command"
    )
    """Runs commands on one or more managed nodes."""

    update_maintenance_window: StubOperation[
        UpdateMaintenanceWindowRequest, UpdateMaintenanceWindowResult
    ] = stubbed("update_maintenance_window")
    """Updates an existing maintenance window."""

    update_maintenance_window_target: StubOperation[
        UpdateMaintenanceWindowTargetRequest, UpdateMaintenanceWindowTargetResult
    ] = stubbed("update_maintenance_window_target")
    """Modifies the target of an existing maintenance window."""

    update_maintenance_window_task: StubOperation[
        UpdateMaintenanceWindowTaskRequest, UpdateMaintenanceWindowTaskResult
    ] = stubbed("update_maintenance_window_task")
    """Modifies a task assigned to a maintenance window."""

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
