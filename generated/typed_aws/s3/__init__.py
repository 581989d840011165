"""Amazon Simple Storage Service, API 2006-03-01.

Each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..runtime.introspection import constraints
    from .async_client import AsyncS3Client
    from .async_stub import AsyncStubS3Client
    from .client import S3Client
    from .errors import (
        EncryptionTypeMismatch,
        InvalidObjectState,
        InvalidRequest,
        InvalidWriteOffset,
        NoSuchKey,
        S3Error,
        TooManyParts,
    )
    from .operations.get_object import GetObjectOutput, GetObjectRequest
    from .operations.put_object import PutObjectOutput, PutObjectRequest
    from .protocol import AsyncS3, S3
    from .shapes.checksum_algorithm import ChecksumAlgorithm
    from .shapes.checksum_mode import ChecksumMode
    from .shapes.checksum_type import ChecksumType
    from .shapes.intelligent_tiering_access_tier import IntelligentTieringAccessTier
    from .shapes.object_canned_acl import ObjectCannedACL
    from .shapes.object_lock_legal_hold_status import ObjectLockLegalHoldStatus
    from .shapes.object_lock_mode import ObjectLockMode
    from .shapes.replication_status import ReplicationStatus
    from .shapes.request_charged import RequestCharged
    from .shapes.request_payer import RequestPayer
    from .shapes.server_side_encryption import ServerSideEncryption
    from .shapes.storage_class import StorageClass
    from .stub import StubS3Client


_HOMES = {
    "AsyncS3": ".protocol",
    "AsyncS3Client": ".async_client",
    "AsyncStubS3Client": ".async_stub",
    "ChecksumAlgorithm": ".shapes.checksum_algorithm",
    "ChecksumMode": ".shapes.checksum_mode",
    "ChecksumType": ".shapes.checksum_type",
    "EncryptionTypeMismatch": ".errors",
    "GetObjectOutput": ".operations.get_object",
    "GetObjectRequest": ".operations.get_object",
    "IntelligentTieringAccessTier": ".shapes.intelligent_tiering_access_tier",
    "InvalidObjectState": ".errors",
    "InvalidRequest": ".errors",
    "InvalidWriteOffset": ".errors",
    "NoSuchKey": ".errors",
    "ObjectCannedACL": ".shapes.object_canned_acl",
    "ObjectLockLegalHoldStatus": ".shapes.object_lock_legal_hold_status",
    "ObjectLockMode": ".shapes.object_lock_mode",
    "PutObjectOutput": ".operations.put_object",
    "PutObjectRequest": ".operations.put_object",
    "ReplicationStatus": ".shapes.replication_status",
    "RequestCharged": ".shapes.request_charged",
    "RequestPayer": ".shapes.request_payer",
    "S3": ".protocol",
    "S3Client": ".client",
    "S3Error": ".errors",
    "ServerSideEncryption": ".shapes.server_side_encryption",
    "StorageClass": ".shapes.storage_class",
    "StubS3Client": ".stub",
    "TooManyParts": ".errors",
    "constraints": "..runtime.introspection",
}

__all__ = [
    "AsyncS3",
    "AsyncS3Client",
    "AsyncStubS3Client",
    "ChecksumAlgorithm",
    "ChecksumMode",
    "ChecksumType",
    "EncryptionTypeMismatch",
    "GetObjectOutput",
    "GetObjectRequest",
    "IntelligentTieringAccessTier",
    "InvalidObjectState",
    "InvalidRequest",
    "InvalidWriteOffset",
    "NoSuchKey",
    "ObjectCannedACL",
    "ObjectLockLegalHoldStatus",
    "ObjectLockMode",
    "PutObjectOutput",
    "PutObjectRequest",
    "ReplicationStatus",
    "RequestCharged",
    "RequestPayer",
    "S3",
    "S3Client",
    "S3Error",
    "ServerSideEncryption",
    "StorageClass",
    "StubS3Client",
    "TooManyParts",
    "constraints",
]


if not TYPE_CHECKING:  # which would take any name at all for one that is there

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOMES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
