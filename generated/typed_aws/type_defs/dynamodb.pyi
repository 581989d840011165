# mypy: disable-error-code="override"
"""The types of boto3's own calls of Amazon DynamoDB, for type checkers."""
from ..runtime.boto_types import *
_Error = type[ClientError]
ComparisonOperator = Literal[
    "EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN", "NOT_NULL", "NULL", "CONTAINS",
    "NOT_CONTAINS", "BEGINS_WITH",
]
ConditionalOperator = Literal["AND", "OR"]
ReturnConsumedCapacity = Literal["INDEXES", "TOTAL", "NONE"]
Select = Literal["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"]
AttributeValueTypeDef = TypedDict("AttributeValueTypeDef", {
    "S": str, "N": str, "B": bytes, "SS": Sequence[str], "NS": Sequence[str], "BS": Sequence[bytes],
    "M": Mapping[str, Any], "L": Sequence[Any], "NULL": bool, "BOOL": bool,
}, total=False)
ConditionTypeDef = TypedDict("ConditionTypeDef", {
    "AttributeValueList": Sequence[AttributeValueTypeDef],
    "ComparisonOperator": Required[ComparisonOperator],
}, total=False)
QueryInputTypeDef = TypedDict("QueryInputTypeDef", {
    "TableName": Required[str], "IndexName": str, "Select": Select, "AttributesToGet": Strings,
    "Limit": int, "ConsistentRead": bool, "KeyConditions": Mapping[str, ConditionTypeDef],
    "QueryFilter": Mapping[str, ConditionTypeDef], "ConditionalOperator": ConditionalOperator,
    "ScanIndexForward": bool, "ExclusiveStartKey": Mapping[str, AttributeValueTypeDef],
    "ReturnConsumedCapacity": ReturnConsumedCapacity, "ProjectionExpression": str,
    "FilterExpression": str, "KeyConditionExpression": str,
    "ExpressionAttributeNames": Mapping[str, str],
    "ExpressionAttributeValues": Mapping[str, AttributeValueTypeDef],
}, total=False)
CapacityTypeDef = TypedDict("CapacityTypeDef", {
    "ReadCapacityUnits": float, "WriteCapacityUnits": float, "CapacityUnits": float,
}, total=False)
ConsumedCapacityTypeDef = TypedDict("ConsumedCapacityTypeDef", {
    "TableName": str, "CapacityUnits": float, "ReadCapacityUnits": float,
    "WriteCapacityUnits": float, "Table": CapacityTypeDef,
    "LocalSecondaryIndexes": dict[str, CapacityTypeDef],
    "GlobalSecondaryIndexes": dict[str, CapacityTypeDef],
}, total=False)
QueryOutputTypeDef = TypedDict("QueryOutputTypeDef", {
    "Items": list[dict[str, AttributeValueTypeDef]], "Count": int, "ScannedCount": int,
    "LastEvaluatedKey": dict[str, AttributeValueTypeDef],
    "ConsumedCapacity": ConsumedCapacityTypeDef,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
class QueryInputPaginateTypeDef(QueryInputTypeDef, total=False): PaginationConfig: PaginatorConfigTypeDef
class QueryPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[QueryInputTypeDef]) -> PageIterator[QueryOutputTypeDef]: ...
class AsyncQueryPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[QueryInputTypeDef]) -> AsyncPageIterator[QueryOutputTypeDef]: ...
class DynamoDBExceptions(BotoExceptions):
    BackupInUseException: _Error; BackupNotFoundException: _Error;
    ConditionalCheckFailedException: _Error; ContinuousBackupsUnavailableException: _Error;
    DuplicateItemException: _Error; ExportConflictException: _Error;
    ExportNotFoundException: _Error; GlobalTableAlreadyExistsException: _Error;
    GlobalTableNotFoundException: _Error; IdempotentParameterMismatchException: _Error;
    ImportConflictException: _Error; ImportNotFoundException: _Error;
    IndexNotFoundException: _Error; InternalServerError: _Error; InvalidExportTimeException: _Error;
    InvalidRestoreTimeException: _Error; ItemCollectionSizeLimitExceededException: _Error;
    LimitExceededException: _Error; PointInTimeRecoveryUnavailableException: _Error;
    PolicyNotFoundException: _Error; ProvisionedThroughputExceededException: _Error;
    ReplicaAlreadyExistsException: _Error; ReplicaNotFoundException: _Error;
    ReplicatedWriteConflictException: _Error; RequestLimitExceeded: _Error;
    ResourceInUseException: _Error; ResourceNotFoundException: _Error;
    TableAlreadyExistsException: _Error; TableInUseException: _Error;
    TableNotFoundException: _Error; ThrottlingException: _Error;
    TransactionCanceledException: _Error; TransactionConflictException: _Error;
    TransactionInProgressException: _Error
class _DynamoDBMethods(Protocol):
    """A client of the service, as the packages of stubs type it."""
    @property
    def meta(self) -> Any: ...
    @property
    def batch_execute_statement(self) -> Any: ...
    @property
    def describe_contributor_insights(self) -> Any: ...
    @property
    def enable_kinesis_streaming_destination(self) -> Any: ...
    @property
    def list_tables(self) -> Any: ...
    @property
    def update_continuous_backups(self) -> Any: ...
class BotoDynamoDBClient(BotoClient):
    @property
    def exceptions(self) -> DynamoDBExceptions: ...
    def query(self, **params: Unpack[QueryInputTypeDef]) -> QueryOutputTypeDef: ...
    def get_paginator(self, operation_name: Literal["query"]) -> QueryPaginator: ...
class AsyncBotoDynamoDBClient(AsyncBotoClient):
    @property
    def exceptions(self) -> DynamoDBExceptions: ...
    async def query(self, **params: Unpack[QueryInputTypeDef]) -> QueryOutputTypeDef: ...
    def get_paginator(self, operation_name: Literal["query"]) -> AsyncQueryPaginator: ...
AnyDynamoDBClient = _DynamoDBMethods | BareClient | BotoDynamoDBClient
AnyAsyncDynamoDBClient = _DynamoDBMethods | BareClient | AsyncBotoDynamoDBClient
Client = BotoDynamoDBClient
AsyncClient = AsyncBotoDynamoDBClient
