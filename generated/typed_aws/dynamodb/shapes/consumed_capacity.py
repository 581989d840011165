"""DynamoDB ConsumedCapacity, Capacity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern
from ...runtime.structure import Structure, each_value, unknown_in, wire_of

if TYPE_CHECKING:
    from ...runtime.structure import Wire

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

    table_name: Annotated[str, Length(1, 1024)] | None = None
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

    wire_names = {
        "table_name": "TableName",
        "capacity_units": "CapacityUnits",
        "read_capacity_units": "ReadCapacityUnits",
        "write_capacity_units": "WriteCapacityUnits",
        "table": "Table",
        "local_secondary_indexes": "LocalSecondaryIndexes",
        "global_secondary_indexes": "GlobalSecondaryIndexes",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.table_name) is not None:
            wire["TableName"] = value
        if (value := self.capacity_units) is not None:
            wire["CapacityUnits"] = value
        if (value := self.read_capacity_units) is not None:
            wire["ReadCapacityUnits"] = value
        if (value := self.write_capacity_units) is not None:
            wire["WriteCapacityUnits"] = value
        if (value := self.table) is not None:
            wire["Table"] = (
                value.to_wire() if type(value) is Capacity else wire_of(value)
            )
        if (value := self.local_secondary_indexes) is not None:
            wire["LocalSecondaryIndexes"] = each_value(value, wire_of)
        if (value := self.global_secondary_indexes) is not None:
            wire["GlobalSecondaryIndexes"] = each_value(value, wire_of)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ConsumedCapacity:
        self = cls(
            table_name=wire.get("TableName"),
            capacity_units=wire.get("CapacityUnits"),
            read_capacity_units=wire.get("ReadCapacityUnits"),
            write_capacity_units=wire.get("WriteCapacityUnits"),
            table=Capacity.read(wire.get("Table")),
            local_secondary_indexes=each_value(
                wire.get("LocalSecondaryIndexes"), Capacity.read
            ),
            global_secondary_indexes=each_value(
                wire.get("GlobalSecondaryIndexes"), Capacity.read
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


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

    wire_names = {
        "read_capacity_units": "ReadCapacityUnits",
        "write_capacity_units": "WriteCapacityUnits",
        "capacity_units": "CapacityUnits",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.read_capacity_units) is not None:
            wire["ReadCapacityUnits"] = value
        if (value := self.write_capacity_units) is not None:
            wire["WriteCapacityUnits"] = value
        if (value := self.capacity_units) is not None:
            wire["CapacityUnits"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Capacity:
        self = cls(
            read_capacity_units=wire.get("ReadCapacityUnits"),
            write_capacity_units=wire.get("WriteCapacityUnits"),
            capacity_units=wire.get("CapacityUnits"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
