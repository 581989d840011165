"""What a client of Amazon DynamoDB and its stub have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ..runtime.aio import AsyncPages
    from ..runtime.pages import Pages
    from ..runtime.structure import Structure
    from .operations.query import QueryInput
    from .shapes.attribute_value import AttributeValue
    from .shapes.query_output import QueryOutput


class DynamoDB(Protocol):
    """Amazon DynamoDB, whoever answers: type your code against this."""

    def query(self, request: QueryInput, /) -> QueryOutput:
        """You must provide the name of the partition key attribute and a single value for that
        attribute.
        """
        ...

    def paginate_query(
        self,
        request: QueryInput,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pages[QueryOutput, dict[str, AttributeValue]]:
        """Page through `query`: iterate for the items, over `pages()` for results."""
        ...

    def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...


class AsyncDynamoDB(Protocol):
    """Amazon DynamoDB, whoever answers, for asyncio: type your code against this."""

    async def query(self, request: QueryInput, /) -> QueryOutput:
        """You must provide the name of the partition key attribute and a single value for that
        attribute.
        """
        ...

    def paginate_query(
        self,
        request: QueryInput,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPages[QueryOutput, dict[str, AttributeValue]]:
        """Page through `query`: iterate for the items, over `pages()` for results."""
        ...

    async def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600
    ) -> str:
        """A URL that makes one call, whoever opens it."""
        ...
