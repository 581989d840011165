"""A stub of Amazon DynamoDB, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.pages import Pages, Window
from ..runtime.stub import Stub, StubOperation, stubbed
from .errors import ERRORS, DynamoDBError

if TYPE_CHECKING:
    from .async_stub import AsyncStubDynamoDBClient
    from .operations.query import QueryInput
    from .shapes.attribute_value import AttributeValue
    from .shapes.query_output import QueryOutput


class StubDynamoDBClient(Stub):
    """Amazon DynamoDB, answered from memory."""

    service_name = "dynamodb"
    error = DynamoDBError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    @property
    def asynchronous(self) -> AsyncStubDynamoDBClient:
        """The same stub as a client for asyncio: the answers and the history are shared."""
        from .async_stub import AsyncStubDynamoDBClient

        return AsyncStubDynamoDBClient(self)

    query: StubOperation[QueryInput, QueryOutput] = stubbed("query")
    """You must provide the name of the partition key attribute and a single value for that
    attribute.
    """

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
        from .operations.query import OPERATION

        window = Window(page_size, max_items, starting_token)
        return self._paginate(OPERATION, request, window)
