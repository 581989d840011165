"""The errors of Amazon Simple Systems Manager (SSM)."""

from __future__ import annotations

from ..runtime.service_errors import ServiceError


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


class DuplicateInstanceId(SSMError):
    """You can't specify a managed node ID in more than one association."""

    code = "DuplicateInstanceId"


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


class InvalidCommandId(SSMError):
    """The specified command ID isn't valid. Verify the ID and try again."""

    code = "InvalidCommandId"


class InvalidDocument(SSMError):
    """The specified SSM document doesn't exist."""

    code = "InvalidDocument"


class InvalidDocumentVersion(SSMError):
    """The document version isn't valid or doesn't exist."""

    code = "InvalidDocumentVersion"


class InvalidFilterKey(SSMError):
    """The specified key isn't valid."""

    code = "InvalidFilterKey"


class InvalidInstanceId(SSMError):
    """The following problems can cause this exception:

    - You don't have permission to access the managed node.
    - Amazon Web Services Systems Manager Agent (SSM Agent) isn't running. Verify that SSM
      Agent is running.
    - SSM Agent isn't registered with the SSM endpoint. Try reinstalling SSM Agent.
    - The managed node isn't in a valid state. Valid states are: ``Running``, ``Pending``,
      ``Stopped``, and ``Stopping``. Invalid states are: ``Shutting-down`` and
      ``Terminated``.
    """

    code = "InvalidInstanceId"


class InvalidNextToken(SSMError):
    """The specified token isn't valid."""

    code = "InvalidNextToken"


class InvalidNotificationConfig(SSMError):
    """One or more configuration items isn't valid. Verify that a valid Amazon Resource Name
    (ARN) was provided for an Amazon Simple Notification Service topic.
    """

    code = "InvalidNotificationConfig"


class InvalidOutputFolder(SSMError):
    """The S3 bucket doesn't exist."""

    code = "InvalidOutputFolder"


class InvalidParameters(SSMError):
    """You must specify values for all required parameters in the Amazon Web Services Systems
    Manager document (SSM document). You can only supply values to parameters defined in the
    SSM document.
    """

    code = "InvalidParameters"


class InvalidPluginName(SSMError):
    """The plugin name isn't valid."""

    code = "InvalidPluginName"


class InvalidRole(SSMError):
    """The role name can't contain invalid characters. Also verify that you specified an IAM
    role for notifications that includes the required trust policy. For information about
    configuring the IAM role for Run Command notifications, see Monitoring Systems Manager
    status changes using Amazon SNS notifications
    (https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-sns-notifications.html)
    in the Amazon Web Services Systems Manager User Guide.
    """

    code = "InvalidRole"


class InvocationDoesNotExist(SSMError):
    """The command ID and managed node ID you specified didn't match any invocations. Verify
    the command ID and the managed node ID and try again.
    """

    code = "InvocationDoesNotExist"


class MaxDocumentSizeExceeded(SSMError):
    """The size limit of a document is 64 KB."""

    code = "MaxDocumentSizeExceeded"


class ResourceLimitExceededException(SSMError):
    """Error returned when the caller has exceeded the default resource quotas. For example,
    too many maintenance windows or patch baselines have been created.

    For information about resource quotas in Systems Manager, see Systems Manager service
    quotas (https://docs.aws.amazon.com/general/latest/gr/ssm.html#limits_ssm) in the Amazon
    Web Services General Reference.
    """

    code = "ResourceLimitExceededException"
    http_status = 400


class TargetInUseException(SSMError):
    """You specified the ``Safe`` option for the DeregisterTargetFromMaintenanceWindow
    operation, but the target is still referenced in a task.
    """

    code = "TargetInUseException"


class UnsupportedPlatformType(SSMError):
    """The document doesn't support the platform type of the given managed node IDs. For
    example, you sent an document for a Windows managed node to a Linux node.
    """

    code = "UnsupportedPlatformType"


ERRORS: dict[str, type[SSMError]] = {
    "DoesNotExistException": DoesNotExistException,
    "DuplicateInstanceId": DuplicateInstanceId,
    "FeatureNotAvailableException": FeatureNotAvailableException,
    "IdempotentParameterMismatch": IdempotentParameterMismatch,
    "InternalServerError": InternalServerError,
    "InvalidCommandId": InvalidCommandId,
    "InvalidDocument": InvalidDocument,
    "InvalidDocumentVersion": InvalidDocumentVersion,
    "InvalidFilterKey": InvalidFilterKey,
    "InvalidInstanceId": InvalidInstanceId,
    "InvalidNextToken": InvalidNextToken,
    "InvalidNotificationConfig": InvalidNotificationConfig,
    "InvalidOutputFolder": InvalidOutputFolder,
    "InvalidParameters": InvalidParameters,
    "InvalidPluginName": InvalidPluginName,
    "InvalidRole": InvalidRole,
    "InvocationDoesNotExist": InvocationDoesNotExist,
    "MaxDocumentSizeExceeded": MaxDocumentSizeExceeded,
    "ResourceLimitExceededException": ResourceLimitExceededException,
    "TargetInUseException": TargetInUseException,
    "UnsupportedPlatformType": UnsupportedPlatformType,
}
"""The classes by the codes that mean them."""
