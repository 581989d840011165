"""EC2 InstanceNetworkPerformanceOptionsRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .instance_bandwidth_weighting import (
    INSTANCE_BANDWIDTH_WEIGHTING_VALUES,
    InstanceBandwidthWeighting,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceNetworkPerformanceOptionsRequest(Structure):
    """Configure network performance options for your instance that are geared towards
    performance improvements based on the workload that it runs.
    """

    bandwidth_weighting: InstanceBandwidthWeighting | None = None
    """Specify the bandwidth weighting option to boost the associated type of baseline
    bandwidth, as follows:

    - default: This option uses the standard bandwidth configuration for your instance type.
    - vpc-1: This option boosts your networking baseline bandwidth and reduces your EBS
      baseline bandwidth.
    - ebs-1: This option boosts your EBS baseline bandwidth and reduces your networking
      baseline bandwidth.
    """

    wire_names = {
        "bandwidth_weighting": "BandwidthWeighting",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        bandwidth_weighting = self.bandwidth_weighting
        if (
            bandwidth_weighting is not None
            and bandwidth_weighting not in INSTANCE_BANDWIDTH_WEIGHTING_VALUES
        ):
            found += ("bandwidth_weighting",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.bandwidth_weighting) is not None:
            wire["BandwidthWeighting"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceNetworkPerformanceOptionsRequest:
        self = cls(
            bandwidth_weighting=wire.get("BandwidthWeighting"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
