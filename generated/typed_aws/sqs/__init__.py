"""Amazon Simple Queue Service, API 2012-11-05.

Each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .exports import *

# Where each name lives. One text is loaded sooner than a dict of thousands.
_HOMES = """
AsyncBotoSQSClient .type_defs
AsyncSQS .protocol
AsyncSQSClient .async_client
AsyncStubSQSClient .async_stub
BotoSQSClient .type_defs
InvalidAddress .errors
InvalidMessageContents .errors
InvalidSecurity .errors
KmsAccessDenied .errors
KmsDisabled .errors
KmsInvalidKeyUsage .errors
KmsInvalidState .errors
KmsNotFound .errors
KmsOptInRequired .errors
KmsThrottled .errors
Message .shapes.message
MessageAttributeValue .shapes.message_attribute_value
MessageSystemAttributeName .shapes.message_system_attribute_name
MessageSystemAttributeNameForSends .shapes.message_system_attribute_name_for_sends
MessageSystemAttributeValue .shapes.message_system_attribute_value
OverLimit .errors
QueueAttributeName .shapes.queue_attribute_name
QueueDoesNotExist .errors
ReceiveMessageRequest .operations.receive_message
ReceiveMessageResult .shapes.receive_message_result
RequestThrottled .errors
SQS .protocol
SQSClient .client
SQSError .errors
SendMessageRequest .operations.send_message
SendMessageResult .operations.send_message
StubSQSClient .stub
UnsupportedOperation .errors
constraints ..runtime.introspection
"""


if not TYPE_CHECKING:  # which would take any name at all for one that is there

    def __getattr__(name: str) -> Any:
        if name == "__all__":
            return __dir__()
        _, found, rest = _HOMES.partition(f"\n{name} ")
        if not found:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(rest.partition("\n")[0], __name__), name)
        globals()[name] = value
        return value

    def _freeze() -> None:
        """Never called: what freezes a program finds modules by the imports that it reads."""
        from . import frozen


def __dir__() -> list[str]:
    return [line.partition(" ")[0] for line in _HOMES.split("\n")[1:-1]]
