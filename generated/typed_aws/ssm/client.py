"""A typed client of Amazon Simple Systems Manager (SSM)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.client import Client
from .errors import ERRORS, SSMError

if TYPE_CHECKING:
    from .operations.register_task_with_maintenance_window import (
        RegisterTaskWithMaintenanceWindowRequest,
        RegisterTaskWithMaintenanceWindowResult,
    )


class SSMClient(Client):
    """Typed calls of Amazon Simple Systems Manager (SSM) over a boto3 or botocore client."""

    service_name = "ssm"
    error = SSMError
    errors = ERRORS

    def register_task_with_maintenance_window(
        self, request: RegisterTaskWithMaintenanceWindowRequest, /
    ) -> RegisterTaskWithMaintenanceWindowResult:
        """Adds a new task to a maintenance window."""
        from .operations.register_task_with_maintenance_window import OPERATION

        return self._call(OPERATION, request)
