"""SSM MaintenanceWindowLambdaParameters."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Sensitive
from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowLambdaParameters(Structure):
    """The parameters for a ``LAMBDA`` task type.

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

        For Lambda tasks, Systems Manager ignores any values specified for TaskParameters
        and LoggingInfo.
    """

    client_context: Annotated[str, Length(1, 8000)] | None = None
    """Pass client-specific information to the Lambda function that you are invoking. You can
    then process the client information in your Lambda function as you choose through the
    context variable.
    """

    qualifier: Annotated[str, Length(1, 128)] | None = None
    """(Optional) Specify an Lambda function version or alias name. If you specify a function
    version, the operation uses the qualified function Amazon Resource Name (ARN) to invoke
    a specific Lambda function. If you specify an alias name, the operation uses the alias
    ARN to invoke the Lambda function version to which the alias points.
    """

    payload: Annotated[bytes, Length(None, 4096), Sensitive()] | None = field(
        default=None, repr=False
    )
    """JSON to provide to your Lambda function as input."""

    wire_names = {
        "client_context": "ClientContext",
        "qualifier": "Qualifier",
        "payload": "Payload",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        client_context = self.client_context
        if client_context is not None and not (
            type(client_context) is str and 1 <= len(client_context) <= 8000
        ):
            found += ("client_context",)
        qualifier = self.qualifier
        if qualifier is not None and not (
            type(qualifier) is str and 1 <= len(qualifier) <= 128
        ):
            found += ("qualifier",)
        payload = self.payload
        if payload is not None and not (
            type(payload) is bytes and len(payload) <= 4096
        ):
            found += ("payload",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.client_context) is not None:
            wire["ClientContext"] = value
        if (value := self.qualifier) is not None:
            wire["Qualifier"] = value
        if (value := self.payload) is not None:
            wire["Payload"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> MaintenanceWindowLambdaParameters:
        self = cls(
            client_context=wire.get("ClientContext"),
            qualifier=wire.get("Qualifier"),
            payload=wire.get("Payload"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
