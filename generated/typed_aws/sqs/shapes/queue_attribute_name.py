"""SQS QueueAttributeName."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

QueueAttributeName: TypeAlias = Literal[
    "All",
    "Policy",
    "VisibilityTimeout",
    "MaximumMessageSize",
    "MessageRetentionPeriod",
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesNotVisible",
    "CreatedTimestamp",
    "LastModifiedTimestamp",
    "QueueArn",
    "ApproximateNumberOfMessagesDelayed",
    "DelaySeconds",
    "ReceiveMessageWaitTimeSeconds",
    "RedrivePolicy",
    "FifoQueue",
    "ContentBasedDeduplication",
    "KmsMasterKeyId",
    "KmsDataKeyReusePeriodSeconds",
    "DeduplicationScope",
    "FifoThroughputLimit",
    "RedriveAllowPolicy",
    "SqsManagedSseEnabled",
    "ApproximateFirstReceiveTimestamp",
    "ApproximateReceiveCount",
    "AWSTraceHeader",
    "SenderId",
    "SentTimestamp",
    "MessageDeduplicationId",
    "MessageGroupId",
    "SequenceNumber",
]

QUEUE_ATTRIBUTE_NAME_VALUES = frozenset[str](get_args(QueueAttributeName))
