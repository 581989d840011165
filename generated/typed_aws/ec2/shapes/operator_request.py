"""EC2 OperatorRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OperatorRequest(Structure):
    """The service provider that manages the resource."""

    principal: str | None = None
    """The service provider that manages the resource."""

    wire_names = {
        "principal": "Principal",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        principal = self.principal
        if principal is not None and type(principal) is not str:
            found += ("principal",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.principal) is not None:
            wire["Principal"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> OperatorRequest:
        self = cls(
            principal=wire.get("Principal"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
