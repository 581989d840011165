"""S3 FileHeaderInfo."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

FileHeaderInfo: TypeAlias = Literal[
    "USE",
    "IGNORE",
    "NONE",
]

FILE_HEADER_INFO_VALUES = frozenset[str](get_args(FileHeaderInfo))
