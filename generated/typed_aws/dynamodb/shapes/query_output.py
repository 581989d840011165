"""DynamoDB QueryOutput."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .attribute_value import AttributeValue
from .consumed_capacity import ConsumedCapacity


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class QueryOutput(Output):
    """Represents the output of a ``Query`` operation."""

    items: list[dict[Annotated[str, Length(None, 65535)], AttributeValue]] | None = None
    """An array of item attributes that match the query criteria. Each element in this array
    consists of an attribute name and the value for that attribute.
    """

    count: int | None = None
    """The number of items in the response.

    If you used a ``QueryFilter`` in the request, then ``Count`` is the number of items
    returned after the filter was applied, and ``ScannedCount`` is the number of matching
    items before the filter was applied.

    If you did not use a filter in the request, then ``Count`` and ``ScannedCount`` are the
    same.
    """

    scanned_count: int | None = None
    """The number of items evaluated, before any ``QueryFilter`` is applied. A high
    ``ScannedCount`` value with few, or no, ``Count`` results indicates an inefficient
    ``Query`` operation. For more information, see Count and ScannedCount
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.Count)
    in the Amazon DynamoDB Developer Guide.

    If you did not use a filter in the request, then ``ScannedCount`` is the same as
    ``Count``.
    """

    last_evaluated_key: (
        dict[Annotated[str, Length(None, 65535)], AttributeValue] | None
    ) = None
    """The primary key of the item where the operation stopped, inclusive of the previous
    result set. Use this value to start a new operation, excluding this value in the new
    request.

    If ``LastEvaluatedKey`` is empty, then the "last page" of results has been processed and
    there is no more data to be retrieved.

    If ``LastEvaluatedKey`` is not empty, it does not necessarily mean that there is more
    data in the result set. The only way to know when you have reached the end of the result
    set is when ``LastEvaluatedKey`` is empty.
    """

    consumed_capacity: ConsumedCapacity | None = None
    """The capacity units consumed by the ``Query`` operation. The data returned includes the
    total provisioned throughput consumed, along with statistics for the table and any
    indexes involved in the operation. ``ConsumedCapacity`` is only returned if the
    ``ReturnConsumedCapacity`` parameter was specified. For more information, see Capacity
    unit consumption for read operations
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#read-operation-consumption)
    in the Amazon DynamoDB Developer Guide.
    """
