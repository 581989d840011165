"""A typed client of Amazon Simple Storage Service, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.aio import AsyncClient
from .errors import ERRORS, S3Error

if TYPE_CHECKING:
    from .operations.get_object import GetObjectOutput, GetObjectRequest
    from .operations.put_object import PutObjectOutput, PutObjectRequest
    from .operations.select_object_content import SelectObjectContentRequest
    from .shapes.select_object_content_output import SelectObjectContentOutput
    from .type_defs import AnyAsyncS3Client


class AsyncS3Client(AsyncClient["AnyAsyncS3Client"]):
    """Typed calls of Amazon Simple Storage Service over an aiobotocore client."""

    service_name = "s3"
    error = S3Error
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    async def get_object(self, request: GetObjectRequest, /) -> GetObjectOutput:
        """Retrieves an object from Amazon S3."""
        result: GetObjectOutput = await self._call("get_object", request)
        return result

    async def put_object(self, request: PutObjectRequest, /) -> PutObjectOutput:
        """Adds an object to a bucket."""
        result: PutObjectOutput = await self._call("put_object", request)
        return result

    async def select_object_content(
        self, request: SelectObjectContentRequest, /
    ) -> SelectObjectContentOutput:
        """This action filters the contents of an Amazon S3 object based on a simple structured
        query language (SQL) statement.
        """
        result: SelectObjectContentOutput = await self._call(
            "select_object_content", request
        )
        return result
