"""SSM DescribeMaintenanceWindowsForTargetResult, MaintenanceWindowIdentityForTarget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern
from ...runtime.output import Output
from ...runtime.structure import Structure, each, unknown_in, wire_of_each

if TYPE_CHECKING:
    from ...runtime.structure import Wire

MAINTENANCE_WINDOW_ID_PATTERN = Pattern("^mw-[0-9a-f]{17}$", repeats_length=True)
MAINTENANCE_WINDOW_NAME_PATTERN = Pattern(
    r"^[a-zA-Z0-9_\-.]{3,128}$", repeats_length=True
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DescribeMaintenanceWindowsForTargetResult(Output):
    """DescribeMaintenanceWindowsForTargetResult."""

    window_identities: list[MaintenanceWindowIdentityForTarget] | None = None
    """Information about the maintenance window targets and tasks a managed node is associated
    with.
    """

    next_token: str | None = None
    """The token for the next set of items to return. (You use this token in the next call.)"""

    wire_names = {
        "window_identities": "WindowIdentities",
        "next_token": "NextToken",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.window_identities) is not None:
            wire["WindowIdentities"] = wire_of_each(value)
        if (value := self.next_token) is not None:
            wire["NextToken"] = value
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> DescribeMaintenanceWindowsForTargetResult:
        self = cls(
            window_identities=each(
                wire.get("WindowIdentities"), MaintenanceWindowIdentityForTarget.read
            ),
            next_token=wire.get("NextToken"),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowIdentityForTarget(Structure):
    """The maintenance window to which the specified target belongs."""

    window_id: Annotated[str, Length(20, 20), MAINTENANCE_WINDOW_ID_PATTERN] | None = (
        None
    )
    """The ID of the maintenance window."""

    name: Annotated[str, Length(3, 128), MAINTENANCE_WINDOW_NAME_PATTERN] | None = None
    """The name of the maintenance window."""

    wire_names = {
        "window_id": "WindowId",
        "name": "Name",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.window_id) is not None:
            wire["WindowId"] = value
        if (value := self.name) is not None:
            wire["Name"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> MaintenanceWindowIdentityForTarget:
        self = cls(
            window_id=wire.get("WindowId"),
            name=wire.get("Name"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
