"""SSM MaintenanceWindowTarget."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.structure import Structure
from .maintenance_window_resource_type import MaintenanceWindowResourceType
from .target import Target

MAINTENANCE_WINDOW_ID_PATTERN = Pattern("^mw-[0-9a-f]{17}$", repeats_length=True)
MAINTENANCE_WINDOW_TARGET_ID_PATTERN = Pattern(
    r"^[0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12}$",
    repeats_length=True,
)
MAINTENANCE_WINDOW_NAME_PATTERN = Pattern(
    r"^[a-zA-Z0-9_\-.]{3,128}$", repeats_length=True
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowTarget(Structure):
    """The target registered with the maintenance window."""

    window_id: Annotated[str, Length(20, 20), MAINTENANCE_WINDOW_ID_PATTERN] | None = (
        None
    )
    """The ID of the maintenance window to register the target with."""

    window_target_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_TARGET_ID_PATTERN] | None
    ) = None
    """The ID of the target."""

    resource_type: MaintenanceWindowResourceType | None = None
    """The type of target that is being registered with the maintenance window."""

    targets: Annotated[list[Target], Length(0, 5)] | None = None
    """The targets, either managed nodes or tags.

    Specify managed nodes using the following format:

    ``Key=instanceids,Values=<instanceid1>,<instanceid2>``

    Tags are specified using the following format:

    ``Key=<tag name>,Values=<tag value>``.
    """

    owner_information: Annotated[str, Length(1, 128), Sensitive()] | None = field(
        default=None, repr=False
    )
    """A user-provided value that will be included in any Amazon CloudWatch Events events that
    are raised while running tasks for these targets in this maintenance window.
    """

    name: Annotated[str, Length(3, 128), MAINTENANCE_WINDOW_NAME_PATTERN] | None = None
    """The name for the maintenance window target."""

    description: Annotated[str, Length(1, 128), Sensitive()] | None = field(
        default=None, repr=False
    )
    """A description for the target."""
