"""A stub of Amazon CloudWatch, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.stub import Stub, StubOperation, stubbed
from .errors import ERRORS, CloudWatchError

if TYPE_CHECKING:
    from .async_stub import AsyncStubCloudWatchClient
    from .operations.put_metric_data import PutMetricDataInput, PutMetricDataResult


class StubCloudWatchClient(Stub):
    """Amazon CloudWatch, answered from memory."""

    service_name = "cloudwatch"
    error = CloudWatchError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    @property
    def asynchronous(self) -> AsyncStubCloudWatchClient:
        """The same stub as a client for asyncio: the answers and the history are shared."""
        from .async_stub import AsyncStubCloudWatchClient

        return AsyncStubCloudWatchClient(self)

    put_metric_data: StubOperation[PutMetricDataInput, PutMetricDataResult] = stubbed(
        "put_metric_data"
    )
    """Publishes metric data to Amazon CloudWatch."""
