"""CloudWatch EntityMetricData, Entity."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .metric_datum import MetricDatum


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EntityMetricData(Structure):
    """A set of metrics that are associated with an entity, such as a specific service or
    resource. Contains the entity and the list of metric data associated with it.
    """

    entity: Entity | None = None
    """The entity associated with the metrics."""

    metric_data: list[MetricDatum] | None = None
    """The metric data. One call takes at most 1000 metrics, those of all EntityMetricData and
    MetricData together.
    """


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
    in the CloudWatch User Guide. 2–4 entries. Each key: length 1–32. Each value: length
    1–2048.
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
    in the CloudWatch User Guide. 0–10 entries. Each key: length 1–256. Each value: length
    1–2048.
    """
