"""EC2 AttachmentStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

AttachmentStatus: TypeAlias = Literal[
    "attaching",
    "attached",
    "detaching",
    "detached",
]

ATTACHMENT_STATUS_VALUES = frozenset[str](get_args(AttachmentStatus))
