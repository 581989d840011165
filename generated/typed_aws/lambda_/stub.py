"""A stub of AWS Lambda, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.stub import Stub, StubOperation, stubbed
from .errors import ERRORS, LambdaError

if TYPE_CHECKING:
    from .async_stub import AsyncStubLambdaClient
    from .operations.invoke import InvocationRequest, InvocationResponse


class StubLambdaClient(Stub):
    """AWS Lambda, answered from memory."""

    service_name = "lambda"
    error = LambdaError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    @property
    def asynchronous(self) -> AsyncStubLambdaClient:
        """The same stub as a client for asyncio: the answers and the history are shared."""
        from .async_stub import AsyncStubLambdaClient

        return AsyncStubLambdaClient(self)

    invoke: StubOperation[InvocationRequest, InvocationResponse] = stubbed("invoke")
    """Invokes a Lambda function."""
