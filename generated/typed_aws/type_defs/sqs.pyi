# mypy: disable-error-code="override"
"""The types of boto3's own calls of Amazon Simple Queue Service, for type checkers."""
from ..runtime.boto_types import *
_Error = type[ClientError]
MessageSystemAttributeName = Literal[
    "All", "SenderId", "SentTimestamp", "ApproximateReceiveCount",
    "ApproximateFirstReceiveTimestamp", "SequenceNumber", "MessageDeduplicationId",
    "MessageGroupId", "AWSTraceHeader", "DeadLetterQueueSourceArn",
]
MessageSystemAttributeNameForSends = Literal["AWSTraceHeader"]
QueueAttributeName = Literal[
    "All", "Policy", "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod",
    "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "CreatedTimestamp",
    "LastModifiedTimestamp", "QueueArn", "ApproximateNumberOfMessagesDelayed", "DelaySeconds",
    "ReceiveMessageWaitTimeSeconds", "RedrivePolicy", "FifoQueue", "ContentBasedDeduplication",
    "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "DeduplicationScope", "FifoThroughputLimit",
    "RedriveAllowPolicy", "SqsManagedSseEnabled", "ApproximateFirstReceiveTimestamp",
    "ApproximateReceiveCount", "AWSTraceHeader", "SenderId", "SentTimestamp",
    "MessageDeduplicationId", "MessageGroupId", "SequenceNumber",
]
ReceiveMessageRequestTypeDef = TypedDict("ReceiveMessageRequestTypeDef", {
    "QueueUrl": Required[str], "AttributeNames": Sequence[QueueAttributeName],
    "MessageSystemAttributeNames": Sequence[MessageSystemAttributeName],
    "MessageAttributeNames": Strings, "MaxNumberOfMessages": int, "VisibilityTimeout": int,
    "WaitTimeSeconds": int, "ReceiveRequestAttemptId": str,
}, total=False)
MessageAttributeValueOutputTypeDef = TypedDict("MessageAttributeValueOutputTypeDef", {
    "StringValue": str, "BinaryValue": bytes, "StringListValues": list[str],
    "BinaryListValues": list[bytes], "DataType": Required[str],
}, total=False)
MessageTypeDef = TypedDict("MessageTypeDef", {
    "MessageId": str, "ReceiptHandle": str, "MD5OfBody": str, "Body": str,
    "Attributes": dict[MessageSystemAttributeName, str], "MD5OfMessageAttributes": str,
    "MessageAttributes": dict[str, MessageAttributeValueOutputTypeDef],
}, total=False)
ReceiveMessageResultTypeDef = TypedDict("ReceiveMessageResultTypeDef", {
    "Messages": list[MessageTypeDef], "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
MessageAttributeValueTypeDef = TypedDict("MessageAttributeValueTypeDef", {
    "StringValue": str, "BinaryValue": BlobTypeDef, "StringListValues": Strings,
    "BinaryListValues": Sequence[BlobTypeDef], "DataType": Required[str],
}, total=False)
MessageSystemAttributeValueTypeDef = TypedDict("MessageSystemAttributeValueTypeDef", {
    "StringValue": str, "BinaryValue": BlobTypeDef, "StringListValues": Strings,
    "BinaryListValues": Sequence[BlobTypeDef], "DataType": Required[str],
}, total=False)
SendMessageRequestTypeDef = TypedDict("SendMessageRequestTypeDef", {
    "QueueUrl": Required[str], "MessageBody": Required[str], "DelaySeconds": int,
    "MessageAttributes": Mapping[str, MessageAttributeValueTypeDef | MessageAttributeValueOutputTypeDef],
    "MessageSystemAttributes": Mapping[MessageSystemAttributeNameForSends, MessageSystemAttributeValueTypeDef],
    "MessageDeduplicationId": str, "MessageGroupId": str,
}, total=False)
SendMessageResultTypeDef = TypedDict("SendMessageResultTypeDef", {
    "MD5OfMessageBody": str, "MD5OfMessageAttributes": str, "MD5OfMessageSystemAttributes": str,
    "MessageId": str, "SequenceNumber": str, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
MessageAttributeValueUnionTypeDef = MessageAttributeValueTypeDef | MessageAttributeValueOutputTypeDef
class SQSExceptions(BotoExceptions):
    BatchEntryIdsNotDistinct: _Error; BatchRequestTooLong: _Error; EmptyBatchRequest: _Error;
    InvalidAddress: _Error; InvalidAttributeName: _Error; InvalidAttributeValue: _Error;
    InvalidBatchEntryId: _Error; InvalidIdFormat: _Error; InvalidMessageContents: _Error;
    InvalidSecurity: _Error; KmsAccessDenied: _Error; KmsDisabled: _Error;
    KmsInvalidKeyUsage: _Error; KmsInvalidState: _Error; KmsNotFound: _Error;
    KmsOptInRequired: _Error; KmsThrottled: _Error; MessageNotInflight: _Error; OverLimit: _Error;
    PurgeQueueInProgress: _Error; QueueDeletedRecently: _Error; QueueDoesNotExist: _Error;
    QueueNameExists: _Error; ReceiptHandleIsInvalid: _Error; RequestThrottled: _Error;
    ResourceNotFoundException: _Error; TooManyEntriesInBatchRequest: _Error;
    UnsupportedOperation: _Error
class _SQSMethods(Protocol):
    """A client of the service, as the packages of stubs type it."""
    @property
    def meta(self) -> Any: ...
    @property
    def add_permission(self) -> Any: ...
    @property
    def delete_message(self) -> Any: ...
    @property
    def list_dead_letter_source_queues(self) -> Any: ...
    @property
    def receive_message(self) -> Any: ...
    @property
    def start_message_move_task(self) -> Any: ...
class BotoSQSClient(BotoClient):
    @property
    def exceptions(self) -> SQSExceptions: ...
    def receive_message(self, **params: Unpack[ReceiveMessageRequestTypeDef]) -> ReceiveMessageResultTypeDef: ...
    def send_message(self, **params: Unpack[SendMessageRequestTypeDef]) -> SendMessageResultTypeDef: ...
class AsyncBotoSQSClient(AsyncBotoClient):
    @property
    def exceptions(self) -> SQSExceptions: ...
    async def receive_message(self, **params: Unpack[ReceiveMessageRequestTypeDef]) -> ReceiveMessageResultTypeDef: ...
    async def send_message(self, **params: Unpack[SendMessageRequestTypeDef]) -> SendMessageResultTypeDef: ...
AnySQSClient = _SQSMethods | BareClient | BotoSQSClient
AnyAsyncSQSClient = _SQSMethods | BareClient | AsyncBotoSQSClient
Client = BotoSQSClient
AsyncClient = AsyncBotoSQSClient
