"""EC2 RunInstancesMonitoringEnabled."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RunInstancesMonitoringEnabled(Structure):
    """Describes the monitoring of an instance."""

    enabled: bool
    """Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is
    enabled.
    """
