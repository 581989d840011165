"""A typed client of Amazon DynamoDB."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.client import Client
from ..runtime.pages import Pages, Window
from .errors import ERRORS, DynamoDBError

if TYPE_CHECKING:
    from .operations.query import QueryInput
    from .shapes.attribute_value import AttributeValue
    from .shapes.query_output import QueryOutput
    from .type_defs import AnyDynamoDBClient


class DynamoDBClient(Client["AnyDynamoDBClient"]):
    """Typed calls of Amazon DynamoDB over a boto3 or botocore client."""

    service_name = "dynamodb"
    error = DynamoDBError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    def query(self, request: QueryInput, /) -> QueryOutput:
        """You must provide the name of the partition key attribute and a single value for that
        attribute.
        """
        result: QueryOutput = self._call("query", request)
        return result

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
