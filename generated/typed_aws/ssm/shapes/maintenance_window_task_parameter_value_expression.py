"""SSM MaintenanceWindowTaskParameterValueExpression."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Sensitive
from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowTaskParameterValueExpression(Structure):
    """Defines the values for a task parameter."""

    values: (
        Annotated[list[Annotated[str, Length(1, 255), Sensitive()]], Sensitive()] | None
    ) = field(default=None, repr=False)
    """This field contains an array of 0 or more strings, each 1 to 255 characters in length."""

    wire_names = {
        "values": "Values",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.values) is not None:
            wire["Values"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> MaintenanceWindowTaskParameterValueExpression:
        self = cls(
            values=wire.get("Values"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
