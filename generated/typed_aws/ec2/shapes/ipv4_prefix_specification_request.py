"""EC2 Ipv4PrefixSpecificationRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Ipv4PrefixSpecificationRequest(Structure):
    """Describes the IPv4 prefix option for a network interface."""

    ipv4_prefix: str | None = None
    """The IPv4 prefix. For information, see Assigning prefixes to network interfaces
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html) in the Amazon
    EC2 User Guide.
    """

    wire_names = {
        "ipv4_prefix": "Ipv4Prefix",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        ipv4_prefix = self.ipv4_prefix
        if ipv4_prefix is not None and type(ipv4_prefix) is not str:
            found += ("ipv4_prefix",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.ipv4_prefix) is not None:
            wire["Ipv4Prefix"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Ipv4PrefixSpecificationRequest:
        self = cls(
            ipv4_prefix=wire.get("Ipv4Prefix"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
