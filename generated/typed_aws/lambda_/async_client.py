"""A typed client of AWS Lambda, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.aio import AsyncClient
from .errors import ERRORS, LambdaError
from .operations import operation

if TYPE_CHECKING:
    from .operations.invoke import InvocationRequest, InvocationResponse


class AsyncLambdaClient(AsyncClient):
    """Typed calls of AWS Lambda over an aiobotocore client."""

    service_name = "lambda"
    error = LambdaError
    errors = ERRORS
    _operation = staticmethod(operation)

    async def invoke(self, request: InvocationRequest, /) -> InvocationResponse:
        """Invokes a Lambda function."""
        from .operations.invoke import OPERATION

        return await self._call(OPERATION, request)
