"""DynamoDB Capacity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        read_capacity_units = self.read_capacity_units
        if read_capacity_units is not None and not (
            (type(read_capacity_units) is float or type(read_capacity_units) is int)
        ):
            found += ("read_capacity_units",)
        write_capacity_units = self.write_capacity_units
        if write_capacity_units is not None and not (
            (type(write_capacity_units) is float or type(write_capacity_units) is int)
        ):
            found += ("write_capacity_units",)
        capacity_units = self.capacity_units
        if capacity_units is not None and not (
            (type(capacity_units) is float or type(capacity_units) is int)
        ):
            found += ("capacity_units",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
