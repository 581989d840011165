"""What a client of Amazon Elastic Compute Cloud and its stub have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ..runtime.structure import Structure
    from .operations.run_instances import RunInstancesRequest
    from .shapes.reservation import Reservation


class EC2(Protocol):
    """Amazon Elastic Compute Cloud, whoever answers: type your code against this."""

    def run_instances(self, request: RunInstancesRequest, /) -> Reservation:
        """Launches the specified number of instances using an AMI for which you have permissions."""
        ...

    def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...


class AsyncEC2(Protocol):
    """Amazon Elastic Compute Cloud, whoever answers, for asyncio: type your code against this."""

    async def run_instances(self, request: RunInstancesRequest, /) -> Reservation:
        """Launches the specified number of instances using an AMI for which you have permissions."""
        ...

    async def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...
