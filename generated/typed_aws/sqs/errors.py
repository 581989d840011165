"""The errors of Amazon Simple Queue Service."""

from __future__ import annotations

from ..runtime.service_errors import ServiceError


class SQSError(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


class InvalidAddress(SQSError):
    """The specified ID is invalid."""

    code = "InvalidAddress"


class InvalidMessageContents(SQSError):
    """The message contains characters outside the allowed set."""

    code = "InvalidMessageContents"


class InvalidSecurity(SQSError):
    """The request was not made over HTTPS or did not use SigV4 for signing."""

    code = "InvalidSecurity"


class KmsAccessDenied(SQSError):
    """The caller doesn't have the required KMS access."""

    code = "KmsAccessDenied"


class KmsDisabled(SQSError):
    """The request was denied due to request throttling."""

    code = "KmsDisabled"


class KmsInvalidKeyUsage(SQSError):
    """The request was rejected for one of the following reasons:

    - The KeyUsage value of the KMS key is incompatible with the API operation.
    - The encryption algorithm or signing algorithm specified for the operation is
      incompatible with the type of key material in the KMS key (KeySpec).
    """

    code = "KmsInvalidKeyUsage"


class KmsInvalidState(SQSError):
    """The request was rejected because the state of the specified resource is not valid for
    this request.
    """

    code = "KmsInvalidState"


class KmsNotFound(SQSError):
    """The request was rejected because the specified entity or resource could not be found."""

    code = "KmsNotFound"


class KmsOptInRequired(SQSError):
    """The request was rejected because the specified key policy isn't syntactically or
    semantically correct.
    """

    code = "KmsOptInRequired"


class KmsThrottled(SQSError):
    """Amazon Web Services KMS throttles requests for the following conditions."""

    code = "KmsThrottled"


class OverLimit(SQSError):
    """The specified action violates a limit. For example, ``ReceiveMessage`` returns this
    error if the maximum number of in flight messages is reached and ``AddPermission``
    returns this error if the maximum number of permissions for the queue is reached.
    """

    code = "OverLimit"


class QueueDoesNotExist(SQSError):
    """Ensure that the ``QueueUrl`` is correct and that the queue has not been deleted."""

    code = "QueueDoesNotExist"


class RequestThrottled(SQSError):
    """The request was denied due to request throttling.

    - Exceeds the permitted request rate for the queue or for the recipient of the request.
    - Ensure that the request rate is within the Amazon SQS limits for sending messages. For
      more information, see Amazon SQS quotas
      (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
      in the Amazon SQS Developer Guide.
    """

    code = "RequestThrottled"


class UnsupportedOperation(SQSError):
    """Error code 400. Unsupported operation."""

    code = "UnsupportedOperation"


ERRORS: dict[str, type[SQSError]] = {
    "InvalidAddress": InvalidAddress,
    "InvalidMessageContents": InvalidMessageContents,
    "InvalidSecurity": InvalidSecurity,
    "KmsAccessDenied": KmsAccessDenied,
    "KmsDisabled": KmsDisabled,
    "KmsInvalidKeyUsage": KmsInvalidKeyUsage,
    "KmsInvalidState": KmsInvalidState,
    "KmsNotFound": KmsNotFound,
    "KmsOptInRequired": KmsOptInRequired,
    "KmsThrottled": KmsThrottled,
    "OverLimit": OverLimit,
    "QueueDoesNotExist": QueueDoesNotExist,
    "RequestThrottled": RequestThrottled,
    "UnsupportedOperation": UnsupportedOperation,
}
"""The classes by the codes that mean them."""
