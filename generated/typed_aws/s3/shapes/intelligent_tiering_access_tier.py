"""S3 IntelligentTieringAccessTier."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

IntelligentTieringAccessTier: TypeAlias = Literal[
    "ARCHIVE_ACCESS",
    "DEEP_ARCHIVE_ACCESS",
]

INTELLIGENT_TIERING_ACCESS_TIER_VALUES = frozenset[str](
    get_args(IntelligentTieringAccessTier)
)
