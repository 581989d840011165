"""What type checkers know of Amazon Simple Storage Service. Nothing imports it as a program runs."""

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
from .operations.select_object_content import (
    RequestProgress,
    ScanRange,
    SelectObjectContentRequest,
)
from .protocol import AsyncS3, S3
from .shapes.checksum_algorithm import ChecksumAlgorithm
from .shapes.checksum_mode import ChecksumMode
from .shapes.checksum_type import ChecksumType
from .shapes.compression_type import CompressionType
from .shapes.expression_type import ExpressionType
from .shapes.file_header_info import FileHeaderInfo
from .shapes.input_serialization import (
    CSVInput,
    InputSerialization,
    JSONInput,
    ParquetInput,
)
from .shapes.intelligent_tiering_access_tier import IntelligentTieringAccessTier
from .shapes.json_type import JSONType
from .shapes.object_canned_acl import ObjectCannedACL
from .shapes.object_lock_legal_hold_status import ObjectLockLegalHoldStatus
from .shapes.object_lock_mode import ObjectLockMode
from .shapes.output_serialization import CSVOutput, JSONOutput, OutputSerialization
from .shapes.progress_event import Progress, ProgressEvent
from .shapes.quote_fields import QuoteFields
from .shapes.replication_status import ReplicationStatus
from .shapes.request_charged import RequestCharged
from .shapes.request_payer import RequestPayer
from .shapes.select_object_content_event_stream import (
    ContinuationEvent,
    EndEvent,
    RecordsEvent,
    SelectObjectContentEventStream,
)
from .shapes.select_object_content_output import SelectObjectContentOutput
from .shapes.server_side_encryption import ServerSideEncryption
from .shapes.sse_customer_algorithm import SSECustomerAlgorithm
from .shapes.stats_event import Stats, StatsEvent
from .shapes.storage_class import StorageClass
from .stub import StubS3Client
from .type_defs import AsyncBotoS3Client, BotoS3Client

__all__ = [
    "AsyncBotoS3Client",
    "AsyncS3",
    "AsyncS3Client",
    "AsyncStubS3Client",
    "BotoS3Client",
    "CSVInput",
    "CSVOutput",
    "ChecksumAlgorithm",
    "ChecksumMode",
    "ChecksumType",
    "CompressionType",
    "ContinuationEvent",
    "EncryptionTypeMismatch",
    "EndEvent",
    "ExpressionType",
    "FileHeaderInfo",
    "GetObjectOutput",
    "GetObjectRequest",
    "InputSerialization",
    "IntelligentTieringAccessTier",
    "InvalidObjectState",
    "InvalidRequest",
    "InvalidWriteOffset",
    "JSONInput",
    "JSONOutput",
    "JSONType",
    "NoSuchKey",
    "ObjectCannedACL",
    "ObjectLockLegalHoldStatus",
    "ObjectLockMode",
    "OutputSerialization",
    "ParquetInput",
    "Progress",
    "ProgressEvent",
    "PutObjectOutput",
    "PutObjectRequest",
    "QuoteFields",
    "RecordsEvent",
    "ReplicationStatus",
    "RequestCharged",
    "RequestPayer",
    "RequestProgress",
    "S3",
    "S3Client",
    "S3Error",
    "SSECustomerAlgorithm",
    "ScanRange",
    "SelectObjectContentEventStream",
    "SelectObjectContentOutput",
    "SelectObjectContentRequest",
    "ServerSideEncryption",
    "Stats",
    "StatsEvent",
    "StorageClass",
    "StubS3Client",
    "TooManyParts",
    "constraints",
]
