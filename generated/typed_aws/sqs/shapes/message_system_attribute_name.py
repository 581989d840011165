"""SQS MessageSystemAttributeName."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

MessageSystemAttributeName: TypeAlias = Literal[
    "All",
    "SenderId",
    "SentTimestamp",
    "ApproximateReceiveCount",
    "ApproximateFirstReceiveTimestamp",
    "SequenceNumber",
    "MessageDeduplicationId",
    "MessageGroupId",
    "AWSTraceHeader",
    "DeadLetterQueueSourceArn",
]

MESSAGE_SYSTEM_ATTRIBUTE_NAME_VALUES = frozenset[str](
    get_args(MessageSystemAttributeName)
)
