"""EC2 InstanceIpv4Prefix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class InstanceIpv4Prefix(Structure):
    """Information about an IPv4 prefix."""

    ipv4_prefix: str | None = None
    """One or more IPv4 prefixes assigned to the network interface."""

    wire_names = {
        "ipv4_prefix": "Ipv4Prefix",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        ipv4_prefix = self.ipv4_prefix
        if ipv4_prefix is not None and not (type(ipv4_prefix) is str):
            self.explain("ipv4_prefix", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.ipv4_prefix) is not None:
            wire["Ipv4Prefix"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceIpv4Prefix:
        self = cls(
            ipv4_prefix=wire.get("Ipv4Prefix"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
