# mypy: disable-error-code="override"
"""The types of boto3's own calls of Amazon CloudWatch, for type checkers."""
from ..runtime.boto_types import *
_Error = type[ClientError]
StandardUnit = Literal[
    "Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes",
    "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count",
    "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second",
    "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second",
    "Count/Second", "None",
]
DimensionTypeDef = TypedDict("DimensionTypeDef", {"Name": str, "Value": str})
StatisticSetTypeDef = TypedDict("StatisticSetTypeDef", {
    "SampleCount": float, "Sum": float, "Minimum": float, "Maximum": float,
})
MetricDatumTypeDef = TypedDict("MetricDatumTypeDef", {
    "MetricName": Required[str], "Dimensions": Sequence[DimensionTypeDef],
    "Timestamp": TimestampTypeDef, "Value": float, "StatisticValues": StatisticSetTypeDef,
    "Values": Sequence[float], "Counts": Sequence[float], "Unit": StandardUnit,
    "StorageResolution": int,
}, total=False)
EntityTypeDef = TypedDict("EntityTypeDef", {
    "KeyAttributes": Mapping[str, str], "Attributes": Mapping[str, str],
}, total=False)
EntityMetricDataTypeDef = TypedDict("EntityMetricDataTypeDef", {
    "Entity": EntityTypeDef, "MetricData": Sequence[MetricDatumTypeDef],
}, total=False)
PutMetricDataInputTypeDef = TypedDict("PutMetricDataInputTypeDef", {
    "Namespace": Required[str], "MetricData": Sequence[MetricDatumTypeDef],
    "EntityMetricData": Sequence[EntityMetricDataTypeDef], "StrictEntityValidation": bool,
}, total=False)
class CloudWatchExceptions(BotoExceptions):
    ConcurrentModificationException: _Error; ConflictException: _Error;
    DashboardInvalidInputError: _Error; DashboardNotFoundError: _Error;
    InternalServiceFault: _Error; InvalidFormatFault: _Error; InvalidNextToken: _Error;
    InvalidParameterCombinationException: _Error; InvalidParameterValueException: _Error;
    LimitExceededException: _Error; LimitExceededFault: _Error;
    MissingRequiredParameterException: _Error; ResourceNotFound: _Error;
    ResourceNotFoundException: _Error
class _CloudWatchMethods(Protocol):
    """A client of the service, as the packages of stubs type it."""
    @property
    def meta(self) -> Any: ...
    @property
    def delete_alarm_mute_rule(self) -> Any: ...
    @property
    def describe_anomaly_detectors(self) -> Any: ...
    @property
    def get_metric_statistics(self) -> Any: ...
    @property
    def put_alarm_mute_rule(self) -> Any: ...
    @property
    def start_metric_streams(self) -> Any: ...
class BotoCloudWatchClient(BotoClient):
    @property
    def exceptions(self) -> CloudWatchExceptions: ...
    def put_metric_data(self, **params: Unpack[PutMetricDataInputTypeDef]) -> EmptyResponseMetadataTypeDef: ...
class AsyncBotoCloudWatchClient(AsyncBotoClient):
    @property
    def exceptions(self) -> CloudWatchExceptions: ...
    async def put_metric_data(self, **params: Unpack[PutMetricDataInputTypeDef]) -> EmptyResponseMetadataTypeDef: ...
AnyCloudWatchClient = _CloudWatchMethods | BareClient | BotoCloudWatchClient
AnyAsyncCloudWatchClient = _CloudWatchMethods | BareClient | AsyncBotoCloudWatchClient
Client = BotoCloudWatchClient
AsyncClient = AsyncBotoCloudWatchClient
