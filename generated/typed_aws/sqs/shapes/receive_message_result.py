"""SQS ReceiveMessageResult."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import each, unknown_in, wire_of_each
from .message import Message

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ReceiveMessageResult(Output):
    """A list of received messages."""

    messages: list[Message] | None = None
    """A list of messages."""

    wire_names = {
        "messages": "Messages",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.messages) is not None:
            wire["Messages"] = wire_of_each(value)
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ReceiveMessageResult:
        self = cls(
            messages=each(wire.get("Messages"), Message.read),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
