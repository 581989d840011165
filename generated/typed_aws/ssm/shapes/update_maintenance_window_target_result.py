"""SSM UpdateMaintenanceWindowTargetResult."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.output import Output
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
class UpdateMaintenanceWindowTargetResult(Output):
    """UpdateMaintenanceWindowTargetResult."""

    window_id: Annotated[str, Length(20, 20), MAINTENANCE_WINDOW_ID_PATTERN] | None = (
        None
    )
    """The maintenance window ID specified in the update request."""

    window_target_id: (
        Annotated[str, Length(36, 36), MAINTENANCE_WINDOW_TARGET_ID_PATTERN] | None
    ) = None
    """The target ID specified in the update request."""

    targets: Annotated[list[Target], Length(0, 5)] | None = None
    """The updated targets."""

    owner_information: Annotated[str, Length(1, 128), Sensitive()] | None = field(
        default=None, repr=False
    )
    """The updated owner."""

    name: Annotated[str, Length(3, 128), MAINTENANCE_WINDOW_NAME_PATTERN] | None = None
    """The updated name."""

    description: Annotated[str, Length(1, 128), Sensitive()] | None = field(
        default=None, repr=False
    )
    """The updated description."""
