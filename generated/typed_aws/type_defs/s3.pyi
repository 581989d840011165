# mypy: disable-error-code="override"
"""The types of boto3's own calls of Amazon Simple Storage Service, for type checkers."""
from ..runtime.boto_types import *
_Error = type[ClientError]
ChecksumAlgorithm = Literal[
    "CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3",
    "XXHASH128",
]
ChecksumMode = Literal["ENABLED", "enabled"]
ChecksumType = Literal["COMPOSITE", "FULL_OBJECT"]
CompressionType = Literal["NONE", "GZIP", "BZIP2"]
ExpressionType = Literal["SQL"]
FileHeaderInfo = Literal["USE", "IGNORE", "NONE"]
JSONType = Literal["DOCUMENT", "LINES"]
ObjectCannedACL = Literal[
    "private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read",
    "bucket-owner-read", "bucket-owner-full-control",
]
ObjectLockLegalHoldStatus = Literal["ON", "OFF"]
ObjectLockMode = Literal["GOVERNANCE", "COMPLIANCE"]
QuoteFields = Literal["ALWAYS", "ASNEEDED"]
ReplicationStatus = Literal["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"]
RequestCharged = Literal["requester"]
RequestPayer = Literal["requester"]
SSECustomerAlgorithm = Literal["AES256"]
ServerSideEncryption = Literal["AES256", "aws:fsx", "aws:kms", "aws:kms:dsse"]
StorageClass = Literal[
    "STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER",
    "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP",
]
GetObjectRequestTypeDef = TypedDict("GetObjectRequestTypeDef", {
    "Bucket": Required[str], "IfMatch": str, "IfModifiedSince": TimestampTypeDef,
    "IfNoneMatch": str, "IfUnmodifiedSince": TimestampTypeDef, "Key": Required[str], "Range": str,
    "ResponseCacheControl": str, "ResponseContentDisposition": str, "ResponseContentEncoding": str,
    "ResponseContentLanguage": str, "ResponseContentType": str, "ResponseExpires": TimestampTypeDef,
    "VersionId": str, "SSECustomerAlgorithm": SSECustomerAlgorithm, "SSECustomerKey": str | bytes,
    "SSECustomerKeyMD5": str, "RequestPayer": RequestPayer, "PartNumber": int,
    "ExpectedBucketOwner": str, "ChecksumMode": ChecksumMode,
}, total=False)
GetObjectOutputTypeDef = TypedDict("GetObjectOutputTypeDef", {
    "Body": Required[StreamingBody], "DeleteMarker": bool, "AcceptRanges": str, "Expiration": str,
    "Restore": str, "LastModified": datetime, "ContentLength": int, "ETag": str,
    "ChecksumCRC32": str, "ChecksumCRC32C": str, "ChecksumCRC64NVME": str, "ChecksumSHA1": str,
    "ChecksumSHA256": str, "ChecksumSHA512": str, "ChecksumMD5": str, "ChecksumXXHASH64": str,
    "ChecksumXXHASH3": str, "ChecksumXXHASH128": str, "ChecksumType": ChecksumType,
    "MissingMeta": int, "VersionId": str, "CacheControl": str, "ContentDisposition": str,
    "ContentEncoding": str, "ContentLanguage": str, "ContentRange": str, "ContentType": str,
    "Expires": datetime, "WebsiteRedirectLocation": str,
    "ServerSideEncryption": ServerSideEncryption, "Metadata": dict[str, str],
    "SSECustomerAlgorithm": SSECustomerAlgorithm, "SSECustomerKeyMD5": str, "SSEKMSKeyId": str,
    "BucketKeyEnabled": bool, "StorageClass": StorageClass, "RequestCharged": RequestCharged,
    "ReplicationStatus": ReplicationStatus, "PartsCount": int, "TagCount": int,
    "ObjectLockMode": ObjectLockMode, "ObjectLockRetainUntilDate": datetime,
    "ObjectLockLegalHoldStatus": ObjectLockLegalHoldStatus,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
GetObjectOutputAsyncTypeDef = TypedDict("GetObjectOutputAsyncTypeDef", {
    "Body": Required[AsyncStreamingBody], "DeleteMarker": bool, "AcceptRanges": str,
    "Expiration": str, "Restore": str, "LastModified": datetime, "ContentLength": int, "ETag": str,
    "ChecksumCRC32": str, "ChecksumCRC32C": str, "ChecksumCRC64NVME": str, "ChecksumSHA1": str,
    "ChecksumSHA256": str, "ChecksumSHA512": str, "ChecksumMD5": str, "ChecksumXXHASH64": str,
    "ChecksumXXHASH3": str, "ChecksumXXHASH128": str, "ChecksumType": ChecksumType,
    "MissingMeta": int, "VersionId": str, "CacheControl": str, "ContentDisposition": str,
    "ContentEncoding": str, "ContentLanguage": str, "ContentRange": str, "ContentType": str,
    "Expires": datetime, "WebsiteRedirectLocation": str,
    "ServerSideEncryption": ServerSideEncryption, "Metadata": dict[str, str],
    "SSECustomerAlgorithm": SSECustomerAlgorithm, "SSECustomerKeyMD5": str, "SSEKMSKeyId": str,
    "BucketKeyEnabled": bool, "StorageClass": StorageClass, "RequestCharged": RequestCharged,
    "ReplicationStatus": ReplicationStatus, "PartsCount": int, "TagCount": int,
    "ObjectLockMode": ObjectLockMode, "ObjectLockRetainUntilDate": datetime,
    "ObjectLockLegalHoldStatus": ObjectLockLegalHoldStatus,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
PutObjectRequestTypeDef = TypedDict("PutObjectRequestTypeDef", {
    "ACL": ObjectCannedACL, "Body": BlobTypeDef, "Bucket": Required[str], "CacheControl": str,
    "ContentDisposition": str, "ContentEncoding": str, "ContentLanguage": str, "ContentLength": int,
    "ContentMD5": str, "ContentType": str, "ChecksumAlgorithm": ChecksumAlgorithm,
    "ChecksumCRC32": str, "ChecksumCRC32C": str, "ChecksumCRC64NVME": str, "ChecksumSHA1": str,
    "ChecksumSHA256": str, "ChecksumSHA512": str, "ChecksumMD5": str, "ChecksumXXHASH64": str,
    "ChecksumXXHASH3": str, "ChecksumXXHASH128": str, "Expires": TimestampTypeDef, "IfMatch": str,
    "IfNoneMatch": str, "GrantFullControl": str, "GrantRead": str, "GrantReadACP": str,
    "GrantWriteACP": str, "Key": Required[str], "WriteOffsetBytes": int,
    "Metadata": Mapping[str, str], "ServerSideEncryption": ServerSideEncryption,
    "StorageClass": StorageClass, "WebsiteRedirectLocation": str,
    "SSECustomerAlgorithm": SSECustomerAlgorithm, "SSECustomerKey": str | bytes,
    "SSECustomerKeyMD5": str, "SSEKMSKeyId": str, "SSEKMSEncryptionContext": str,
    "BucketKeyEnabled": bool, "RequestPayer": RequestPayer, "Tagging": str,
    "ObjectLockMode": ObjectLockMode, "ObjectLockRetainUntilDate": TimestampTypeDef,
    "ObjectLockLegalHoldStatus": ObjectLockLegalHoldStatus, "ExpectedBucketOwner": str,
}, total=False)
PutObjectOutputTypeDef = TypedDict("PutObjectOutputTypeDef", {
    "Expiration": str, "ETag": str, "ChecksumCRC32": str, "ChecksumCRC32C": str,
    "ChecksumCRC64NVME": str, "ChecksumSHA1": str, "ChecksumSHA256": str, "ChecksumSHA512": str,
    "ChecksumMD5": str, "ChecksumXXHASH64": str, "ChecksumXXHASH3": str, "ChecksumXXHASH128": str,
    "ChecksumType": ChecksumType, "ServerSideEncryption": ServerSideEncryption, "VersionId": str,
    "SSECustomerAlgorithm": SSECustomerAlgorithm, "SSECustomerKeyMD5": str, "SSEKMSKeyId": str,
    "SSEKMSEncryptionContext": str, "BucketKeyEnabled": bool, "Size": int,
    "RequestCharged": RequestCharged, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
RequestProgressTypeDef = TypedDict("RequestProgressTypeDef", {"Enabled": bool}, total=False)
CSVInputTypeDef = TypedDict("CSVInputTypeDef", {
    "FileHeaderInfo": FileHeaderInfo, "Comments": str, "QuoteEscapeCharacter": str,
    "RecordDelimiter": str, "FieldDelimiter": str, "QuoteCharacter": str,
    "AllowQuotedRecordDelimiter": bool,
}, total=False)
JSONInputTypeDef = TypedDict("JSONInputTypeDef", {"Type": JSONType}, total=False)
InputSerializationTypeDef = TypedDict("InputSerializationTypeDef", {
    "CSV": CSVInputTypeDef, "CompressionType": CompressionType, "JSON": JSONInputTypeDef,
    "Parquet": Mapping[str, Any],
}, total=False)
CSVOutputTypeDef = TypedDict("CSVOutputTypeDef", {
    "QuoteFields": QuoteFields, "QuoteEscapeCharacter": str, "RecordDelimiter": str,
    "FieldDelimiter": str, "QuoteCharacter": str,
}, total=False)
JSONOutputTypeDef = TypedDict("JSONOutputTypeDef", {"RecordDelimiter": str}, total=False)
OutputSerializationTypeDef = TypedDict("OutputSerializationTypeDef", {
    "CSV": CSVOutputTypeDef, "JSON": JSONOutputTypeDef,
}, total=False)
ScanRangeTypeDef = TypedDict("ScanRangeTypeDef", {"Start": int, "End": int}, total=False)
SelectObjectContentRequestTypeDef = TypedDict("SelectObjectContentRequestTypeDef", {
    "Bucket": Required[str], "Key": Required[str], "SSECustomerAlgorithm": SSECustomerAlgorithm,
    "SSECustomerKey": str | bytes, "SSECustomerKeyMD5": str, "Expression": Required[str],
    "ExpressionType": Required[ExpressionType], "RequestProgress": RequestProgressTypeDef,
    "InputSerialization": Required[InputSerializationTypeDef],
    "OutputSerialization": Required[OutputSerializationTypeDef], "ScanRange": ScanRangeTypeDef,
    "ExpectedBucketOwner": str,
}, total=False)
RecordsEventTypeDef = TypedDict("RecordsEventTypeDef", {"Payload": bytes}, total=False)
StatsTypeDef = TypedDict("StatsTypeDef", {
    "BytesScanned": int, "BytesProcessed": int, "BytesReturned": int,
}, total=False)
StatsEventTypeDef = TypedDict("StatsEventTypeDef", {"Details": StatsTypeDef}, total=False)
ProgressTypeDef = TypedDict("ProgressTypeDef", {
    "BytesScanned": int, "BytesProcessed": int, "BytesReturned": int,
}, total=False)
ProgressEventTypeDef = TypedDict("ProgressEventTypeDef", {"Details": ProgressTypeDef}, total=False)
SelectObjectContentEventStreamTypeDef = TypedDict("SelectObjectContentEventStreamTypeDef", {
    "Records": RecordsEventTypeDef, "Stats": StatsEventTypeDef, "Progress": ProgressEventTypeDef,
    "Cont": dict[str, Any], "End": dict[str, Any],
}, total=False)
SelectObjectContentOutputTypeDef = TypedDict("SelectObjectContentOutputTypeDef", {
    "Payload": EventStream[SelectObjectContentEventStreamTypeDef],
    "ResponseMetadata": ResponseMetadataTypeDef,
})
SelectObjectContentOutputAsyncTypeDef = TypedDict("SelectObjectContentOutputAsyncTypeDef", {
    "Payload": AsyncEventStream[SelectObjectContentEventStreamTypeDef],
    "ResponseMetadata": ResponseMetadataTypeDef,
})
class S3Exceptions(BotoExceptions):
    AccessDenied: _Error; BucketAlreadyExists: _Error; BucketAlreadyOwnedByYou: _Error;
    EncryptionTypeMismatch: _Error; IdempotencyParameterMismatch: _Error;
    InvalidObjectState: _Error; InvalidRequest: _Error; InvalidWriteOffset: _Error;
    NoSuchBucket: _Error; NoSuchKey: _Error; NoSuchUpload: _Error;
    ObjectAlreadyInActiveTierError: _Error; ObjectNotInActiveTierError: _Error;
    TooManyParts: _Error
class _S3Methods(Protocol):
    """A client of the service, as the packages of stubs type it."""
    @property
    def meta(self) -> Any: ...
    @property
    def abort_multipart_upload(self) -> Any: ...
    @property
    def delete_object(self) -> Any: ...
    @property
    def get_bucket_policy_status(self) -> Any: ...
    @property
    def list_multipart_uploads(self) -> Any: ...
    @property
    def put_bucket_tagging(self) -> Any: ...
class BotoS3Client(BotoClient, S3Extras):
    @property
    def exceptions(self) -> S3Exceptions: ...
    def get_object(self, **params: Unpack[GetObjectRequestTypeDef]) -> GetObjectOutputTypeDef: ...
    def put_object(self, **params: Unpack[PutObjectRequestTypeDef]) -> PutObjectOutputTypeDef: ...
    def select_object_content(self, **params: Unpack[SelectObjectContentRequestTypeDef]) -> SelectObjectContentOutputTypeDef: ...
class AsyncBotoS3Client(AsyncBotoClient, AsyncS3Extras):
    @property
    def exceptions(self) -> S3Exceptions: ...
    async def get_object(self, **params: Unpack[GetObjectRequestTypeDef]) -> GetObjectOutputAsyncTypeDef: ...
    async def put_object(self, **params: Unpack[PutObjectRequestTypeDef]) -> PutObjectOutputTypeDef: ...
    async def select_object_content(self, **params: Unpack[SelectObjectContentRequestTypeDef]) -> SelectObjectContentOutputAsyncTypeDef: ...
AnyS3Client = _S3Methods | BareClient | BotoS3Client
AnyAsyncS3Client = _S3Methods | BareClient | AsyncBotoS3Client
Client = BotoS3Client
AsyncClient = AsyncBotoS3Client
