"""S3 ObjectCannedACL."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ObjectCannedACL: TypeAlias = Literal[
    "private",
    "public-read",
    "public-read-write",
    "authenticated-read",
    "aws-exec-read",
    "bucket-owner-read",
    "bucket-owner-full-control",
]

OBJECT_CANNED_ACL_VALUES = frozenset[str](get_args(ObjectCannedACL))
