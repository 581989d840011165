"""S3 ObjectLockMode."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ObjectLockMode: TypeAlias = Literal[
    "GOVERNANCE",
    "COMPLIANCE",
]

OBJECT_LOCK_MODE_VALUES = frozenset[str](get_args(ObjectLockMode))
