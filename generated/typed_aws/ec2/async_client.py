"""A typed client of Amazon Elastic Compute Cloud, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.aio import AsyncClient
from .errors import ERRORS, EC2Error

if TYPE_CHECKING:
    from .operations.run_instances import RunInstancesRequest
    from .shapes.reservation import Reservation
    from .type_defs import AnyAsyncEC2Client


class AsyncEC2Client(AsyncClient["AnyAsyncEC2Client"]):
    """Typed calls of Amazon Elastic Compute Cloud over an aiobotocore client."""

    service_name = "ec2"
    error = EC2Error
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    async def run_instances(self, request: RunInstancesRequest, /) -> Reservation:
        """Launches the specified number of instances using an AMI for which you have permissions."""
        result: Reservation = await self._call("run_instances", request)
        return result
