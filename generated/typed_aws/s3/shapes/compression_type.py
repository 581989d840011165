"""S3 CompressionType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

CompressionType: TypeAlias = Literal[
    "NONE",
    "GZIP",
    "BZIP2",
]

COMPRESSION_TYPE_VALUES = frozenset[str](get_args(CompressionType))
