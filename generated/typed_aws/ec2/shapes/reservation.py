"""EC2 Reservation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import each, unknown_in, wire_of_each
from .group_identifier import GroupIdentifier
from .instance import Instance

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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

    wire_names = {
        "reservation_id": "ReservationId",
        "owner_id": "OwnerId",
        "requester_id": "RequesterId",
        "groups": "Groups",
        "instances": "Instances",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.reservation_id) is not None:
            wire["ReservationId"] = value
        if (value := self.owner_id) is not None:
            wire["OwnerId"] = value
        if (value := self.requester_id) is not None:
            wire["RequesterId"] = value
        if (value := self.groups) is not None:
            wire["Groups"] = wire_of_each(value)
        if (value := self.instances) is not None:
            wire["Instances"] = wire_of_each(value)
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Reservation:
        self = cls(
            reservation_id=wire.get("ReservationId"),
            owner_id=wire.get("OwnerId"),
            requester_id=wire.get("RequesterId"),
            groups=each(wire.get("Groups"), GroupIdentifier.read),
            instances=each(wire.get("Instances"), Instance.read),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
