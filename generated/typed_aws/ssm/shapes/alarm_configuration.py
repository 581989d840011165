"""SSM AlarmConfiguration."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, ServerDefault
from ...runtime.structure import (
    Structure,
    each,
    unknown_in,
    wire_of_each,
    without_absent,
)
from .alarm import Alarm

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        ignore_poll_alarm_failure = self.ignore_poll_alarm_failure
        if ignore_poll_alarm_failure is not None and not (
            type(ignore_poll_alarm_failure) is bool
        ):
            self.explain("ignore_poll_alarm_failure", at, found)
        alarms = self.alarms
        if type(alarms) is list and len(alarms) == 1:
            for alarms_index, alarms_item in enumerate(alarms):
                if type(alarms_item) is Alarm:
                    alarms_item.check(((at, "Alarms"), alarms_index), found)
                else:
                    self.explain_item("alarms", alarms_index, alarms_item, at, found)
        else:
            self.explain("alarms", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Alarms": wire_of_each(self.alarms),
        }
        if wire["Alarms"] is None:
            wire = without_absent(wire)
        value: Any
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
