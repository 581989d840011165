"""SSM Alarm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern
from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire

ALARM_NAME_PATTERN = Pattern(r"^(?!\s*$).+", r"^(?!\s*\Z).+")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Alarm(Structure):
    """A CloudWatch alarm you apply to an automation or command."""

    name: Annotated[str, Length(1, 255), ALARM_NAME_PATTERN]
    """The name of your CloudWatch alarm."""

    wire_names = {
        "name": "Name",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        name = self.name
        if not (
            type(name) is str
            and 1 <= len(name) <= 255
            and ALARM_NAME_PATTERN.matches(name)
        ):
            found += ("name",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Name": self.name,
        }
        if wire["Name"] is None:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Alarm:
        self = cls(
            name=wire.get("Name"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
