"""CloudWatch EntityMetricData."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
from .entity import Entity
from .metric_datum import MetricDatum

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class EntityMetricData(Structure):
    """A set of metrics that are associated with an entity, such as a specific service or
    resource. Contains the entity and the list of metric data associated with it.
    """

    entity: Entity | None = None
    """The entity associated with the metrics."""

    metric_data: list[MetricDatum] | None = None
    """The metric data."""

    wire_names = {
        "entity": "Entity",
        "metric_data": "MetricData",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        entity = self.entity
        if entity is not None:
            if type(entity) is Entity:
                entity.check((at, "Entity"), found)
            else:
                self.explain("entity", at, found)
        metric_data = self.metric_data
        if metric_data is not None:
            if type(metric_data) is list:
                for metric_data_index, metric_data_item in enumerate(metric_data):
                    if type(metric_data_item) is MetricDatum:
                        metric_data_item.check(
                            ((at, "MetricData"), metric_data_index), found
                        )
                    else:
                        self.explain_item(
                            "metric_data",
                            metric_data_index,
                            metric_data_item,
                            at,
                            found,
                        )
            else:
                self.explain("metric_data", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.entity) is not None:
            wire["Entity"] = wire_of(value)
        if (value := self.metric_data) is not None:
            wire["MetricData"] = wire_of_each(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> EntityMetricData:
        self = cls(
            entity=Entity.read(wire.get("Entity")),
            metric_data=each(wire.get("MetricData"), MetricDatum.read),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
