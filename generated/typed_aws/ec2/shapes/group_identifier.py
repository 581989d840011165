"""EC2 GroupIdentifier."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GroupIdentifier(Structure):
    """Describes a security group."""

    group_id: str | None = None
    """The ID of the security group."""

    group_name: str | None = None
    """The name of the security group."""
