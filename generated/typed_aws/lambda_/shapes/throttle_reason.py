"""Lambda ThrottleReason."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ThrottleReason: TypeAlias = Literal[
    "ConcurrentInvocationLimitExceeded",
    "FunctionInvocationRateLimitExceeded",
    "ReservedFunctionConcurrentInvocationLimitExceeded",
    "ReservedFunctionInvocationRateLimitExceeded",
    "CallerRateLimitExceeded",
    "ConcurrentSnapshotCreateLimitExceeded",
]

THROTTLE_REASON_VALUES = frozenset[str](get_args(ThrottleReason))
