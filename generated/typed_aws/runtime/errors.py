"""The errors of every service: `ClientError`s of botocore where it is installed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from .violation import Violation, aws_text


class ValidationError(ValueError):
    """A request was refused before it left the process.

    Attributes:
        violations: All of them, warnings among them.
    """

    def __init__(self, operation_name: str, violations: Sequence[Violation]) -> None:
        self.operation_name = operation_name
        self.violations = list(violations)
        super().__init__(operation_name, self.violations)

    @property
    def errors(self) -> list[Violation]:
        """The violations that the request was refused for."""
        return [each for each in self.violations if each.severity == "error"]

    @property
    def aws_message(self) -> str:
        """The refusal in the words of AWS's legacy `ValidationException`."""
        return aws_text(self.errors)

    def __str__(self) -> str:
        lines = "".join(f"\n  {each.severity}: {each.message}" for each in self.violations)
        return f"{self.operation_name} was not sent:{lines}"


class ValidationWarning(UserWarning):
    """A request was sent although something about it looks wrong."""


class StandaloneClientError(Exception):
    """Stands in for botocore's `ClientError` where botocore is not installed."""

    def __init__(self, error_response: Mapping[str, Any], operation_name: str) -> None:
        self.response = dict(error_response)
        self.operation_name = operation_name
        error = self.response.get("Error", {})
        super().__init__(
            f"An error occurred ({error.get('Code', 'Unknown')}) when calling the "
            f"{operation_name} operation: {error.get('Message', 'Unknown')}"
        )


def _client_error() -> Any:
    try:
        return import_module("botocore.exceptions").ClientError
    except ImportError:
        return StandaloneClientError


if TYPE_CHECKING:
    ClientError = StandaloneClientError
else:
    ClientError = _client_error()


class ServiceError(ClientError):
    """An error that a service returned.

    Attributes:
        code: The error's code on the wire.
        http_status: The response's status, or the documented one of this error.
        fault: Who has to change something: the `client` or the `server`.
        retryable: Whether the same request may succeed later.
        message: The service's words.
        request_id: The id that AWS support asks for; empty where unknown.
        response: The error response as botocore gives it, with any modelled members.
    """

    code: str = ""
    http_status: int | None = None
    fault: ClassVar[str] = "client"
    retryable: ClassVar[bool] = False

    def __init__(
        self,
        message: str = "",
        *,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        if response is None:
            response = {
                "Error": {"Code": self.code, "Message": message},
                "ResponseMetadata": {"HTTPStatusCode": self.http_status},
            }
        super().__init__(response, operation_name)
        error: Mapping[str, Any] = self.response.get("Error", {})
        metadata: Mapping[str, Any] = self.response.get("ResponseMetadata", {})
        self.code = error.get("Code", self.code)
        self.message: str = error.get("Message", message)
        self.http_status = metadata.get("HTTPStatusCode", self.http_status)
        self.request_id: str = metadata.get("RequestId", "")

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickle, (type(self), self.operation_name, dict(self.response))

    def member(self, name: str) -> Any:
        """A modelled member of the error, by wire name; None where the response lacks it."""
        return self.response.get(name, self.response.get("Error", {}).get(name))


def _unpickle(kind: type[ServiceError], operation_name: str, response: Any) -> ServiceError:
    return kind(operation_name=operation_name, response=response)
