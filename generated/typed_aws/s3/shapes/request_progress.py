"""S3 RequestProgress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RequestProgress(Structure):
    """Container for specifying if periodic ``QueryProgress`` messages should be sent."""

    enabled: bool | None = None
    """Specifies whether periodic QueryProgress frames should be sent. Valid values: TRUE,
    FALSE. Default value: FALSE.
    """

    wire_names = {
        "enabled": "Enabled",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        enabled = self.enabled
        if enabled is not None and type(enabled) is not bool:
            found += ("enabled",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.enabled) is not None:
            wire["Enabled"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> RequestProgress:
        self = cls(
            enabled=wire.get("Enabled"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
