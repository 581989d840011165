"""S3 RequestCharged."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

RequestCharged: TypeAlias = Literal["requester"]
"""If present, indicates that the requester was successfully charged for the request. For
more information, see Using Requester Pays buckets for storage transfers and usage
(https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html) in the
Amazon Simple Storage Service user guide.

Note: This functionality is not supported for directory buckets.
"""

REQUEST_CHARGED_VALUES = frozenset[str](get_args(RequestCharged))
