"""EC2 OperatorResponse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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

    wire_names = {
        "managed": "Managed",
        "principal": "Principal",
        "hidden_by_default": "HiddenByDefault",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.managed) is not None:
            wire["Managed"] = value
        if (value := self.principal) is not None:
            wire["Principal"] = value
        if (value := self.hidden_by_default) is not None:
            wire["HiddenByDefault"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> OperatorResponse:
        self = cls(
            managed=wire.get("Managed"),
            principal=wire.get("Principal"),
            hidden_by_default=wire.get("HiddenByDefault"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
