"""EC2 PrivateIpAddressSpecification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PrivateIpAddressSpecification(Structure):
    """Describes a secondary private IPv4 address for a network interface."""

    primary: bool | None = None
    """Indicates whether the private IPv4 address is the primary private IPv4 address. Only one
    IPv4 address can be designated as primary.
    """

    private_ip_address: str | None = None
    """The private IPv4 address."""

    wire_names = {
        "primary": "Primary",
        "private_ip_address": "PrivateIpAddress",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        primary = self.primary
        if primary is not None and type(primary) is not bool:
            found += ("primary",)
        private_ip_address = self.private_ip_address
        if private_ip_address is not None and type(private_ip_address) is not str:
            found += ("private_ip_address",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.primary) is not None:
            wire["Primary"] = value
        if (value := self.private_ip_address) is not None:
            wire["PrivateIpAddress"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> PrivateIpAddressSpecification:
        self = cls(
            primary=wire.get("Primary"),
            private_ip_address=wire.get("PrivateIpAddress"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
