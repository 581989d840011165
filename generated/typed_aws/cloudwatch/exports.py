"""What type checkers know of Amazon CloudWatch. Nothing imports it as a program runs."""

from ..runtime.introspection import constraints
from .async_client import AsyncCloudWatchClient
from .async_stub import AsyncStubCloudWatchClient
from .client import CloudWatchClient
from .errors import (
    CloudWatchError,
    InternalServiceFault,
    InvalidParameterCombinationException,
    InvalidParameterValueException,
    MissingRequiredParameterException,
)
from .operations.put_metric_data import PutMetricDataInput, PutMetricDataResult
from .protocol import AsyncCloudWatch, CloudWatch
from .shapes.dimension import Dimension
from .shapes.entity import Entity
from .shapes.entity_metric_data import EntityMetricData
from .shapes.metric_datum import MetricDatum
from .shapes.standard_unit import StandardUnit
from .shapes.statistic_set import StatisticSet
from .stub import StubCloudWatchClient

__all__ = [
    "AsyncCloudWatch",
    "AsyncCloudWatchClient",
    "AsyncStubCloudWatchClient",
    "CloudWatch",
    "CloudWatchClient",
    "CloudWatchError",
    "Dimension",
    "Entity",
    "EntityMetricData",
    "InternalServiceFault",
    "InvalidParameterCombinationException",
    "InvalidParameterValueException",
    "MetricDatum",
    "MissingRequiredParameterException",
    "PutMetricDataInput",
    "PutMetricDataResult",
    "StandardUnit",
    "StatisticSet",
    "StubCloudWatchClient",
    "constraints",
]
