"""EC2 EnclaveOptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EnclaveOptions(Structure):
    """Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves."""

    enabled: bool | None = None
    """If this parameter is set to ``true``, the instance is enabled for Amazon Web Services
    Nitro Enclaves; otherwise, it is not enabled for Amazon Web Services Nitro Enclaves.
    """

    wire_names = {
        "enabled": "Enabled",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.enabled) is not None:
            wire["Enabled"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> EnclaveOptions:
        self = cls(
            enabled=wire.get("Enabled"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
