"""EC2 IamInstanceProfileSpecification."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class IamInstanceProfileSpecification(Structure):
    """Describes an IAM instance profile."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the instance profile."""

    name: str | None = None
    """The name of the instance profile."""
