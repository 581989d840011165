"""SSM AlarmStateInformation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern
from ...runtime.structure import Structure, unknown_in, without_absent
from .external_alarm_state import ExternalAlarmState

if TYPE_CHECKING:
    from ...runtime.structure import Wire

ALARM_NAME_PATTERN = Pattern(r"^(?!\s*$).+", r"^(?!\s*\Z).+")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AlarmStateInformation(Structure):
    """The details about the state of your CloudWatch alarm."""

    name: Annotated[str, Length(1, 255), ALARM_NAME_PATTERN]
    """The name of your CloudWatch alarm."""

    state: ExternalAlarmState
    """The state of your CloudWatch alarm."""

    wire_names = {
        "name": "Name",
        "state": "State",
    }

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Name": self.name,
            "State": self.state,
        }
        if not self.name or not self.state:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> AlarmStateInformation:
        self = cls(
            name=wire.get("Name"),
            state=wire.get("State"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
