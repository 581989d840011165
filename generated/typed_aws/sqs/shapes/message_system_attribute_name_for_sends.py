"""SQS MessageSystemAttributeNameForSends."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

MessageSystemAttributeNameForSends: TypeAlias = Literal["AWSTraceHeader"]

MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS_VALUES = frozenset[str](
    get_args(MessageSystemAttributeNameForSends)
)
