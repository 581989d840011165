"""EC2 TagSpecification."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .resource_type import ResourceType
from .tag import Tag


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
    """The type of resource to tag on creation. A tag specification needs the ResourceType to
    tag.
    """

    tags: list[Tag] | None = None
    """The tags to apply to the resource."""
