"""A stub of Amazon Simple Storage Service, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.stub import Stub, StubOperation, stubbed
from .errors import ERRORS, S3Error

if TYPE_CHECKING:
    from .async_stub import AsyncStubS3Client
    from .operations.get_object import GetObjectOutput, GetObjectRequest
    from .operations.put_object import PutObjectOutput, PutObjectRequest
    from .operations.select_object_content import SelectObjectContentRequest
    from .shapes.select_object_content_output import SelectObjectContentOutput


class StubS3Client(Stub):
    """Amazon Simple Storage Service, answered from memory."""

    service_name = "s3"
    error = S3Error
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    @property
    def asynchronous(self) -> AsyncStubS3Client:
        """The same stub as a client for asyncio: the answers and the history are shared."""
        from .async_stub import AsyncStubS3Client

        return AsyncStubS3Client(self)

    get_object: StubOperation[GetObjectRequest, GetObjectOutput] = stubbed("get_object")
    """Retrieves an object from Amazon S3."""

    put_object: StubOperation[PutObjectRequest, PutObjectOutput] = stubbed("put_object")
    """Adds an object to a bucket."""

    select_object_content: StubOperation[
        SelectObjectContentRequest, SelectObjectContentOutput
    ] = stubbed("select_object_content")
    """This action filters the contents of an Amazon S3 object based on a simple structured
    query language (SQL) statement.
    """
