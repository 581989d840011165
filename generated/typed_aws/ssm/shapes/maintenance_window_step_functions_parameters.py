"""SSM MaintenanceWindowStepFunctionsParameters."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Sensitive
from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowStepFunctionsParameters(Structure):
    """The parameters for a ``STEP_FUNCTIONS`` task.

    For information about specifying and updating task parameters, see
    ``RegisterTaskWithMaintenanceWindow`` and ``UpdateMaintenanceWindowTask``.

    Note:
        ``LoggingInfo`` has been deprecated. To specify an Amazon Simple Storage Service
        (Amazon S3) bucket to contain logs, instead use the ``OutputS3BucketName`` and
        ``OutputS3KeyPrefix`` options in the ``TaskInvocationParameters`` structure. For
        information about how Amazon Web Services Systems Manager handles these options for
        the supported maintenance window task types, see
        ``MaintenanceWindowTaskInvocationParameters``.

        ``TaskParameters`` has been deprecated. To specify parameters to pass to a task when
        it runs, instead use the ``Parameters`` option in the ``TaskInvocationParameters``
        structure. For information about how Systems Manager handles these options for the
        supported maintenance window task types, see
        ``MaintenanceWindowTaskInvocationParameters``.

        For Step Functions tasks, Systems Manager ignores any values specified for
        ``TaskParameters`` and ``LoggingInfo``.
    """

    input: Annotated[str, Length(None, 4096), Sensitive()] | None = field(
        default=None, repr=False
    )
    """The inputs for the ``STEP_FUNCTIONS`` task."""

    name: Annotated[str, Length(1, 80)] | None = None
    """The name of the ``STEP_FUNCTIONS`` task."""

    wire_names = {
        "input": "Input",
        "name": "Name",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        input = self.input
        if input is not None and not (type(input) is str and len(input) <= 4096):
            found += ("input",)
        name = self.name
        if name is not None and not (type(name) is str and 1 <= len(name) <= 80):
            found += ("name",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.input) is not None:
            wire["Input"] = value
        if (value := self.name) is not None:
            wire["Name"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> MaintenanceWindowStepFunctionsParameters:
        self = cls(
            input=wire.get("Input"),
            name=wire.get("Name"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
