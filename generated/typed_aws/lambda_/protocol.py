"""What a client of AWS Lambda and its stub have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ..runtime.structure import Structure
    from .operations.invoke import InvocationRequest, InvocationResponse


class Lambda(Protocol):
    """AWS Lambda, whoever answers: type your code against this."""

    def invoke(self, request: InvocationRequest, /) -> InvocationResponse:
        """Invokes a Lambda function."""
        ...

    def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...


class AsyncLambda(Protocol):
    """AWS Lambda, whoever answers, for asyncio: type your code against this."""

    async def invoke(self, request: InvocationRequest, /) -> InvocationResponse:
        """Invokes a Lambda function."""
        ...

    async def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...
