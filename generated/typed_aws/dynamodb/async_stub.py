"""A stub of Amazon DynamoDB, for tests of code that runs under asyncio."""

from __future__ import annotations

from ..runtime.async_stub import AsyncStub
from .async_client import AsyncDynamoDBClient


class AsyncStubDynamoDBClient(AsyncStub, AsyncDynamoDBClient):
    """Amazon DynamoDB, answered from memory; `StubDynamoDBClient` has its answers."""
