"""Amazon Simple Storage Service, API 2006-03-01.

Each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .exports import *

# Where each name lives. One text is loaded sooner than a dict of thousands.
_HOMES = """
AsyncBotoS3Client .type_defs
AsyncS3 .protocol
AsyncS3Client .async_client
AsyncStubS3Client .async_stub
BotoS3Client .type_defs
CSVInput .shapes.input_serialization
CSVOutput .shapes.output_serialization
ChecksumAlgorithm .shapes.checksum_algorithm
ChecksumMode .shapes.checksum_mode
ChecksumType .shapes.checksum_type
CompressionType .shapes.compression_type
ContinuationEvent .shapes.select_object_content_event_stream
EncryptionTypeMismatch .errors
EndEvent .shapes.select_object_content_event_stream
ExpressionType .shapes.expression_type
FileHeaderInfo .shapes.file_header_info
GetObjectOutput .operations.get_object
GetObjectRequest .operations.get_object
InputSerialization .shapes.input_serialization
IntelligentTieringAccessTier .shapes.intelligent_tiering_access_tier
InvalidObjectState .errors
InvalidRequest .errors
InvalidWriteOffset .errors
JSONInput .shapes.input_serialization
JSONOutput .shapes.output_serialization
JSONType .shapes.json_type
NoSuchKey .errors
ObjectCannedACL .shapes.object_canned_acl
ObjectLockLegalHoldStatus .shapes.object_lock_legal_hold_status
ObjectLockMode .shapes.object_lock_mode
OutputSerialization .shapes.output_serialization
ParquetInput .shapes.input_serialization
Progress .shapes.progress_event
ProgressEvent .shapes.progress_event
PutObjectOutput .operations.put_object
PutObjectRequest .operations.put_object
QuoteFields .shapes.quote_fields
RecordsEvent .shapes.select_object_content_event_stream
ReplicationStatus .shapes.replication_status
RequestCharged .shapes.request_charged
RequestPayer .shapes.request_payer
RequestProgress .operations.select_object_content
S3 .protocol
S3Client .client
S3Error .errors
SSECustomerAlgorithm .shapes.sse_customer_algorithm
ScanRange .operations.select_object_content
SelectObjectContentEventStream .shapes.select_object_content_event_stream
SelectObjectContentOutput .shapes.select_object_content_output
SelectObjectContentRequest .operations.select_object_content
ServerSideEncryption .shapes.server_side_encryption
Stats .shapes.stats_event
StatsEvent .shapes.stats_event
StorageClass .shapes.storage_class
StubS3Client .stub
TooManyParts .errors
constraints ..runtime.introspection
"""


if not TYPE_CHECKING:  # which would take any name at all for one that is there

    def __getattr__(name: str) -> Any:
        if name == "__all__":
            return __dir__()
        _, found, rest = _HOMES.partition(f"\n{name} ")
        if not found:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(rest.partition("\n")[0], __name__), name)
        globals()[name] = value
        return value

    def _freeze() -> None:
        """Never called: what freezes a program finds modules by the imports that it reads."""
        from . import frozen


def __dir__() -> list[str]:
    return [line.partition(" ")[0] for line in _HOMES.split("\n")[1:-1]]
