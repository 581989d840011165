"""A stub of Amazon Simple Queue Service, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.stub import Stub, StubOperation, stubbed
from .errors import ERRORS, SQSError

if TYPE_CHECKING:
    from .async_stub import AsyncStubSQSClient
    from .operations.receive_message import ReceiveMessageRequest
    from .operations.send_message import SendMessageRequest, SendMessageResult
    from .shapes.receive_message_result import ReceiveMessageResult


class StubSQSClient(Stub):
    """Amazon Simple Queue Service, answered from memory."""

    service_name = "sqs"
    error = SQSError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    @property
    def asynchronous(self) -> AsyncStubSQSClient:
        """The same stub as a client for asyncio: the answers and the history are shared."""
        from .async_stub import AsyncStubSQSClient

        return AsyncStubSQSClient(self)

    receive_message: StubOperation[ReceiveMessageRequest, ReceiveMessageResult] = (
        stubbed("receive_message")
    )
    """Retrieves one or more messages (up to 10), from the specified queue."""

    send_message: StubOperation[SendMessageRequest, SendMessageResult] = stubbed(
        "send_message"
    )
    """Delivers a message to the specified queue."""
