"""CloudWatch EntityMetricData, Entity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Entity(Structure):
    """An entity associated with metrics, to allow for finding related telemetry. An entity is
    typically a resource or service within your system. For example, metrics from an Amazon
    EC2 instance could be associated with that instance as the entity. Similarly, metrics
    from a service that you own could be associated with that service as the entity.
    """

    key_attributes: (
        Annotated[
            dict[Annotated[str, Length(1, 32)], Annotated[str, Length(1, 2048)]],
            Length(2, 4),
        ]
        | None
    ) = None
    """The attributes of the entity which identify the specific entity, as a list of key-value
    pairs. Entities with the same ``KeyAttributes`` are considered to be the same entity.
    For an entity to be valid, the ``KeyAttributes`` must exist and be formatted correctly.

    There are five allowed attributes (key names): ``Type``, ``ResourceType``,
    ``Identifier``, ``Name``, and ``Environment``.

    For details about how to use the key attributes to specify an entity, see How to add
    related information to telemetry
    (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/adding-your-own-related-telemetry.html)
    in the CloudWatch User Guide.
    """

    attributes: (
        Annotated[
            dict[Annotated[str, Length(1, 256)], Annotated[str, Length(1, 2048)]],
            Length(0, 10),
        ]
        | None
    ) = None
    """Additional attributes of the entity that are not used to specify the identity of the
    entity. A list of key-value pairs.

    For details about how to use the attributes, see How to add related information to
    telemetry
    (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/adding-your-own-related-telemetry.html)
    in the CloudWatch User Guide.
    """

    wire_names = {
        "key_attributes": "KeyAttributes",
        "attributes": "Attributes",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.key_attributes) is not None:
            wire["KeyAttributes"] = value
        if (value := self.attributes) is not None:
            wire["Attributes"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Entity:
        self = cls(
            key_attributes=wire.get("KeyAttributes"),
            attributes=wire.get("Attributes"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
