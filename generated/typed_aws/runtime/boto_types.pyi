# mypy: disable-error-code="override"
"""What the types of boto3's own calls share, for type checkers: nothing imports this at run time.

The types of a service's calls, `type_defs` in its folder, build on these. Where `boto_bases`
derives from botocore's classes, both override some of their methods by ones that say more.
"""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import (
    IO,
    Any,
    Literal,
    NotRequired,
    Protocol,
    Required,
    Self,
    TypeAlias,
    TypedDict,
    TypeVar,
    Unpack,
    overload,
)

from .boto_bases import CommonClient, EventStream, PageIterator, Paginator, StreamingBody, Waiter
from .constraints import Verdict
from .observing import Observer
from .service_errors import ClientError
from .violation import Profile

__all__ = [
    "Any",
    "AsyncBotoClient",
    "AsyncDsqlExtras",
    "AsyncEventStream",
    "AsyncPageIterator",
    "AsyncRdsExtras",
    "AsyncS3Extras",
    "AsyncStreamingBody",
    "BareClient",
    "BlobTypeDef",
    "BotoClient",
    "BotoExceptions",
    "ClientError",
    "CopySourceTypeDef",
    "DsqlExtras",
    "EmptyResponseMetadataTypeDef",
    "EventStream",
    "Literal",
    "Mapping",
    "NotRequired",
    "PageIterator",
    "Paginator",
    "PaginatorConfigTypeDef",
    "Protocol",
    "RdsExtras",
    "Required",
    "ResponseMetadataTypeDef",
    "S3Extras",
    "Sequence",
    "StreamingBody",
    "Strings",
    "TimestampTypeDef",
    "TypedDict",
    "Unpack",
    "Waiter",
    "WaiterConfigTypeDef",
    "datetime",
    "overload",
]

ItemT_co = TypeVar("ItemT_co", covariant=True)
_ClientError = ClientError

class _Strings(Protocol):
    """A sequence of strings that is no `str`, which is a sequence of strings too."""

    def __contains__(self, value: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...
    def __reversed__(self) -> Iterator[str]: ...
    def count(self, value: Any, /) -> int: ...
    def index(self, value: Any, start: int = ..., stop: int = ..., /) -> int: ...
    @overload
    def __getitem__(self, at: int, /) -> str: ...
    @overload
    def __getitem__(self, at: slice, /) -> Sequence[str]: ...

Strings: TypeAlias = list[str] | tuple[str, ...] | _Strings
"""What a list of strings takes. Checkers infer a display by the first two."""

class AsyncStreamingBody(Protocol):
    """The body of a response, as aiobotocore gives it."""

    async def read(self, amt: int | None = None) -> bytes: ...
    async def readlines(self) -> list[bytes]: ...
    def iter_chunks(self, chunk_size: int = 1024) -> AsyncIterator[bytes]: ...
    def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> AsyncIterator[bytes]: ...
    def close(self) -> None: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def __anext__(self) -> bytes: ...
    async def __aenter__(self) -> Any: ...
    async def __aexit__(self, kind: Any, error: Any, traceback: Any, /) -> Any: ...

class Readable(Protocol):
    """A file-like object, opened for bytes or for text."""

    def read(self, size: int = ..., /) -> bytes | str: ...

BlobTypeDef: TypeAlias = str | bytes | bytearray | Readable | StreamingBody | IO[Any]
"""What a blob of a request takes."""

TimestampTypeDef: TypeAlias = datetime | str | float
"""What a timestamp of a request takes: a text is read by dateutil, a number counts seconds."""

class CopySourceTypeDef(TypedDict):
    """What to copy in S3."""

    Bucket: str
    Key: str
    VersionId: NotRequired[str]

class ResponseMetadataTypeDef(TypedDict):
    """What botocore adds to each response."""

    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]

class EmptyResponseMetadataTypeDef(TypedDict):
    """The response of an operation that returns nothing."""

    ResponseMetadata: ResponseMetadataTypeDef

class PaginatorConfigTypeDef(TypedDict, total=False):
    """How to page: how many items in all, and in a page, and from where."""

    MaxItems: int | None
    PageSize: int | None
    StartingToken: str | None

class WaiterConfigTypeDef(TypedDict, total=False):
    """How to wait: seconds between attempts, and how many."""

    Delay: int
    MaxAttempts: int

class AsyncEventStream(Protocol[ItemT_co]):
    """The events of a response, as aiobotocore gives them."""

    def __aiter__(self) -> AsyncIterator[ItemT_co]: ...
    def close(self) -> None: ...

class AsyncPageIterator(Protocol[ItemT_co]):
    """The pages of a run of a paginator of aiobotocore."""

    @property
    def resume_token(self) -> str | None: ...
    def __aiter__(self) -> AsyncIterator[ItemT_co]: ...
    async def build_full_result(self) -> ItemT_co: ...
    def search(self, expression: str) -> AsyncIterator[Any]: ...

class BotoExceptions:
    """The exceptions that every client has."""

    ClientError: type[_ClientError]

    def from_code(self, error_code: str) -> type[_ClientError]: ...

class BareClient(Protocol):
    """A client whose type does not say of which service: what botocore's `create_client` gives.

    A client of one service, as the packages of stubs type it, pages and waits for names of that
    service alone.
    """

    @property
    def meta(self) -> Any: ...
    def get_paginator(self, operation_name: str) -> Any: ...
    def get_waiter(self, waiter_name: str) -> Any: ...

class BotoClient(CommonClient):
    """What every client of boto3 has beside the operations of its service."""

    def close(self) -> None: ...
    def generate_presigned_url(
        self,
        ClientMethod: str,
        Params: Mapping[str, Any] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...

class AsyncBotoClient(CommonClient):
    """What every client of aiobotocore has beside the operations of its service."""

    async def close(self) -> None: ...
    async def generate_presigned_url(
        self,
        ClientMethod: str,
        Params: Mapping[str, Any] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

Progress: TypeAlias = Callable[[int], Any]
"""Is told how many bytes more were transferred."""

class PresignedPost(TypedDict):
    """Where a form has to be sent, and its fields."""

    url: str
    fields: dict[str, str]

class S3Extras:
    """What boto3 and botocore add to a client of S3."""

    def upload_file(
        self,
        Filename: str,
        Bucket: str,
        Key: str,
        ExtraArgs: Mapping[str, Any] | None = None,
        Callback: Progress | None = None,
        Config: Any = None,
    ) -> None: ...
    def download_file(
        self,
        Bucket: str,
        Key: str,
        Filename: str,
        ExtraArgs: Mapping[str, Any] | None = None,
        Callback: Progress | None = None,
        Config: Any = None,
    ) -> None: ...
    def upload_fileobj(
        self,
        Fileobj: IO[Any] | StreamingBody | Readable,
        Bucket: str,
        Key: str,
        ExtraArgs: Mapping[str, Any] | None = None,
        Callback: Progress | None = None,
        Config: Any = None,
    ) -> None: ...
    def download_fileobj(
        self,
        Bucket: str,
        Key: str,
        Fileobj: IO[Any],
        ExtraArgs: Mapping[str, Any] | None = None,
        Callback: Progress | None = None,
        Config: Any = None,
    ) -> None: ...
    def copy(
        self,
        CopySource: CopySourceTypeDef,
        Bucket: str,
        Key: str,
        ExtraArgs: Mapping[str, Any] | None = None,
        Callback: Progress | None = None,
        SourceClient: Any = None,
        Config: Any = None,
    ) -> None: ...
    def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        Fields: Mapping[str, Any] | None = None,
        Conditions: Iterable[Any] | None = None,
        ExpiresIn: int = 3600,
    ) -> PresignedPost: ...

class AsyncS3Extras:
    """What aiobotocore adds to a client of S3."""

    async def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        Fields: Mapping[str, Any] | None = None,
        Conditions: Iterable[Any] | None = None,
        ExpiresIn: int = 3600,
    ) -> PresignedPost: ...

class RdsExtras:
    """What botocore adds to a client of RDS."""

    def generate_db_auth_token(
        self, DBHostname: str, Port: int, DBUsername: str, Region: str | None = None
    ) -> str: ...

class AsyncRdsExtras:
    """What aiobotocore adds to a client of RDS."""

    async def generate_db_auth_token(
        self, DBHostname: str, Port: int, DBUsername: str, Region: str | None = None
    ) -> str: ...

class DsqlExtras:
    """What botocore adds to a client of Aurora DSQL."""

    def generate_db_connect_auth_token(
        self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
    ) -> str: ...
    def generate_db_connect_admin_auth_token(
        self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
    ) -> str: ...

class AsyncDsqlExtras:
    """What aiobotocore adds to a client of Aurora DSQL."""

    async def generate_db_connect_auth_token(
        self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
    ) -> str: ...
    async def generate_db_connect_admin_auth_token(
        self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
    ) -> str: ...

class BotoOptions(TypedDict, total=False):
    """What `Session.client` takes beside the service and the region."""

    api_version: str | None
    use_ssl: bool | None
    verify: bool | str | None
    endpoint_url: str | None
    aws_access_key_id: str | None
    aws_secret_access_key: str | None
    aws_session_token: str | None
    aws_account_id: str | None
    config: Any

class ClientOptions(BotoOptions, total=False):
    """What `client` takes beside: how it is validated, and the session that makes it."""

    session: Any
    profile: Profile
    severity: Mapping[str, Verdict] | None
    observer: Observer | None

class SessionOptions(TypedDict, total=False):
    """What `session` takes."""

    aws_access_key_id: str | None
    aws_secret_access_key: str | None
    aws_session_token: str | None
    aws_account_id: str | None
    region_name: str | None
    botocore_session: Any
    profile_name: str | None
    profile: Profile
    severity: Mapping[str, Verdict] | None
    observer: Observer | None

class BotoSession:
    """What a session of boto3 has beside `client`."""

    @property
    def events(self) -> Any: ...
    @property
    def profile_name(self) -> str: ...
    @property
    def region_name(self) -> str: ...
    @property
    def available_profiles(self) -> list[str]: ...
    def get_available_services(self) -> list[str]: ...
    def get_available_resources(self) -> list[str]: ...
    def get_available_partitions(self) -> list[str]: ...
    def get_available_regions(
        self, service_name: str, partition_name: str = "aws", allow_non_regional: bool = False
    ) -> list[str]: ...
    def get_credentials(self) -> Any: ...
    def get_partition_for_region(self, region_name: str) -> str: ...
    def resource(
        self, service_name: str, region_name: str | None = None, **options: Unpack[BotoOptions]
    ) -> Any: ...
