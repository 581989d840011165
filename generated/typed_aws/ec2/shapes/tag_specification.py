"""EC2 TagSpecification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, each, unknown_in, wire_of_each
from .resource_type import ResourceType
from .tag import Tag

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TagSpecification(Structure):
    """The tags to apply to a resource when the resource is being created. When you specify a
    tag, you must specify the resource type to tag, otherwise the request will fail.

    Note: The ``Valid Values`` lists all the resource types that can be tagged. However, the
    action you're using might not support tagging all of these resource types. If you try to
    tag a resource type that is unsupported for the action you're using, you'll get an
    error.
    """

    resource_type: ResourceType | None = None
    """The type of resource to tag on creation."""

    tags: list[Tag] | None = None
    """The tags to apply to the resource."""

    wire_names = {
        "resource_type": "ResourceType",
        "tags": "Tags",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.resource_type) is not None:
            wire["ResourceType"] = value
        if (value := self.tags) is not None:
            wire["Tags"] = wire_of_each(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> TagSpecification:
        self = cls(
            resource_type=wire.get("ResourceType"),
            tags=each(wire.get("Tags"), Tag.read),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
