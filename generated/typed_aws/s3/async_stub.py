"""A stub of Amazon Simple Storage Service, for tests of code that runs under asyncio."""

from __future__ import annotations

from ..runtime.async_stub import AsyncStub
from .async_client import AsyncS3Client


class AsyncStubS3Client(AsyncStub, AsyncS3Client):
    """Amazon Simple Storage Service, answered from memory; `StubS3Client` has its answers."""
