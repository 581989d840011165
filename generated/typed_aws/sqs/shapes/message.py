"""SQS Message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, each_value, unknown_in, wire_of
from .message_attribute_value import MessageAttributeValue
from .message_system_attribute_name import MessageSystemAttributeName

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Message(Structure):
    """An Amazon SQS message."""

    message_id: str | None = None
    """A unique identifier for the message. A ``MessageId`` is considered unique across all
    Amazon Web Services accounts for an extended period of time.
    """

    receipt_handle: str | None = None
    """An identifier associated with the act of receiving the message. A new receipt handle is
    returned every time you receive a message. When deleting a message, you provide the last
    received receipt handle to delete the message.
    """

    md5_of_body: str | None = None
    """An MD5 digest of the non-URL-encoded message body string."""

    body: str | None = None
    """The message's contents (not URL-encoded)."""

    attributes: dict[MessageSystemAttributeName, str] | None = None
    """A map of the attributes requested in ``ReceiveMessage`` to their respective values.
    Supported attributes:

    - ``ApproximateReceiveCount``
    - ``ApproximateFirstReceiveTimestamp``
    - ``MessageDeduplicationId``
    - ``MessageGroupId``
    - ``SenderId``
    - ``SentTimestamp``
    - ``SequenceNumber``

    ``ApproximateFirstReceiveTimestamp`` and ``SentTimestamp`` are each returned as an
    integer representing the epoch time (http://en.wikipedia.org/wiki/Unix_time) in
    milliseconds.
    """

    md5_of_message_attributes: str | None = None
    """An MD5 digest of the non-URL-encoded message attribute string. You can use this
    attribute to verify that Amazon SQS received the message correctly. Amazon SQS
    URL-decodes the message before creating the MD5 digest. For information about MD5, see
    RFC1321 (https://www.ietf.org/rfc/rfc1321.txt).
    """

    message_attributes: dict[str, MessageAttributeValue] | None = None
    """Each message attribute consists of a ``Name``, ``Type``, and ``Value``. For more
    information, see Amazon SQS message attributes
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    in the Amazon SQS Developer Guide.
    """

    wire_names = {
        "message_id": "MessageId",
        "receipt_handle": "ReceiptHandle",
        "md5_of_body": "MD5OfBody",
        "body": "Body",
        "attributes": "Attributes",
        "md5_of_message_attributes": "MD5OfMessageAttributes",
        "message_attributes": "MessageAttributes",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.message_id) is not None:
            wire["MessageId"] = value
        if (value := self.receipt_handle) is not None:
            wire["ReceiptHandle"] = value
        if (value := self.md5_of_body) is not None:
            wire["MD5OfBody"] = value
        if (value := self.body) is not None:
            wire["Body"] = value
        if (value := self.attributes) is not None:
            wire["Attributes"] = value
        if (value := self.md5_of_message_attributes) is not None:
            wire["MD5OfMessageAttributes"] = value
        if (value := self.message_attributes) is not None:
            wire["MessageAttributes"] = each_value(value, wire_of)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Message:
        self = cls(
            message_id=wire.get("MessageId"),
            receipt_handle=wire.get("ReceiptHandle"),
            md5_of_body=wire.get("MD5OfBody"),
            body=wire.get("Body"),
            attributes=wire.get("Attributes"),
            md5_of_message_attributes=wire.get("MD5OfMessageAttributes"),
            message_attributes=each_value(
                wire.get("MessageAttributes"), MessageAttributeValue.read
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
