"""EC2 InstanceSecondaryInterfacePrivateIpAddressRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class InstanceSecondaryInterfacePrivateIpAddressRequest(Structure):
    """Describes a private IPv4 address for a secondary interface request."""

    private_ip_address: str
    """The private IPv4 address."""

    wire_names = {
        "private_ip_address": "PrivateIpAddress",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        private_ip_address = self.private_ip_address
        if not (type(private_ip_address) is str):
            self.explain("private_ip_address", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "PrivateIpAddress": self.private_ip_address,
        }
        if wire["PrivateIpAddress"] is None:
            wire = without_absent(wire)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceSecondaryInterfacePrivateIpAddressRequest:
        self = cls(
            private_ip_address=wire.get("PrivateIpAddress"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
