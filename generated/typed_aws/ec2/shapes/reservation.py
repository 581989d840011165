"""EC2 Reservation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Output, each, unknown_in, wire_of_each
from .group_identifier import GroupIdentifier
from .instance import Instance

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        reservation_id = self.reservation_id
        if reservation_id is not None and not (type(reservation_id) is str):
            self.explain("reservation_id", at, found)
        owner_id = self.owner_id
        if owner_id is not None and not (type(owner_id) is str):
            self.explain("owner_id", at, found)
        requester_id = self.requester_id
        if requester_id is not None and not (type(requester_id) is str):
            self.explain("requester_id", at, found)
        groups = self.groups
        if groups is not None:
            if type(groups) is list:
                for groups_index, groups_item in enumerate(groups):
                    if type(groups_item) is GroupIdentifier:
                        groups_item.check(((at, "Groups"), groups_index), found)
                    else:
                        self.explain_item(
                            "groups", groups_index, groups_item, at, found
                        )
            else:
                self.explain("groups", at, found)
        instances = self.instances
        if instances is not None:
            if type(instances) is list:
                for instances_index, instances_item in enumerate(instances):
                    if type(instances_item) is Instance:
                        instances_item.check(
                            ((at, "Instances"), instances_index), found
                        )
                    else:
                        self.explain_item(
                            "instances", instances_index, instances_item, at, found
                        )
            else:
                self.explain("instances", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
