"""SSM AlarmConfiguration, Alarm."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern, ServerDefault
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure

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
    to run, regardless of this value. Default is false. When absent, the service assumes
    False.
    """

    alarms: Annotated[list[Alarm], Length(1, 1)]
    """The name of the CloudWatch alarm specified in the configuration. 1 item."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Alarm(Structure):
    """A CloudWatch alarm you apply to an automation or command."""

    name: Annotated[str, Length(1, 255), ALARM_NAME_PATTERN]
    """The name of your CloudWatch alarm. Length 1–255. Pattern ``^(?!\\s*$).+``."""
