"""A stub of Amazon Simple Systems Manager (SSM), for tests of code that runs under asyncio."""

from __future__ import annotations

from ..runtime.async_stub import AsyncStub
from .async_client import AsyncSSMClient


class AsyncStubSSMClient(AsyncStub, AsyncSSMClient):
    """Amazon Simple Systems Manager (SSM), answered from memory; `StubSSMClient` has its answers."""
