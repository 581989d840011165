"""A stub of Amazon Simple Queue Service, for tests of code that runs under asyncio."""

from __future__ import annotations

from ..runtime.async_stub import AsyncStub
from .async_client import AsyncSQSClient


class AsyncStubSQSClient(AsyncStub, AsyncSQSClient):
    """Amazon Simple Queue Service, answered from memory; `StubSQSClient` has its answers."""
