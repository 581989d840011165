"""AWS Lambda, API 2015-03-31.

Each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .exports import *

# Where each name lives. One text is loaded sooner than a dict of thousands.
_HOMES = """
AsyncBotoLambdaClient .type_defs
AsyncLambda .protocol
AsyncLambdaClient .async_client
AsyncStubLambdaClient .async_stub
BotoLambdaClient .type_defs
DurableExecutionAlreadyStartedException .errors
EC2AccessDeniedException .errors
EC2ThrottledException .errors
EC2UnexpectedException .errors
EFSIOException .errors
EFSMountConnectivityException .errors
EFSMountFailureException .errors
EFSMountTimeoutException .errors
ENILimitReachedException .errors
InvalidParameterValueException .errors
InvalidRequestContentException .errors
InvalidRuntimeException .errors
InvalidSecurityGroupIDException .errors
InvalidSubnetIDException .errors
InvalidZipFileException .errors
InvocationRequest .operations.invoke
InvocationResponse .operations.invoke
InvocationType .shapes.invocation_type
KMSAccessDeniedException .errors
KMSDisabledException .errors
KMSInvalidStateException .errors
KMSNotFoundException .errors
Lambda .protocol
LambdaClient .client
LambdaError .errors
LogType .shapes.log_type
NoPublishedVersionException .errors
RecursiveInvocationException .errors
RequestTooLargeException .errors
ResourceConflictException .errors
ResourceNotFoundException .errors
ResourceNotReadyException .errors
S3FilesMountConnectivityException .errors
S3FilesMountFailureException .errors
S3FilesMountTimeoutException .errors
SerializedRequestEntityTooLargeException .errors
ServiceException .errors
SnapStartException .errors
SnapStartNotReadyException .errors
SnapStartTimeoutException .errors
StubLambdaClient .stub
SubnetIPAddressLimitReachedException .errors
ThrottleReason .shapes.throttle_reason
TooManyRequestsException .errors
UnsupportedMediaTypeException .errors
constraints ..runtime.introspection
"""


if not TYPE_CHECKING:  # which would take any name at all for one that is there

    def __getattr__(name: str) -> Any:
        if name == "__all__":
            return __dir__()
        _, found, rest = _HOMES.partition(f"\n{name} ")
        if not found:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(rest.partition("\n")[0], __name__), name)
        globals()[name] = value
        return value

    def _freeze() -> None:
        """Never called: what freezes a program finds modules by the imports that it reads."""
        from . import frozen


def __dir__() -> list[str]:
    return [line.partition(" ")[0] for line in _HOMES.split("\n")[1:-1]]
