"""EC2 IamInstanceProfile."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class IamInstanceProfile(Structure):
    """Describes an IAM instance profile."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the instance profile."""

    id: str | None = None
    """The ID of the instance profile."""
