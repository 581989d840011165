"""S3 ChecksumMode."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ChecksumMode: TypeAlias = Literal[
    "ENABLED",
    "enabled",
]

CHECKSUM_MODE_VALUES = frozenset[str](get_args(ChecksumMode))
