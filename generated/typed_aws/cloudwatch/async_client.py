"""A typed client of Amazon CloudWatch, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.aio import AsyncClient
from .errors import ERRORS, CloudWatchError

if TYPE_CHECKING:
    from .operations.put_metric_data import PutMetricDataInput, PutMetricDataResult
    from .type_defs import AnyAsyncCloudWatchClient


class AsyncCloudWatchClient(AsyncClient["AnyAsyncCloudWatchClient"]):
    """Typed calls of Amazon CloudWatch over an aiobotocore client."""

    service_name = "cloudwatch"
    error = CloudWatchError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    async def put_metric_data(
        self, request: PutMetricDataInput, /
    ) -> PutMetricDataResult:
        """Publishes metric data to Amazon CloudWatch."""
        result: PutMetricDataResult = await self._call("put_metric_data", request)
        return result
