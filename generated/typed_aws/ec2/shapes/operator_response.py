"""EC2 OperatorResponse."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OperatorResponse(Structure):
    """Describes whether the resource is managed by a service provider and, if so, describes
    the service provider that manages it.
    """

    managed: bool | None = None
    """If ``true``, the resource is managed by a service provider."""

    principal: str | None = None
    """If ``managed`` is ``true``, then the principal is returned. The principal is the service
    provider that manages the resource.
    """

    hidden_by_default: bool | None = None
    """If ``true``, the resource is hidden by default based on the managed resource visibility
    settings for the account.
    """
