"""EC2 InstanceMetadataOptionsResponse."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .http_tokens_state import HttpTokensState
from .instance_metadata_endpoint_state import InstanceMetadataEndpointState
from .instance_metadata_options_state import InstanceMetadataOptionsState
from .instance_metadata_protocol_state import InstanceMetadataProtocolState
from .instance_metadata_tags_state import InstanceMetadataTagsState


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceMetadataOptionsResponse(Structure):
    """The metadata options for the instance."""

    state: InstanceMetadataOptionsState | None = None
    """The state of the metadata option changes.

    ``pending`` - The metadata options are being updated and the instance is not ready to
    process metadata traffic with the new selection.

    ``applied`` - The metadata options have been successfully applied on the instance.
    """

    http_tokens: HttpTokensState | None = None
    """Indicates whether IMDSv2 is required.

    - ``optional`` - IMDSv2 is optional, which means that you can use either IMDSv2 or
      IMDSv1.
    - ``required`` - IMDSv2 is required, which means that IMDSv1 is disabled, and you must
      use IMDSv2.
    """

    http_put_response_hop_limit: int | None = None
    """The maximum number of hops that the metadata token can travel.

    Possible values: Integers from ``1`` to ``64``
    """

    http_endpoint: InstanceMetadataEndpointState | None = None
    """Indicates whether the HTTP metadata endpoint on your instances is enabled or disabled.

    If the value is ``disabled``, you cannot access your instance metadata.
    """

    http_protocol_ipv6: InstanceMetadataProtocolState | None = None
    """Indicates whether the IPv6 endpoint for the instance metadata service is enabled or
    disabled.

    Default: ``disabled``
    """

    instance_metadata_tags: InstanceMetadataTagsState | None = None
    """Indicates whether access to instance tags from the instance metadata is enabled or
    disabled. For more information, see View tags for your EC2 instances using instance
    metadata
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html).
    """
