"""CloudWatch StatisticSet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class StatisticSet(Structure):
    """Represents a set of statistics that describes a specific metric."""

    sample_count: float
    """The number of samples used for the statistic set."""

    sum: float
    """The sum of values for the sample set."""

    minimum: float
    """The minimum value of the sample set."""

    maximum: float
    """The maximum value of the sample set."""

    wire_names = {
        "sample_count": "SampleCount",
        "sum": "Sum",
        "minimum": "Minimum",
        "maximum": "Maximum",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        sample_count = self.sample_count
        if not ((type(sample_count) is float or type(sample_count) is int)):
            found += ("sample_count",)
        sum = self.sum
        if not ((type(sum) is float or type(sum) is int)):
            found += ("sum",)
        minimum = self.minimum
        if not ((type(minimum) is float or type(minimum) is int)):
            found += ("minimum",)
        maximum = self.maximum
        if not ((type(maximum) is float or type(maximum) is int)):
            found += ("maximum",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "SampleCount": self.sample_count,
            "Sum": self.sum,
            "Minimum": self.minimum,
            "Maximum": self.maximum,
        }
        if (
            wire["SampleCount"] is None
            or wire["Sum"] is None
            or wire["Minimum"] is None
            or wire["Maximum"] is None
        ):
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> StatisticSet:
        self = cls(
            sample_count=wire.get("SampleCount"),
            sum=wire.get("Sum"),
            minimum=wire.get("Minimum"),
            maximum=wire.get("Maximum"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
