"""S3 ServerSideEncryption."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ServerSideEncryption: TypeAlias = Literal[
    "AES256",
    "aws:fsx",
    "aws:kms",
    "aws:kms:dsse",
]

SERVER_SIDE_ENCRYPTION_VALUES = frozenset[str](get_args(ServerSideEncryption))
