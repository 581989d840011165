"""EC2 Monitoring."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .monitoring_state import MonitoringState


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Monitoring(Structure):
    """Describes the monitoring of an instance."""

    state: MonitoringState | None = None
    """Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is
    enabled.
    """
