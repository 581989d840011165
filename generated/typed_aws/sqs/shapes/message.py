"""SQS Message."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .message_attribute_value import MessageAttributeValue
from .message_system_attribute_name import MessageSystemAttributeName


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

    message_attributes: (
        Annotated[
            dict[str, MessageAttributeValue],
            Length(
                None,
                10,
                origin="ten-message-attributes",
                severity="error",
                link="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html",
            ),
        ]
        | None
    ) = None
    """Each message attribute consists of a ``Name``, ``Type``, and ``Value``. For more
    information, see Amazon SQS message attributes
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    in the Amazon SQS Developer Guide.
    """

    irregular_wire_names = {
        "md5_of_body": "MD5OfBody",
        "md5_of_message_attributes": "MD5OfMessageAttributes",
    }
