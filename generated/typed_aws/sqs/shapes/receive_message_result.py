"""SQS ReceiveMessageResult."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .message import Message


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ReceiveMessageResult(Output):
    """A list of received messages."""

    messages: list[Message] | None = None
    """A list of messages."""
