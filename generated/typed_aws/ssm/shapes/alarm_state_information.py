"""SSM AlarmStateInformation."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .external_alarm_state import ExternalAlarmState

ALARM_NAME_PATTERN = Pattern(r"^(?!\s*$).+", r"^(?!\s*\Z).+")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AlarmStateInformation(Structure):
    """The details about the state of your CloudWatch alarm."""

    name: Annotated[str, Length(1, 255), ALARM_NAME_PATTERN]
    """The name of your CloudWatch alarm."""

    state: ExternalAlarmState
    """The state of your CloudWatch alarm."""
