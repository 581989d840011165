"""A typed client of Amazon Simple Queue Service, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.aio import AsyncClient
from .errors import ERRORS, SQSError

if TYPE_CHECKING:
    from .operations.receive_message import ReceiveMessageRequest
    from .operations.send_message import SendMessageRequest, SendMessageResult
    from .shapes.receive_message_result import ReceiveMessageResult
    from .type_defs import AnyAsyncSQSClient


class AsyncSQSClient(AsyncClient["AnyAsyncSQSClient"]):
    """Typed calls of Amazon Simple Queue Service over an aiobotocore client."""

    service_name = "sqs"
    error = SQSError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    async def receive_message(
        self, request: ReceiveMessageRequest, /
    ) -> ReceiveMessageResult:
        """Retrieves one or more messages (up to 10), from the specified queue."""
        result: ReceiveMessageResult = await self._call("receive_message", request)
        return result

    async def send_message(self, request: SendMessageRequest, /) -> SendMessageResult:
        """Delivers a message to the specified queue."""
        result: SendMessageResult = await self._call("send_message", request)
        return result
