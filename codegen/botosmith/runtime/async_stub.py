"""The base of every service's stub under asyncio: the awaited surface of a stub."""

from __future__ import annotations

from types import TracebackType
from typing import Any

from .aio import AsyncClient
from .operation import Operation
from .streams import awaited
from .structure import Structure
from .stub import Stub


class AsyncStub(AsyncClient[Any]):
    """The calls of a stub, awaited: answers and history are the stub's.

    Attributes:
        raw: The stub.
    """

    def __init__(self, stub: Stub) -> None:
        super().__init__(stub)

    @classmethod
    def _expect_client(cls, raw: object) -> None:
        """A stub has all methods of this service."""

    def _params(
        self, operation: Operation[Any, Any], request: Structure, *, presigned: bool = False
    ) -> dict[str, Any]:
        __tracebackhide__ = True
        params: dict[str, Any] = self.raw._params(operation, request, presigned=presigned)
        return params

    async def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600, **options: Any
    ) -> str:
        __tracebackhide__ = True
        url: str = self.raw.presigned_url(operation, request, expires_in=expires_in)
        return url

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Do nothing: there is nothing to close."""

    async def _send(self, operation: Operation[Any, Any], params: dict[str, Any]) -> dict[str, Any]:
        __tracebackhide__ = True
        response: dict[str, Any] = self.raw._send(operation, params)
        return {name: awaited(value) for name, value in response.items()}

    async def _sleep(self, seconds: float) -> None:
        """Lose no time: the answers are there."""
