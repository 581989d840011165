"""The errors of Amazon Simple Systems Manager (SSM)."""

from __future__ import annotations

from ..runtime.errors import ServiceError


class SSMError(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


class DoesNotExistException(SSMError):
    """Error returned when the ID specified for a resource, such as a maintenance window or
    patch baseline, doesn't exist.

    For information about resource quotas in Amazon Web Services Systems Manager, see
    Systems Manager service quotas
    (https://docs.aws.amazon.com/general/latest/gr/ssm.html#limits_ssm) in the Amazon Web
    Services General Reference.
    """

    code = "DoesNotExistException"
    http_status = 400


class FeatureNotAvailableException(SSMError):
    """You attempted to register a ``LAMBDA`` or ``STEP_FUNCTIONS`` task in a region where the
    corresponding service isn't available.
    """

    code = "FeatureNotAvailableException"
    http_status = 400


class IdempotentParameterMismatch(SSMError):
    """Error returned when an idempotent operation is retried and the parameters don't match
    the original call to the API with the same idempotency token.
    """

    code = "IdempotentParameterMismatch"
    http_status = 400


class InternalServerError(SSMError):
    """An error occurred on the server side."""

    code = "InternalServerError"
    http_status = 500
    fault = "server"


class ResourceLimitExceededException(SSMError):
    """Error returned when the caller has exceeded the default resource quotas. For example,
    too many maintenance windows or patch baselines have been created.

    For information about resource quotas in Systems Manager, see Systems Manager service
    quotas (https://docs.aws.amazon.com/general/latest/gr/ssm.html#limits_ssm) in the Amazon
    Web Services General Reference.
    """

    code = "ResourceLimitExceededException"
    http_status = 400


ERRORS: dict[str, type[SSMError]] = {
    error.code: error
    for error in (
        DoesNotExistException,
        FeatureNotAvailableException,
        IdempotentParameterMismatch,
        InternalServerError,
        ResourceLimitExceededException,
    )
}
