"""S3 ReplicationStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ReplicationStatus: TypeAlias = Literal[
    "COMPLETE",
    "PENDING",
    "FAILED",
    "REPLICA",
    "COMPLETED",
]

REPLICATION_STATUS_VALUES = frozenset[str](get_args(ReplicationStatus))
