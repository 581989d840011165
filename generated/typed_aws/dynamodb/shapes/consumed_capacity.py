"""DynamoDB ConsumedCapacity, Capacity."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure

TABLE_ARN_PATTERN = Pattern(
    r"[a-zA-Z0-9_.\-]{3,255}|arn:.*",
    origin="table-name-or-arn",
    severity="warning",
    link="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html",
)
INDEX_NAME_PATTERN = Pattern("[a-zA-Z0-9_.-]+")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConsumedCapacity(Structure):
    """The capacity units consumed by an operation. The data returned includes the total
    provisioned throughput consumed, along with statistics for the table and any indexes
    involved in the operation. ``ConsumedCapacity`` is only returned if the request asked
    for it. For more information, see Provisioned capacity mode
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html)
    in the Amazon DynamoDB Developer Guide.
    """

    table_name: Annotated[str, Length(1, 1024), TABLE_ARN_PATTERN] | None = None
    """The name of the table that was affected by the operation. If you had specified the
    Amazon Resource Name (ARN) of a table in the input, you'll see the table ARN in the
    response.
    """

    capacity_units: float | None = None
    """The total number of capacity units consumed by the operation."""

    read_capacity_units: float | None = None
    """The total number of read capacity units consumed by the operation."""

    write_capacity_units: float | None = None
    """The total number of write capacity units consumed by the operation."""

    table: Capacity | None = None
    """The amount of throughput consumed on the table affected by the operation."""

    local_secondary_indexes: (
        dict[Annotated[str, Length(3, 255), INDEX_NAME_PATTERN], Capacity] | None
    ) = None
    """The amount of throughput consumed on each local index affected by the operation."""

    global_secondary_indexes: (
        dict[Annotated[str, Length(3, 255), INDEX_NAME_PATTERN], Capacity] | None
    ) = None
    """The amount of throughput consumed on each global index affected by the operation."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Capacity(Structure):
    """Represents the amount of provisioned throughput capacity consumed on a table or an
    index.
    """

    read_capacity_units: float | None = None
    """The total number of read capacity units consumed on a table or an index."""

    write_capacity_units: float | None = None
    """The total number of write capacity units consumed on a table or an index."""

    capacity_units: float | None = None
    """The total number of capacity units consumed on a table or an index."""
