"""EC2 OperatorRequest."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OperatorRequest(Structure):
    """The service provider that manages the resource."""

    principal: str | None = None
    """The service provider that manages the resource."""
