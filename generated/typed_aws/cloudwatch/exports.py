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
from .shapes.entity_metric_data import Entity, EntityMetricData
from .shapes.metric_datum import MetricDatum, StatisticSet
from .shapes.standard_unit import StandardUnit
from .stub import StubCloudWatchClient
from .type_defs import AsyncBotoCloudWatchClient, BotoCloudWatchClient

__all__ = [
    "AsyncBotoCloudWatchClient",
    "AsyncCloudWatch",
    "AsyncCloudWatchClient",
    "AsyncStubCloudWatchClient",
    "BotoCloudWatchClient",
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
