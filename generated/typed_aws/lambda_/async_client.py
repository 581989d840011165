"""A typed client of AWS Lambda, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.aio import AsyncClient
from .errors import ERRORS, LambdaError

if TYPE_CHECKING:
    from .operations.invoke import InvocationRequest, InvocationResponse
    from .type_defs import AnyAsyncLambdaClient


class AsyncLambdaClient(AsyncClient["AnyAsyncLambdaClient"]):
    """Typed calls of AWS Lambda over an aiobotocore client."""

    service_name = "lambda"
    error = LambdaError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    async def invoke(self, request: InvocationRequest, /) -> InvocationResponse:
        """Invokes a Lambda function."""
        result: InvocationResponse = await self._call("invoke", request)
        return result
