"""A typed client of Amazon CloudWatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.client import Client
from .errors import ERRORS, CloudWatchError

if TYPE_CHECKING:
    from .operations.put_metric_data import PutMetricDataInput, PutMetricDataResult
    from .type_defs import AnyCloudWatchClient


class CloudWatchClient(Client["AnyCloudWatchClient"]):
    """Typed calls of Amazon CloudWatch over a boto3 or botocore client."""

    service_name = "cloudwatch"
    error = CloudWatchError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    def put_metric_data(self, request: PutMetricDataInput, /) -> PutMetricDataResult:
        """Publishes metric data to Amazon CloudWatch."""
        result: PutMetricDataResult = self._call("put_metric_data", request)
        return result
