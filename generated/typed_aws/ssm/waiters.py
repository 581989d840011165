"""The waiters of Amazon Simple Systems Manager (SSM)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import select
from ..runtime.waiting import Waiter, error, path

if TYPE_CHECKING:
    from .operations.get_command_invocation import GetCommandInvocationRequest
    from .shapes.get_command_invocation_result import GetCommandInvocationResult


def until_command_executed() -> (
    Waiter[GetCommandInvocationRequest, GetCommandInvocationResult]
):
    """The waiter CommandExecuted."""
    from .operations.get_command_invocation import OPERATION

    return Waiter(
        "CommandExecuted",
        OPERATION,
        delay=5,
        max_attempts=20,
        acceptors=(
            path("retry", "Status", select.field("Status"), "Pending"),
            path("retry", "Status", select.field("Status"), "InProgress"),
            path("retry", "Status", select.field("Status"), "Delayed"),
            path("success", "Status", select.field("Status"), "Success"),
            path("failure", "Status", select.field("Status"), "Cancelled"),
            path("failure", "Status", select.field("Status"), "TimedOut"),
            path("failure", "Status", select.field("Status"), "Failed"),
            path("failure", "Status", select.field("Status"), "Cancelling"),
            error("retry", "InvocationDoesNotExist"),
        ),
    )
