"""What a client of Amazon Simple Queue Service and its stub have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ..runtime.structure import Structure
    from .operations.receive_message import ReceiveMessageRequest
    from .operations.send_message import SendMessageRequest, SendMessageResult
    from .shapes.receive_message_result import ReceiveMessageResult


class SQS(Protocol):
    """Amazon Simple Queue Service, whoever answers: type your code against this."""

    def receive_message(
        self, request: ReceiveMessageRequest, /
    ) -> ReceiveMessageResult:
        """Retrieves one or more messages (up to 10), from the specified queue."""
        ...

    def send_message(self, request: SendMessageRequest, /) -> SendMessageResult:
        """Delivers a message to the specified queue."""
        ...

    def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...


class AsyncSQS(Protocol):
    """Amazon Simple Queue Service, whoever answers, for asyncio: type your code against this."""

    async def receive_message(
        self, request: ReceiveMessageRequest, /
    ) -> ReceiveMessageResult:
        """Retrieves one or more messages (up to 10), from the specified queue."""
        ...

    async def send_message(self, request: SendMessageRequest, /) -> SendMessageResult:
        """Delivers a message to the specified queue."""
        ...

    async def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...
