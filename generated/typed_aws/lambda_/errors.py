"""The errors of AWS Lambda."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.service_errors import ServiceError

if TYPE_CHECKING:
    from .shapes.throttle_reason import ThrottleReason


class LambdaError(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


class DurableExecutionAlreadyStartedException(LambdaError):
    """The durable execution with the specified name has already been started. Each durable
    execution name must be unique within the function. Use a different name or check the
    status of the existing execution.
    """

    code = "DurableExecutionAlreadyStartedException"
    http_status = 409

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The exception type."""
        value: str | None = self.member("Type")
        return value


class EC2AccessDeniedException(LambdaError):
    """Need additional permissions to configure VPC settings."""

    code = "EC2AccessDeniedException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class EC2ThrottledException(LambdaError):
    """Amazon EC2 throttled Lambda during Lambda function initialization using the execution
    role provided for the function.
    """

    code = "EC2ThrottledException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class EC2UnexpectedException(LambdaError):
    """Lambda received an unexpected Amazon EC2 client exception while setting up for the
    Lambda function.
    """

    code = "EC2UnexpectedException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        ec2_error_code: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
                "EC2ErrorCode": ec2_error_code,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value

    @property
    def ec2_error_code(self) -> str | None:
        """EC2ErrorCode."""
        value: str | None = self.member("EC2ErrorCode")
        return value


class EFSIOException(LambdaError):
    """An error occurred when reading from or writing to a connected file system."""

    code = "EFSIOException"
    http_status = 410

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class EFSMountConnectivityException(LambdaError):
    """The Lambda function couldn't make a network connection to the configured file system."""

    code = "EFSMountConnectivityException"
    http_status = 408

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class EFSMountFailureException(LambdaError):
    """The Lambda function couldn't mount the configured file system due to a permission or
    configuration issue.
    """

    code = "EFSMountFailureException"
    http_status = 403

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class EFSMountTimeoutException(LambdaError):
    """The Lambda function made a network connection to the configured file system, but the
    mount operation timed out.
    """

    code = "EFSMountTimeoutException"
    http_status = 408

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class ENILimitReachedException(LambdaError):
    """Lambda couldn't create an elastic network interface in the VPC, specified as part of
    Lambda function configuration, because the limit for network interfaces has been
    reached. For more information, see Lambda quotas
    (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    """

    code = "ENILimitReachedException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class InvalidParameterValueException(LambdaError):
    """One of the parameters in the request is not valid."""

    code = "InvalidParameterValueException"
    http_status = 400

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The exception type."""
        value: str | None = self.member("Type")
        return value


class InvalidRequestContentException(LambdaError):
    """The request body could not be parsed as JSON, or a request header is invalid. For
    example, the 'x-amzn-RequestId' header is not a valid UUID string.
    """

    code = "InvalidRequestContentException"
    http_status = 400

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The exception type."""
        value: str | None = self.member("Type")
        return value


class InvalidRuntimeException(LambdaError):
    """The runtime or runtime version specified is not supported."""

    code = "InvalidRuntimeException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class InvalidSecurityGroupIDException(LambdaError):
    """The security group ID provided in the Lambda function VPC configuration is not valid."""

    code = "InvalidSecurityGroupIDException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class InvalidSubnetIDException(LambdaError):
    """The subnet ID provided in the Lambda function VPC configuration is not valid."""

    code = "InvalidSubnetIDException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class InvalidZipFileException(LambdaError):
    """Lambda could not unzip the deployment package."""

    code = "InvalidZipFileException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class KMSAccessDeniedException(LambdaError):
    """Lambda couldn't decrypt the environment variables because KMS access was denied. Check
    the Lambda function's KMS permissions.
    """

    code = "KMSAccessDeniedException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class KMSDisabledException(LambdaError):
    """Lambda couldn't decrypt the environment variables because the KMS key used is disabled.
    Check the Lambda function's KMS key settings.
    """

    code = "KMSDisabledException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class KMSInvalidStateException(LambdaError):
    """Lambda couldn't decrypt the environment variables because the state of the KMS key used
    is not valid for Decrypt. Check the function's KMS key settings.
    """

    code = "KMSInvalidStateException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class KMSNotFoundException(LambdaError):
    """Lambda couldn't decrypt the environment variables because the KMS key was not found.
    Check the function's KMS key settings.
    """

    code = "KMSNotFoundException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class NoPublishedVersionException(LambdaError):
    """The function has no published versions available."""

    code = "NoPublishedVersionException"
    http_status = 400

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The exception type."""
        value: str | None = self.member("Type")
        return value


class RecursiveInvocationException(LambdaError):
    """Lambda has detected your function being invoked in a recursive loop with other Amazon
    Web Services resources and stopped your function's invocation.
    """

    code = "RecursiveInvocationException"
    http_status = 400

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The exception type."""
        value: str | None = self.member("Type")
        return value


class RequestTooLargeException(LambdaError):
    """The request payload exceeded the ``Invoke`` request body JSON input quota. For more
    information, see Lambda quotas
    (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    """

    code = "RequestTooLargeException"
    http_status = 413

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class ResourceConflictException(LambdaError):
    """The resource already exists, or another operation is in progress."""

    code = "ResourceConflictException"
    http_status = 409

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The exception type."""
        value: str | None = self.member("Type")
        return value


class ResourceNotFoundException(LambdaError):
    """The resource specified in the request does not exist."""

    code = "ResourceNotFoundException"
    http_status = 404

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class ResourceNotReadyException(LambdaError):
    """The function is inactive and its VPC connection is no longer available. Wait for the VPC
    connection to reestablish and try again.
    """

    code = "ResourceNotReadyException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The exception type."""
        value: str | None = self.member("Type")
        return value


class S3FilesMountConnectivityException(LambdaError):
    """The Lambda function couldn't make a network connection to the configured S3 Files access
    point.
    """

    code = "S3FilesMountConnectivityException"
    http_status = 408

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The exception type."""
        value: str | None = self.member("Type")
        return value


class S3FilesMountFailureException(LambdaError):
    """The Lambda function couldn't mount the configured S3 Files access point due to a
    permission or configuration issue.
    """

    code = "S3FilesMountFailureException"
    http_status = 403

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The exception type."""
        value: str | None = self.member("Type")
        return value


class S3FilesMountTimeoutException(LambdaError):
    """The Lambda function made a network connection to the configured S3 Files access point,
    but the mount operation timed out.
    """

    code = "S3FilesMountTimeoutException"
    http_status = 408

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The exception type."""
        value: str | None = self.member("Type")
        return value


class SerializedRequestEntityTooLargeException(LambdaError):
    """The request payload exceeded the maximum allowed size for serialized request entities."""

    code = "SerializedRequestEntityTooLargeException"
    http_status = 413

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """The error type."""
        value: str | None = self.member("Type")
        return value


class ServiceException(LambdaError):
    """The Lambda service encountered an internal error."""

    code = "ServiceException"
    http_status = 500
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class SnapStartException(LambdaError):
    """The ``afterRestore()`` runtime hook
    (https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html) encountered
    an error. For more information, check the Amazon CloudWatch logs.
    """

    code = "SnapStartException"
    http_status = 400

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class SnapStartNotReadyException(LambdaError):
    """Lambda is initializing your function. You can invoke the function when the function
    state (https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html) becomes
    ``Active``.
    """

    code = "SnapStartNotReadyException"
    http_status = 409

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class SnapStartTimeoutException(LambdaError):
    """Lambda couldn't restore the snapshot within the timeout limit."""

    code = "SnapStartTimeoutException"
    http_status = 408

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class SubnetIPAddressLimitReachedException(LambdaError):
    """Lambda couldn't set up VPC access for the Lambda function because one or more configured
    subnets has no available IP addresses.
    """

    code = "SubnetIPAddressLimitReachedException"
    http_status = 502
    fault = "server"

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


class TooManyRequestsException(LambdaError):
    """The request throughput limit was exceeded. For more information, see Lambda quotas
    (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests).
    """

    code = "TooManyRequestsException"
    http_status = 429

    def __init__(
        self,
        message: str = "",
        *,
        retry_after_seconds: str | None = None,
        type: str | None = None,
        reason: ThrottleReason | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "retryAfterSeconds": retry_after_seconds,
                "Type": type,
                "Reason": reason,
            },
        )

    @property
    def retry_after_seconds(self) -> str | None:
        """The number of seconds the caller should wait before retrying."""
        value: str | None = self.member("retryAfterSeconds")
        return value

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value

    @property
    def reason(self) -> ThrottleReason | None:
        """Reason."""
        value: ThrottleReason | None = self.member("Reason")
        return value


class UnsupportedMediaTypeException(LambdaError):
    """The content type of the ``Invoke`` request body is not JSON."""

    code = "UnsupportedMediaTypeException"
    http_status = 415

    def __init__(
        self,
        message: str = "",
        *,
        type: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Type": type,
            },
        )

    @property
    def type(self) -> str | None:
        """Type."""
        value: str | None = self.member("Type")
        return value


ERRORS: dict[str, type[LambdaError]] = {
    "DurableExecutionAlreadyStartedException": DurableExecutionAlreadyStartedException,
    "EC2AccessDeniedException": EC2AccessDeniedException,
    "EC2ThrottledException": EC2ThrottledException,
    "EC2UnexpectedException": EC2UnexpectedException,
    "EFSIOException": EFSIOException,
    "EFSMountConnectivityException": EFSMountConnectivityException,
    "EFSMountFailureException": EFSMountFailureException,
    "EFSMountTimeoutException": EFSMountTimeoutException,
    "ENILimitReachedException": ENILimitReachedException,
    "InvalidParameterValueException": InvalidParameterValueException,
    "InvalidRequestContentException": InvalidRequestContentException,
    "InvalidRuntimeException": InvalidRuntimeException,
    "InvalidSecurityGroupIDException": InvalidSecurityGroupIDException,
    "InvalidSubnetIDException": InvalidSubnetIDException,
    "InvalidZipFileException": InvalidZipFileException,
    "KMSAccessDeniedException": KMSAccessDeniedException,
    "KMSDisabledException": KMSDisabledException,
    "KMSInvalidStateException": KMSInvalidStateException,
    "KMSNotFoundException": KMSNotFoundException,
    "NoPublishedVersionException": NoPublishedVersionException,
    "RecursiveInvocationException": RecursiveInvocationException,
    "RequestTooLargeException": RequestTooLargeException,
    "ResourceConflictException": ResourceConflictException,
    "ResourceNotFoundException": ResourceNotFoundException,
    "ResourceNotReadyException": ResourceNotReadyException,
    "S3FilesMountConnectivityException": S3FilesMountConnectivityException,
    "S3FilesMountFailureException": S3FilesMountFailureException,
    "S3FilesMountTimeoutException": S3FilesMountTimeoutException,
    "SerializedRequestEntityTooLargeException": SerializedRequestEntityTooLargeException,
    "ServiceException": ServiceException,
    "SnapStartException": SnapStartException,
    "SnapStartNotReadyException": SnapStartNotReadyException,
    "SnapStartTimeoutException": SnapStartTimeoutException,
    "SubnetIPAddressLimitReachedException": SubnetIPAddressLimitReachedException,
    "TooManyRequestsException": TooManyRequestsException,
    "UnsupportedMediaTypeException": UnsupportedMediaTypeException,
}
"""The classes by the codes that mean them."""
