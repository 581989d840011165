"""EC2 PrivateDnsNameOptionsRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .hostname_type import HOSTNAME_TYPE_VALUES, HostnameType

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PrivateDnsNameOptionsRequest(Structure):
    """Describes the options for instance hostnames."""

    hostname_type: HostnameType | None = None
    """The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must
    be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must
    be based on the instance ID. For dual-stack subnets, you can specify whether DNS names
    use the instance IPv4 address or the instance ID.
    """

    enable_resource_name_dns_a_record: bool | None = None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS A records."""

    enable_resource_name_dns_aaaa_record: bool | None = None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA
    records.
    """

    wire_names = {
        "hostname_type": "HostnameType",
        "enable_resource_name_dns_a_record": "EnableResourceNameDnsARecord",
        "enable_resource_name_dns_aaaa_record": "EnableResourceNameDnsAAAARecord",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        hostname_type = self.hostname_type
        if hostname_type is not None and hostname_type not in HOSTNAME_TYPE_VALUES:
            found += ("hostname_type",)
        enable_resource_name_dns_a_record = self.enable_resource_name_dns_a_record
        if (
            enable_resource_name_dns_a_record is not None
            and type(enable_resource_name_dns_a_record) is not bool
        ):
            found += ("enable_resource_name_dns_a_record",)
        enable_resource_name_dns_aaaa_record = self.enable_resource_name_dns_aaaa_record
        if (
            enable_resource_name_dns_aaaa_record is not None
            and type(enable_resource_name_dns_aaaa_record) is not bool
        ):
            found += ("enable_resource_name_dns_aaaa_record",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.hostname_type) is not None:
            wire["HostnameType"] = value
        if (value := self.enable_resource_name_dns_a_record) is not None:
            wire["EnableResourceNameDnsARecord"] = value
        if (value := self.enable_resource_name_dns_aaaa_record) is not None:
            wire["EnableResourceNameDnsAAAARecord"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> PrivateDnsNameOptionsRequest:
        self = cls(
            hostname_type=wire.get("HostnameType"),
            enable_resource_name_dns_a_record=wire.get("EnableResourceNameDnsARecord"),
            enable_resource_name_dns_aaaa_record=wire.get(
                "EnableResourceNameDnsAAAARecord"
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
