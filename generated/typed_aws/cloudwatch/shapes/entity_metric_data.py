"""CloudWatch EntityMetricData."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
from .entity import Entity
from .metric_datum import MetricDatum

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        entity = self.entity
        if entity is not None and not (
            type(entity) is Entity and not entity.suspects()
        ):
            found += ("entity",)
        metric_data = self.metric_data
        if metric_data is not None:
            if type(metric_data) is list:
                for metric_data_item in metric_data:
                    if not (
                        type(metric_data_item) is MetricDatum
                        and not metric_data_item.suspects()
                    ):
                        found += ("metric_data",)
                        break
            else:
                found += ("metric_data",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.entity) is not None:
            wire["Entity"] = (
                value.to_wire() if type(value) is Entity else wire_of(value)
            )
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
