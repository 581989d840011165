"""A stub of Amazon Elastic Compute Cloud, for tests of code that runs under asyncio."""

from __future__ import annotations

from ..runtime.async_stub import AsyncStub
from .async_client import AsyncEC2Client


class AsyncStubEC2Client(AsyncStub, AsyncEC2Client):
    """Amazon Elastic Compute Cloud, answered from memory; `StubEC2Client` has its answers."""
