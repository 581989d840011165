"""What a client of Amazon Simple Storage Service and its stub have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ..runtime.structure import Structure
    from .operations.get_object import GetObjectOutput, GetObjectRequest
    from .operations.put_object import PutObjectOutput, PutObjectRequest
    from .operations.select_object_content import SelectObjectContentRequest
    from .shapes.select_object_content_output import SelectObjectContentOutput


class S3(Protocol):
    """Amazon Simple Storage Service, whoever answers: type your code against this."""

    def get_object(self, request: GetObjectRequest, /) -> GetObjectOutput:
        """Retrieves an object from Amazon S3."""
        ...

    def put_object(self, request: PutObjectRequest, /) -> PutObjectOutput:
        """Adds an object to a bucket."""
        ...

    def select_object_content(
        self, request: SelectObjectContentRequest, /
    ) -> SelectObjectContentOutput:
        """This action filters the contents of an Amazon S3 object based on a simple structured
        query language (SQL) statement.
        """
        ...

    def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...


class AsyncS3(Protocol):
    """Amazon Simple Storage Service, whoever answers, for asyncio: type your code against this."""

    async def get_object(self, request: GetObjectRequest, /) -> GetObjectOutput:
        """Retrieves an object from Amazon S3."""
        ...

    async def put_object(self, request: PutObjectRequest, /) -> PutObjectOutput:
        """Adds an object to a bucket."""
        ...

    async def select_object_content(
        self, request: SelectObjectContentRequest, /
    ) -> SelectObjectContentOutput:
        """This action filters the contents of an Amazon S3 object based on a simple structured
        query language (SQL) statement.
        """
        ...

    async def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...
