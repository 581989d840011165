"""A stub of Amazon CloudWatch, for tests of code that runs under asyncio."""

from __future__ import annotations

from ..runtime.async_stub import AsyncStub
from .async_client import AsyncCloudWatchClient


class AsyncStubCloudWatchClient(AsyncStub, AsyncCloudWatchClient):
    """Amazon CloudWatch, answered from memory; `StubCloudWatchClient` has its answers."""
