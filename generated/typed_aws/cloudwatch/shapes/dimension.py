"""CloudWatch Dimension."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Dimension(Structure):
    """A dimension is a name/value pair that is part of the identity of a metric. Because
    dimensions are part of the unique identifier for a metric, whenever you add a unique
    name/value pair to one of your metrics, you are creating a new variation of that metric.
    For example, many Amazon EC2 metrics publish ``InstanceId`` as a dimension name, and the
    actual instance ID as the value for that dimension.

    You can assign up to 30 dimensions to a metric.
    """

    name: Annotated[str, Length(1, 255)]
    """The name of the dimension. Dimension names must contain only ASCII characters, must
    include at least one non-whitespace character, and cannot start with a colon (``:``).
    ASCII control characters are not supported as part of dimension names.
    """

    value: Annotated[str, Length(1, 1024)]
    """The value of the dimension. Dimension values must contain only ASCII characters and must
    include at least one non-whitespace character. ASCII control characters are not
    supported as part of dimension values.
    """

    wire_names = {
        "name": "Name",
        "value": "Value",
    }

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Name": self.name,
            "Value": self.value,
        }
        if not self.name or not self.value:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Dimension:
        self = cls(
            name=wire.get("Name"),
            value=wire.get("Value"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
