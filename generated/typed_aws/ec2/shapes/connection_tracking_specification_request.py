"""EC2 ConnectionTrackingSpecificationRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConnectionTrackingSpecificationRequest(Structure):
    """A security group connection tracking specification request that enables you to set the
    idle timeout for connection tracking on an Elastic network interface. For more
    information, see Connection tracking timeouts
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    in the Amazon EC2 User Guide.
    """

    tcp_established_timeout: int | None = None
    """Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds.
    Max: 432000 seconds (5 days). Default: 432000 seconds. Recommended: Less than 432000
    seconds.
    """

    udp_stream_timeout: int | None = None
    """Timeout (in seconds) for idle UDP flows classified as streams which have seen more than
    one request-response transaction. Min: 60 seconds. Max: 180 seconds (3 minutes).
    Default: 180 seconds.
    """

    udp_timeout: int | None = None
    """Timeout (in seconds) for idle UDP flows that have seen traffic only in a single
    direction or a single request-response transaction. Min: 30 seconds. Max: 60 seconds.
    Default: 30 seconds.
    """

    wire_names = {
        "tcp_established_timeout": "TcpEstablishedTimeout",
        "udp_stream_timeout": "UdpStreamTimeout",
        "udp_timeout": "UdpTimeout",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        tcp_established_timeout = self.tcp_established_timeout
        if (
            tcp_established_timeout is not None
            and type(tcp_established_timeout) is not int
        ):
            found += ("tcp_established_timeout",)
        udp_stream_timeout = self.udp_stream_timeout
        if udp_stream_timeout is not None and type(udp_stream_timeout) is not int:
            found += ("udp_stream_timeout",)
        udp_timeout = self.udp_timeout
        if udp_timeout is not None and type(udp_timeout) is not int:
            found += ("udp_timeout",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.tcp_established_timeout) is not None:
            wire["TcpEstablishedTimeout"] = value
        if (value := self.udp_stream_timeout) is not None:
            wire["UdpStreamTimeout"] = value
        if (value := self.udp_timeout) is not None:
            wire["UdpTimeout"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ConnectionTrackingSpecificationRequest:
        self = cls(
            tcp_established_timeout=wire.get("TcpEstablishedTimeout"),
            udp_stream_timeout=wire.get("UdpStreamTimeout"),
            udp_timeout=wire.get("UdpTimeout"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
