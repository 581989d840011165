"""EC2 Reservation."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .group_identifier import GroupIdentifier
from .instance import Instance


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Reservation(Output):
    """Describes a launch request for one or more instances, and includes owner, requester, and
    security group information that applies to all instances in the launch request.
    """

    reservation_id: str | None = None
    """The ID of the reservation."""

    owner_id: str | None = None
    """The ID of the Amazon Web Services account that owns the reservation."""

    requester_id: str | None = None
    """The ID of the requester that launched the instances on your behalf (for example, Amazon
    Web Services Management Console or Auto Scaling).
    """

    groups: list[GroupIdentifier] | None = None
    """Not supported."""

    instances: list[Instance] | None = None
    """The instances."""
