"""EC2 Ipv6PrefixSpecificationRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Ipv6PrefixSpecificationRequest(Structure):
    """Describes the IPv6 prefix option for a network interface."""

    ipv6_prefix: str | None = None
    """The IPv6 prefix."""

    wire_names = {
        "ipv6_prefix": "Ipv6Prefix",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        ipv6_prefix = self.ipv6_prefix
        if ipv6_prefix is not None and type(ipv6_prefix) is not str:
            found += ("ipv6_prefix",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.ipv6_prefix) is not None:
            wire["Ipv6Prefix"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Ipv6PrefixSpecificationRequest:
        self = cls(
            ipv6_prefix=wire.get("Ipv6Prefix"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
