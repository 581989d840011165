"""What a client of Amazon CloudWatch and its stub have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ..runtime.structure import Structure
    from .operations.put_metric_data import PutMetricDataInput, PutMetricDataResult


class CloudWatch(Protocol):
    """Amazon CloudWatch, whoever answers: type your code against this."""

    def put_metric_data(self, request: PutMetricDataInput, /) -> PutMetricDataResult:
        """Publishes metric data to Amazon CloudWatch."""
        ...

    def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...


class AsyncCloudWatch(Protocol):
    """Amazon CloudWatch, whoever answers, for asyncio: type your code against this."""

    async def put_metric_data(
        self, request: PutMetricDataInput, /
    ) -> PutMetricDataResult:
        """Publishes metric data to Amazon CloudWatch."""
        ...

    async def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...
