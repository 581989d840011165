"""SSM AlarmConfiguration, Alarm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern, ServerDefault
from ...runtime.structure import (
    Structure,
    each,
    unknown_in,
    wire_of_each,
    without_absent,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire

ALARM_NAME_PATTERN = Pattern(r"^(?!\s*$).+", r"^(?!\s*\Z).+")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AlarmConfiguration(Structure):
    """The details for the CloudWatch alarm you want to apply to an automation or command."""

    ignore_poll_alarm_failure: (
        Annotated[
            bool, ServerDefault(False, origin="ignore-poll-alarm-failure-default")
        ]
        | None
    ) = None
    """When this value is true, your automation or command continues to run in cases where we
    can’t retrieve alarm status information from CloudWatch. In cases where we successfully
    retrieve an alarm status of OK or INSUFFICIENT_DATA, the automation or command continues
    to run, regardless of this value. Default is false.

    When absent, the service assumes False.
    """

    alarms: Annotated[list[Alarm], Length(1, 1)]
    """The name of the CloudWatch alarm specified in the configuration."""

    wire_names = {
        "ignore_poll_alarm_failure": "IgnorePollAlarmFailure",
        "alarms": "Alarms",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {
            "Alarms": wire_of_each(self.alarms),
        }
        if not self.alarms:
            wire = without_absent(wire)
        if (value := self.ignore_poll_alarm_failure) is not None:
            wire["IgnorePollAlarmFailure"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> AlarmConfiguration:
        self = cls(
            ignore_poll_alarm_failure=wire.get("IgnorePollAlarmFailure"),
            alarms=each(wire.get("Alarms"), Alarm.read),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Alarm(Structure):
    """A CloudWatch alarm you apply to an automation or command."""

    name: Annotated[str, Length(1, 255), ALARM_NAME_PATTERN]
    """The name of your CloudWatch alarm."""

    wire_names = {
        "name": "Name",
    }

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Name": self.name,
        }
        if not self.name:
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
