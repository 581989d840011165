"""SSM MaintenanceWindowFilter."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowFilter(Structure):
    """Filter used in the request. Supported filter keys depend on the API operation that
    includes the filter. API operations that use ``MaintenanceWindowFilter>`` include the
    following:

    - ``DescribeMaintenanceWindowExecutions``
    - ``DescribeMaintenanceWindowExecutionTaskInvocations``
    - ``DescribeMaintenanceWindowExecutionTasks``
    - ``DescribeMaintenanceWindows``
    - ``DescribeMaintenanceWindowTargets``
    - ``DescribeMaintenanceWindowTasks``
    """

    key: Annotated[str, Length(1, 128)] | None = None
    """The name of the filter. Length 1–128."""

    values: list[Annotated[str, Length(1, 256)]] | None = None
    """The filter values. Each item: length 1–256."""
