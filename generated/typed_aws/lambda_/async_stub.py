"""A stub of AWS Lambda, for tests of code that runs under asyncio."""

from __future__ import annotations

from ..runtime.async_stub import AsyncStub
from .async_client import AsyncLambdaClient


class AsyncStubLambdaClient(AsyncStub, AsyncLambdaClient):
    """AWS Lambda, answered from memory; `StubLambdaClient` has its answers."""
