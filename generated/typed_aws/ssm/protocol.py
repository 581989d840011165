"""What a client of Amazon Simple Systems Manager (SSM) and its stub have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .operations.register_task_with_maintenance_window import (
        RegisterTaskWithMaintenanceWindowRequest,
        RegisterTaskWithMaintenanceWindowResult,
    )


class SSM(Protocol):
    """Amazon Simple Systems Manager (SSM), whoever answers: type your code against this."""

    def register_task_with_maintenance_window(
        self, request: RegisterTaskWithMaintenanceWindowRequest, /
    ) -> RegisterTaskWithMaintenanceWindowResult:
        """Adds a new task to a maintenance window."""
        ...
