"""S3 ObjectLockLegalHoldStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ObjectLockLegalHoldStatus: TypeAlias = Literal[
    "ON",
    "OFF",
]

OBJECT_LOCK_LEGAL_HOLD_STATUS_VALUES = frozenset[str](
    get_args(ObjectLockLegalHoldStatus)
)
