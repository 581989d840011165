"""What moto lacks of the life of a maintenance window: UpdateMaintenanceWindow.

moto 5.2.5, its newest release, answers every other step of it. Written from the API's reference:
members that are given replace those of the window, others stay; with `Replace`, those that
CreateMaintenanceWindow needs have to be given, and the others that are not become null. The answer
is the window as it is now. The state is that of moto's own backend, so its GetMaintenanceWindow
tells of the update too. A moto that has the operation keeps its own.
"""

from __future__ import annotations

from typing import Any

import pytest

FIELDS = {
    "Name": "name",
    "Description": "description",
    "StartDate": "start_date",
    "EndDate": "end_date",
    "Schedule": "schedule",
    "ScheduleTimezone": "schedule_timezone",
    "ScheduleOffset": "schedule_offset",
    "Duration": "duration",
    "Cutoff": "cutoff",
}
"""moto's attributes of a window, by the API's members."""

SWITCHES = {"Enabled": True, "AllowUnassociatedTargets": False}
"""What moto's windows do not hold, and what it says of them at the start."""

NEEDED = ("Name", "Schedule", "Duration", "Cutoff", "AllowUnassociatedTargets")
"""What CreateMaintenanceWindow, and so `Replace`, requires."""


def teach_moto(patch: pytest.MonkeyPatch) -> None:
    """Let moto's SSM answer UpdateMaintenanceWindow."""
    from moto.core.responses import ActionResult
    from moto.ssm.exceptions import ValidationException
    from moto.ssm.models import FakeMaintenanceWindow
    from moto.ssm.responses import SimpleSystemManagerResponse

    if hasattr(SimpleSystemManagerResponse, "update_maintenance_window"):
        return
    told_by_moto = FakeMaintenanceWindow.to_json

    def to_json(window: Any) -> dict[str, Any]:
        return {**told_by_moto(window), **getattr(window, "switches", {})}

    def update_maintenance_window(response: Any) -> Any:
        given = {name: response._get_param(name) for name in (*FIELDS, *SWITCHES)}
        given = {name: value for name, value in given.items() if value is not None}
        # Raises moto's DoesNotExistException where there is no such window.
        window = response.ssm_backend.get_maintenance_window(response._get_param("WindowId"))
        if response._get_param("Replace"):
            if missing := [name for name in NEEDED if name not in given]:
                raise ValidationException(f"Replace needs {', '.join(missing)}")
            given = {**dict.fromkeys(FIELDS), **given}
        for name, attribute in FIELDS.items():
            if name in given:
                setattr(window, attribute, given[name])
        switches = {name: given[name] for name in SWITCHES if name in given}
        window.switches = {**SWITCHES, **getattr(window, "switches", {}), **switches}
        told = {name: value for name, value in window.to_json().items() if value is not None}
        return ActionResult(told)

    patch.setattr(FakeMaintenanceWindow, "to_json", to_json)
    patch.setattr(
        SimpleSystemManagerResponse,
        "update_maintenance_window",
        update_maintenance_window,
        raising=False,
    )
