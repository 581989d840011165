"""S3 ChecksumType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ChecksumType: TypeAlias = Literal[
    "COMPOSITE",
    "FULL_OBJECT",
]

CHECKSUM_TYPE_VALUES = frozenset[str](get_args(ChecksumType))
