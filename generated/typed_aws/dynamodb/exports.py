"""What type checkers know of Amazon DynamoDB. Nothing imports it as a program runs."""

from ..runtime.introspection import constraints
from .async_client import AsyncDynamoDBClient
from .async_stub import AsyncStubDynamoDBClient
from .client import DynamoDBClient
from .errors import (
    DynamoDBError,
    InternalServerError,
    ProvisionedThroughputExceededException,
    RequestLimitExceeded,
    ResourceNotFoundException,
    ThrottlingException,
)
from .operations.query import QueryInput
from .protocol import AsyncDynamoDB, DynamoDB
from .shapes.attribute_value import AttributeValue
from .shapes.comparison_operator import ComparisonOperator
from .shapes.condition import Condition
from .shapes.conditional_operator import ConditionalOperator
from .shapes.consumed_capacity import Capacity, ConsumedCapacity
from .shapes.query_output import QueryOutput
from .shapes.return_consumed_capacity import ReturnConsumedCapacity
from .shapes.select import Select
from .shapes.throttling_reason import ThrottlingReason
from .stub import StubDynamoDBClient
from .type_defs import AsyncBotoDynamoDBClient, BotoDynamoDBClient

__all__ = [
    "AsyncBotoDynamoDBClient",
    "AsyncDynamoDB",
    "AsyncDynamoDBClient",
    "AsyncStubDynamoDBClient",
    "AttributeValue",
    "BotoDynamoDBClient",
    "Capacity",
    "ComparisonOperator",
    "Condition",
    "ConditionalOperator",
    "ConsumedCapacity",
    "DynamoDB",
    "DynamoDBClient",
    "DynamoDBError",
    "InternalServerError",
    "ProvisionedThroughputExceededException",
    "QueryInput",
    "QueryOutput",
    "RequestLimitExceeded",
    "ResourceNotFoundException",
    "ReturnConsumedCapacity",
    "Select",
    "StubDynamoDBClient",
    "ThrottlingException",
    "ThrottlingReason",
    "constraints",
]
