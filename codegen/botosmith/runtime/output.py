"""The base of what operations return."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .dataclass import dataclass, field
from .structure import Structure


class ResponseMetadata(TypedDict):
    """What botocore reports of every response beside its members; S3 also names the host."""

    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Output(Structure):
    """A structure that an operation returns."""

    envelope = frozenset({"ResponseMetadata"})

    response_metadata: ResponseMetadata | None = field(default=None, repr=False, compare=False)
    """What botocore reports of the response; None where the result was made by hand."""
