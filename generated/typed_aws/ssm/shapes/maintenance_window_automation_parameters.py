"""SSM MaintenanceWindowAutomationParameters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern
from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire

DOCUMENT_VERSION_PATTERN = Pattern("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowAutomationParameters(Structure):
    """The parameters for an ``AUTOMATION`` task type."""

    document_version: Annotated[str, DOCUMENT_VERSION_PATTERN] | None = None
    """The version of an Automation runbook to use during task execution."""

    parameters: (
        Annotated[
            dict[
                Annotated[str, Length(1, 50)],
                Annotated[list[Annotated[str, Length(1, 512)]], Length(0, 50)],
            ],
            Length(1, 200),
        ]
        | None
    ) = None
    """The parameters for the ``AUTOMATION`` task.

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

        For ``AUTOMATION`` task types, Amazon Web Services Systems Manager ignores any
        values specified for these parameters.
    """

    wire_names = {
        "document_version": "DocumentVersion",
        "parameters": "Parameters",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        document_version = self.document_version
        if document_version is not None and not DOCUMENT_VERSION_PATTERN.matches(
            document_version
        ):
            found += ("document_version",)
        parameters = self.parameters
        if parameters is not None:
            if type(parameters) is dict and 1 <= len(parameters) <= 200:
                for parameters_key, parameters_item in parameters.items():
                    if not (
                        type(parameters_key) is str
                        and 1 <= len(parameters_key) <= 50
                        and type(parameters_item) is list
                        and len(parameters_item) <= 50
                        and all(
                            [
                                type(item2) is str and 1 <= len(item2) <= 512
                                for item2 in parameters_item
                            ]
                        )
                    ):
                        found += ("parameters",)
                        break
            else:
                found += ("parameters",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.document_version) is not None:
            wire["DocumentVersion"] = value
        if (value := self.parameters) is not None:
            wire["Parameters"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> MaintenanceWindowAutomationParameters:
        self = cls(
            document_version=wire.get("DocumentVersion"),
            parameters=wire.get("Parameters"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
