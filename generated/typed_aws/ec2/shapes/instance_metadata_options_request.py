"""EC2 InstanceMetadataOptionsRequest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .http_tokens_state import HTTP_TOKENS_STATE_VALUES, HttpTokensState
from .instance_metadata_endpoint_state import (
    INSTANCE_METADATA_ENDPOINT_STATE_VALUES,
    InstanceMetadataEndpointState,
)
from .instance_metadata_protocol_state import (
    INSTANCE_METADATA_PROTOCOL_STATE_VALUES,
    InstanceMetadataProtocolState,
)
from .instance_metadata_tags_state import (
    INSTANCE_METADATA_TAGS_STATE_VALUES,
    InstanceMetadataTagsState,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceMetadataOptionsRequest(Structure):
    """The metadata options for the instance."""

    http_tokens: HttpTokensState | None = None
    """Indicates whether IMDSv2 is required.

    - ``optional`` - IMDSv2 is optional, which means that you can use either IMDSv2 or
      IMDSv1.
    - ``required`` - IMDSv2 is required, which means that IMDSv1 is disabled, and you must
      use IMDSv2.

    Default:

    - If the value of ``ImdsSupport`` for the Amazon Machine Image (AMI) for your instance
      is ``v2.0`` and the account level default is set to ``no-preference``, the default is
      ``required``.
    - If the value of ``ImdsSupport`` for the Amazon Machine Image (AMI) for your instance
      is ``v2.0``, but the account level default is set to ``V1 or V2``, the default is
      ``optional``.

    The default value can also be affected by other combinations of parameters. For more
    information, see Order of precedence for instance metadata options
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html#instance-metadata-options-order-of-precedence)
    in the Amazon EC2 User Guide.
    """

    http_put_response_hop_limit: int | None = None
    """The maximum number of hops that the metadata token can travel.

    Possible values: Integers from 1 to 64
    """

    http_endpoint: InstanceMetadataEndpointState | None = None
    """Enables or disables the HTTP metadata endpoint on your instances.

    If you specify a value of ``disabled``, you cannot access your instance metadata.

    Default: ``enabled``
    """

    http_protocol_ipv6: InstanceMetadataProtocolState | None = None
    """Enables or disables the IPv6 endpoint for the instance metadata service.

    Default: ``disabled``
    """

    instance_metadata_tags: InstanceMetadataTagsState | None = None
    """Set to ``enabled`` to allow access to instance tags from the instance metadata. Set to
    ``disabled`` to turn off access to instance tags from the instance metadata. For more
    information, see View tags for your EC2 instances using instance metadata
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html).

    Default: ``disabled``
    """

    wire_names = {
        "http_tokens": "HttpTokens",
        "http_put_response_hop_limit": "HttpPutResponseHopLimit",
        "http_endpoint": "HttpEndpoint",
        "http_protocol_ipv6": "HttpProtocolIpv6",
        "instance_metadata_tags": "InstanceMetadataTags",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        http_tokens = self.http_tokens
        if http_tokens is not None and http_tokens not in HTTP_TOKENS_STATE_VALUES:
            found += ("http_tokens",)
        http_put_response_hop_limit = self.http_put_response_hop_limit
        if (
            http_put_response_hop_limit is not None
            and type(http_put_response_hop_limit) is not int
        ):
            found += ("http_put_response_hop_limit",)
        http_endpoint = self.http_endpoint
        if (
            http_endpoint is not None
            and http_endpoint not in INSTANCE_METADATA_ENDPOINT_STATE_VALUES
        ):
            found += ("http_endpoint",)
        http_protocol_ipv6 = self.http_protocol_ipv6
        if (
            http_protocol_ipv6 is not None
            and http_protocol_ipv6 not in INSTANCE_METADATA_PROTOCOL_STATE_VALUES
        ):
            found += ("http_protocol_ipv6",)
        instance_metadata_tags = self.instance_metadata_tags
        if (
            instance_metadata_tags is not None
            and instance_metadata_tags not in INSTANCE_METADATA_TAGS_STATE_VALUES
        ):
            found += ("instance_metadata_tags",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.http_tokens) is not None:
            wire["HttpTokens"] = value
        if (value := self.http_put_response_hop_limit) is not None:
            wire["HttpPutResponseHopLimit"] = value
        if (value := self.http_endpoint) is not None:
            wire["HttpEndpoint"] = value
        if (value := self.http_protocol_ipv6) is not None:
            wire["HttpProtocolIpv6"] = value
        if (value := self.instance_metadata_tags) is not None:
            wire["InstanceMetadataTags"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceMetadataOptionsRequest:
        self = cls(
            http_tokens=wire.get("HttpTokens"),
            http_put_response_hop_limit=wire.get("HttpPutResponseHopLimit"),
            http_endpoint=wire.get("HttpEndpoint"),
            http_protocol_ipv6=wire.get("HttpProtocolIpv6"),
            instance_metadata_tags=wire.get("InstanceMetadataTags"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
