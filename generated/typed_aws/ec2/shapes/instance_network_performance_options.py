"""EC2 InstanceNetworkPerformanceOptions."""

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
class InstanceNetworkPerformanceOptions(Structure):
    """With network performance options, you can adjust your bandwidth preferences to meet the
    needs of the workload that runs on your instance.
    """

    bandwidth_weighting: InstanceBandwidthWeighting | None = None
    """When you configure network bandwidth weighting, you can boost your baseline bandwidth
    for either networking or EBS by up to 25%. The total available baseline bandwidth for
    your instance remains the same. The default option uses the standard bandwidth
    configuration for your instance type.
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
    def from_wire(cls, wire: Wire) -> InstanceNetworkPerformanceOptions:
        self = cls(
            bandwidth_weighting=wire.get("BandwidthWeighting"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
