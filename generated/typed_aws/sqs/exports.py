"""What type checkers know of Amazon Simple Queue Service. Nothing imports it as a program runs."""

from ..runtime.introspection import constraints
from .async_client import AsyncSQSClient
from .async_stub import AsyncStubSQSClient
from .client import SQSClient
from .errors import (
    InvalidAddress,
    InvalidMessageContents,
    InvalidSecurity,
    KmsAccessDenied,
    KmsDisabled,
    KmsInvalidKeyUsage,
    KmsInvalidState,
    KmsNotFound,
    KmsOptInRequired,
    KmsThrottled,
    OverLimit,
    QueueDoesNotExist,
    RequestThrottled,
    SQSError,
    UnsupportedOperation,
)
from .operations.receive_message import ReceiveMessageRequest
from .operations.send_message import SendMessageRequest, SendMessageResult
from .protocol import AsyncSQS, SQS
from .shapes.message import Message
from .shapes.message_attribute_value import MessageAttributeValue
from .shapes.message_system_attribute_name import MessageSystemAttributeName
from .shapes.message_system_attribute_name_for_sends import (
    MessageSystemAttributeNameForSends,
)
from .shapes.message_system_attribute_value import MessageSystemAttributeValue
from .shapes.queue_attribute_name import QueueAttributeName
from .shapes.receive_message_result import ReceiveMessageResult
from .stub import StubSQSClient
from .type_defs import AsyncBotoSQSClient, BotoSQSClient

__all__ = [
    "AsyncBotoSQSClient",
    "AsyncSQS",
    "AsyncSQSClient",
    "AsyncStubSQSClient",
    "BotoSQSClient",
    "InvalidAddress",
    "InvalidMessageContents",
    "InvalidSecurity",
    "KmsAccessDenied",
    "KmsDisabled",
    "KmsInvalidKeyUsage",
    "KmsInvalidState",
    "KmsNotFound",
    "KmsOptInRequired",
    "KmsThrottled",
    "Message",
    "MessageAttributeValue",
    "MessageSystemAttributeName",
    "MessageSystemAttributeNameForSends",
    "MessageSystemAttributeValue",
    "OverLimit",
    "QueueAttributeName",
    "QueueDoesNotExist",
    "ReceiveMessageRequest",
    "ReceiveMessageResult",
    "RequestThrottled",
    "SQS",
    "SQSClient",
    "SQSError",
    "SendMessageRequest",
    "SendMessageResult",
    "StubSQSClient",
    "UnsupportedOperation",
    "constraints",
]
