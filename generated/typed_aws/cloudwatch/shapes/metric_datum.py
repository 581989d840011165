"""CloudWatch MetricDatum, StatisticSet."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...runtime.constraints import Length, Range, ServerDefault
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .dimension import Dimension
from .standard_unit import StandardUnit


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MetricDatum(Structure):
    """Encapsulates the information sent to either create a metric or add new values to be
    aggregated into an existing metric.
    """

    metric_name: Annotated[str, Length(1, 255)]
    """The name of the metric. Length 1–255."""

    dimensions: Annotated[list[Dimension], Length(None, 30)] | None = None
    """The dimensions associated with the metric. At most 30 items."""

    timestamp: datetime | None = None
    """The time the metric data was received, expressed as the number of milliseconds since Jan
    1, 1970 00:00:00 UTC.
    """

    value: float | None = None
    """The value for the metric.

    Although the parameter accepts numbers of type Double, CloudWatch rejects values that
    are either too small or too large. Values must be in the range of -2^360 to 2^360. In
    addition, special values (for example, NaN, +Infinity, -Infinity) are not supported.
    Each metric datum needs a Value, Values or StatisticValues. Value and StatisticValues
    exclude each other in a metric datum. Value and Values exclude each other in a metric
    datum. A Value lies between -2^360 and 2^360.
    """

    statistic_values: StatisticSet | None = None
    """The statistical values for the metric. Each metric datum needs a Value, Values or
    StatisticValues. Value and StatisticValues exclude each other in a metric datum.
    """

    values: list[float] | None = None
    """Array of numbers representing the values for the metric during the period. Each unique
    value is listed just once in this array, and the corresponding number in the ``Counts``
    array specifies the number of times that value occurred during the period. You can
    include up to 150 unique values in each ``PutMetricData`` action that specifies a
    ``Values`` array.

    Although the ``Values`` array accepts numbers of type ``Double``, CloudWatch rejects
    values that are either too small or too large. Values must be in the range of -2^360 to
    2^360. In addition, special values (for example, NaN, +Infinity, -Infinity) are not
    supported. Each metric datum needs a Value, Values or StatisticValues. Value and Values
    exclude each other in a metric datum. Counts belong to Values; give Values too. Counts
    must have as many numbers as Values. Values takes at most 150 numbers. All Values lie
    between -2^360 and 2^360.
    """

    counts: list[float] | None = None
    """Array of numbers that is used along with the ``Values`` array. Each number in the
    ``Count`` array is the number of times the corresponding value in the ``Values`` array
    occurred during the period.

    If you omit the ``Counts`` array, the default of 1 is used as the value for each count.
    If you include a ``Counts`` array, it must include the same amount of values as the
    ``Values`` array. Counts must have as many numbers as Values.
    """

    unit: StandardUnit | None = None
    """When you are using a ``Put`` operation, this defines what unit you want to use when
    storing the metric.

    In a ``Get`` operation, this displays the unit that is used for the metric.
    """

    storage_resolution: (
        Annotated[int, Range(1), ServerDefault(60, origin="storage-resolution-default")]
        | None
    ) = None
    """Valid values are 1 and 60. Setting this to 1 specifies this metric as a high-resolution
    metric, so that CloudWatch stores the metric with sub-minute resolution down to one
    second. Setting this to 60 specifies this metric as a regular-resolution metric, which
    CloudWatch stores at 1-minute resolution. Currently, high resolution is available only
    for custom metrics. For more information about high-resolution metrics, see
    High-Resolution Metrics
    (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html#high-resolution-metrics)
    in the Amazon CloudWatch User Guide.

    This field is optional, if you do not specify it the default of 60 is used. At least 1.
    StorageResolution is 1 or 60 seconds. When absent, the service assumes 60.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class StatisticSet(Structure):
    """Represents a set of statistics that describes a specific metric."""

    sample_count: float
    """The number of samples used for the statistic set."""

    sum: float
    """The sum of values for the sample set."""

    minimum: float
    """The minimum value of the sample set. The Maximum of StatisticValues must not be less
    than their Minimum.
    """

    maximum: float
    """The maximum value of the sample set. The Maximum of StatisticValues must not be less
    than their Minimum.
    """
