"""CloudWatch StatisticSet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

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
        value: Any
        value = self.sample_count
        if value is None or not ((type(value) is float or type(value) is int)):
            found += ("sample_count",)
        value = self.sum
        if value is None or not ((type(value) is float or type(value) is int)):
            found += ("sum",)
        value = self.minimum
        if value is None or not ((type(value) is float or type(value) is int)):
            found += ("minimum",)
        value = self.maximum
        if value is None or not ((type(value) is float or type(value) is int)):
            found += ("maximum",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.sample_count) is not None:
            wire["SampleCount"] = value
        if (value := self.sum) is not None:
            wire["Sum"] = value
        if (value := self.minimum) is not None:
            wire["Minimum"] = value
        if (value := self.maximum) is not None:
            wire["Maximum"] = value
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
