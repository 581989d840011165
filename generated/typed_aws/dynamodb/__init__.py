"""Amazon DynamoDB, API 2012-08-10.

Each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .exports import *

# Where each name lives. One text is loaded sooner than a dict of thousands.
_HOMES = """
AsyncBotoDynamoDBClient .type_defs
AsyncDynamoDB .protocol
AsyncDynamoDBClient .async_client
AsyncStubDynamoDBClient .async_stub
AttributeValue .shapes.attribute_value
BotoDynamoDBClient .type_defs
Capacity .shapes.consumed_capacity
ComparisonOperator .shapes.comparison_operator
Condition .shapes.condition
ConditionalOperator .shapes.conditional_operator
ConsumedCapacity .shapes.consumed_capacity
DynamoDB .protocol
DynamoDBClient .client
DynamoDBError .errors
InternalServerError .errors
ProvisionedThroughputExceededException .errors
QueryInput .operations.query
QueryOutput .shapes.query_output
RequestLimitExceeded .errors
ResourceNotFoundException .errors
ReturnConsumedCapacity .shapes.return_consumed_capacity
Select .shapes.select
StubDynamoDBClient .stub
ThrottlingException .errors
ThrottlingReason .shapes.throttling_reason
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
