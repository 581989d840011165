"""The errors of Amazon DynamoDB."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.service_errors import ServiceError

if TYPE_CHECKING:
    from .shapes.throttling_reason import ThrottlingReason


class DynamoDBError(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


class InternalServerError(DynamoDBError):
    """An error occurred on the server side."""

    code = "InternalServerError"
    http_status = 500
    fault = "server"


class ProvisionedThroughputExceededException(DynamoDBError):
    """The request was denied due to request throttling. For detailed information about why the
    request was throttled and the ARN of the impacted resource, find the ThrottlingReason
    (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    field in the returned exception. The Amazon Web Services SDKs for DynamoDB automatically
    retry requests that receive this exception. Your request is eventually successful,
    unless your retry queue is too large to finish. Reduce the frequency of requests and use
    exponential backoff. For more information, go to Error Retries and Exponential Backoff
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html#Programming.Errors.RetryAndBackoff)
    in the Amazon DynamoDB Developer Guide.
    """

    code = "ProvisionedThroughputExceededException"

    def __init__(
        self,
        message: str = "",
        *,
        throttling_reasons: list[ThrottlingReason] | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "ThrottlingReasons": throttling_reasons,
            },
        )

    @property
    def throttling_reasons(self) -> list[ThrottlingReason] | None:
        """A list of ThrottlingReason
        (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
        that provide detailed diagnostic information about why the request was throttled.
        """
        from .shapes.throttling_reason import ThrottlingReason

        value: list[ThrottlingReason] | None = self.member(
            "ThrottlingReasons", ThrottlingReason, "list"
        )
        return value


class RequestLimitExceeded(DynamoDBError):
    """Throughput exceeds the current throughput quota for your account. For detailed
    information about why the request was throttled and the ARN of the impacted resource,
    find the ThrottlingReason
    (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    field in the returned exception. Contact Amazon Web Services Support
    (https://aws.amazon.com/support) to request a quota increase.
    """

    code = "RequestLimitExceeded"

    def __init__(
        self,
        message: str = "",
        *,
        throttling_reasons: list[ThrottlingReason] | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "ThrottlingReasons": throttling_reasons,
            },
        )

    @property
    def throttling_reasons(self) -> list[ThrottlingReason] | None:
        """A list of ThrottlingReason
        (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
        that provide detailed diagnostic information about why the request was throttled.
        """
        from .shapes.throttling_reason import ThrottlingReason

        value: list[ThrottlingReason] | None = self.member(
            "ThrottlingReasons", ThrottlingReason, "list"
        )
        return value


class ResourceNotFoundException(DynamoDBError):
    """The operation tried to access a nonexistent table or index. The resource might not be
    specified correctly, or its status might not be ``ACTIVE``.
    """

    code = "ResourceNotFoundException"


class ThrottlingException(DynamoDBError):
    """The request was denied due to request throttling. For detailed information about why the
    request was throttled and the ARN of the impacted resource, find the ThrottlingReason
    (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    field in the returned exception.
    """

    code = "ThrottlingException"

    def __init__(
        self,
        message: str = "",
        *,
        throttling_reasons: list[ThrottlingReason] | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "throttlingReasons": throttling_reasons,
            },
        )

    @property
    def throttling_reasons(self) -> list[ThrottlingReason] | None:
        """A list of ThrottlingReason
        (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
        that provide detailed diagnostic information about why the request was throttled.
        """
        from .shapes.throttling_reason import ThrottlingReason

        value: list[ThrottlingReason] | None = self.member(
            "throttlingReasons", ThrottlingReason, "list"
        )
        return value


ERRORS: dict[str, type[DynamoDBError]] = {
    "InternalServerError": InternalServerError,
    "ProvisionedThroughputExceededException": ProvisionedThroughputExceededException,
    "RequestLimitExceeded": RequestLimitExceeded,
    "ResourceNotFoundException": ResourceNotFoundException,
    "ThrottlingException": ThrottlingException,
}
"""The classes by the codes that mean them."""
