"""EC2 EnclaveOptionsRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EnclaveOptionsRequest(Structure):
    """Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves. For
    more information, see What is Amazon Web Services Nitro Enclaves?
    (https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave.html) in the Amazon Web
    Services Nitro Enclaves User Guide.
    """

    enabled: bool | None = None
    """To enable the instance for Amazon Web Services Nitro Enclaves, set this parameter to
    ``true``.
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
    def from_wire(cls, wire: Wire) -> EnclaveOptionsRequest:
        self = cls(
            enabled=wire.get("Enabled"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
