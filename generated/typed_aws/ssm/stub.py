"""A stub of Amazon Simple Systems Manager (SSM), for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.stub import Stub, StubOperation

if TYPE_CHECKING:
    from .operations.register_task_with_maintenance_window import (
        RegisterTaskWithMaintenanceWindowRequest,
        RegisterTaskWithMaintenanceWindowResult,
    )


class StubSSMClient(Stub):
    """Amazon Simple Systems Manager (SSM), answered from memory."""

    @property
    def register_task_with_maintenance_window(
        self,
    ) -> StubOperation[
        RegisterTaskWithMaintenanceWindowRequest,
        RegisterTaskWithMaintenanceWindowResult,
    ]:
        """Adds a new task to a maintenance window."""
        from .operations.register_task_with_maintenance_window import OPERATION

        return self._operation(OPERATION)
