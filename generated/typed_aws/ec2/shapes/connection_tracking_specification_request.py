"""EC2 ConnectionTrackingSpecificationRequest."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Range
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConnectionTrackingSpecificationRequest(Structure):
    """A security group connection tracking specification request that enables you to set the
    idle timeout for connection tracking on an Elastic network interface. For more
    information, see Connection tracking timeouts
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    in the Amazon EC2 User Guide.
    """

    tcp_established_timeout: (
        Annotated[
            int, Range(60, 432000, origin="idle-tcp-connections", severity="warning")
        ]
        | None
    ) = None
    """Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds.
    Max: 432000 seconds (5 days). Default: 432000 seconds. Recommended: Less than 432000
    seconds. Range 60–432000 (warns).
    """

    udp_stream_timeout: (
        Annotated[int, Range(60, 180, origin="idle-udp-streams", severity="warning")]
        | None
    ) = None
    """Timeout (in seconds) for idle UDP flows classified as streams which have seen more than
    one request-response transaction. Min: 60 seconds. Max: 180 seconds (3 minutes).
    Default: 180 seconds. Range 60–180 (warns).
    """

    udp_timeout: (
        Annotated[int, Range(30, 60, origin="idle-udp-flows", severity="warning")]
        | None
    ) = None
    """Timeout (in seconds) for idle UDP flows that have seen traffic only in a single
    direction or a single request-response transaction. Min: 30 seconds. Max: 60 seconds.
    Default: 30 seconds. Range 30–60 (warns).
    """
