"""The errors of Amazon CloudWatch."""

from __future__ import annotations

from ..runtime.service_errors import ServiceError


class CloudWatchError(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


class InternalServiceFault(CloudWatchError):
    """Request processing has failed due to some unknown error, exception, or failure."""

    code = "InternalServiceError"
    http_status = 500
    fault = "server"


class InvalidParameterCombinationException(CloudWatchError):
    """Parameters were used together that cannot be used together."""

    code = "InvalidParameterCombination"
    http_status = 400


class InvalidParameterValueException(CloudWatchError):
    """The value of an input parameter is bad or out-of-range."""

    code = "InvalidParameterValue"
    http_status = 400


class MissingRequiredParameterException(CloudWatchError):
    """An input parameter that is required is missing."""

    code = "MissingParameter"
    http_status = 400


ERRORS: dict[str, type[CloudWatchError]] = {
    "InternalServiceError": InternalServiceFault,
    "InternalServiceFault": InternalServiceFault,
    "InvalidParameterCombination": InvalidParameterCombinationException,
    "InvalidParameterCombinationException": InvalidParameterCombinationException,
    "InvalidParameterValue": InvalidParameterValueException,
    "InvalidParameterValueException": InvalidParameterValueException,
    "MissingParameter": MissingRequiredParameterException,
    "MissingRequiredParameterException": MissingRequiredParameterException,
}
"""The classes by the codes that mean them."""
