"""A typed client of AWS Lambda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.client import Client
from .errors import ERRORS, LambdaError

if TYPE_CHECKING:
    from .operations.invoke import InvocationRequest, InvocationResponse
    from .type_defs import AnyLambdaClient


class LambdaClient(Client["AnyLambdaClient"]):
    """Typed calls of AWS Lambda over a boto3 or botocore client."""

    service_name = "lambda"
    error = LambdaError
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    def invoke(self, request: InvocationRequest, /) -> InvocationResponse:
        """Invokes a Lambda function."""
        result: InvocationResponse = self._call("invoke", request)
        return result
