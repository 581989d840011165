"""The errors of every service: `ClientError`s of botocore where it is installed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .refusal import ValidationError, ValidationWarning
from .structure import Structure, each, each_value, is_list

if TYPE_CHECKING:
    from .events import StreamErrors

__all__ = [
    "ClientError",
    "PaginationError",
    "ServiceError",
    "ValidationError",
    "ValidationWarning",
    "WaiterError",
    "service_error",
]


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


class StandaloneEventStreamError(StandaloneClientError):
    """Stands in for botocore's `EventStreamError`."""


class StandalonePaginationError(Exception):
    """Stands in for botocore's `PaginationError`."""

    def __init__(self, *, message: str) -> None:
        super().__init__(f"Error during pagination: {message}")


class StandaloneWaiterError(Exception):
    """Stands in for botocore's `WaiterError`."""

    def __init__(self, name: str, reason: str, last_response: Mapping[str, Any]) -> None:
        self.last_response = last_response
        super().__init__(f"Waiter {name} failed: {reason}")


def _botocore(name: str, standalone: type[Exception]) -> Any:
    try:
        return getattr(import_module("botocore.exceptions"), name)
    except ImportError:
        return standalone


if TYPE_CHECKING:
    ClientError = StandaloneClientError
    _EventStreamError = StandaloneEventStreamError
    _PaginationError = StandalonePaginationError
    _WaiterError = StandaloneWaiterError
else:
    ClientError = _botocore("ClientError", StandaloneClientError)
    _EventStreamError = _botocore("EventStreamError", StandaloneEventStreamError)
    _PaginationError = _botocore("PaginationError", StandalonePaginationError)
    _WaiterError = _botocore("WaiterError", StandaloneWaiterError)

_TRANSIENT = frozenset(
    {
        # What botocore's standard retry mode retries, whatever a model says.
        *("BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException"),
        *("PriorRequestNotComplete", "ProvisionedThroughputExceededException"),
        *("RequestLimitExceeded", "RequestThrottled", "RequestThrottledException"),
        *("RequestTimeout", "RequestTimeoutException", "SlowDown", "Throttling"),
        *("ThrottledException", "ThrottlingException", "TooManyRequestsException"),
        "TransactionInProgressException",
    }
)
_TRANSIENT_STATUSES = frozenset({500, 502, 503, 504})


class ServiceError(ClientError):
    """An error that a service returned.

    Attributes:
        code: The error's code on the wire.
        http_status: The response's status, or the documented one of this error.
        fault: Who has to change something: the `client` or the `server`.
        retryable: Whether the same request may succeed later: the model says so, or the code or
            the status is one that botocore itself retries.
        message: The service's words.
        request_id: The id that AWS support asks for; empty where unknown.
        response: The error response as botocore gives it, with any modelled members.
    """

    code: str = ""
    http_status: int | None = None
    fault: ClassVar[str] = "client"
    retryable: bool = False

    def __init__(
        self,
        message: str = "",
        *,
        code: str = "",
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
        members: Mapping[str, Any] | None = None,
    ) -> None:
        """Make an error by hand, as a test does, or from a response.

        Args:
            message: The service's words.
            code: The code of an error that the model does not know.
            operation_name: The API's name of the operation.
            response: An error response as botocore gives it; it wins over all the others.
            members: Modelled members beside the message, by wire name.
        """
        if response is None:
            response = {
                "Error": {"Code": code or self.code, "Message": message},
                "ResponseMetadata": {"HTTPStatusCode": self.http_status},
                **_written({k: v for k, v in (members or {}).items() if v is not None}),
            }
        super().__init__(response, operation_name)
        error: Mapping[str, Any] = self.response.get("Error", {})
        metadata: Mapping[str, Any] = self.response.get("ResponseMetadata", {})
        self.code = error.get("Code", self.code)
        self.message: str = error.get("Message", message)
        self.http_status = metadata.get("HTTPStatusCode", self.http_status)
        self.request_id: str = metadata.get("RequestId", "")
        self.retryable = (
            type(self).retryable
            or self.code in _TRANSIENT
            or type(self).code in _TRANSIENT  # in a stream, the same error has another name
            or self.http_status in _TRANSIENT_STATUSES
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickle, (type(self), self.operation_name, dict(self.response))

    def member(
        self,
        name: str,
        structure: type[Structure] | None = None,
        *inside: Literal["list", "map"],
    ) -> Any:
        """A modelled member of the error, by wire name; None where the response lacks it.

        Args:
            name: The wire name.
            structure: The class of what it is, or holds.
            inside: The lists and maps that hold the structures, from the outside in.
        """
        value = self.response.get(name, self.response.get("Error", {}).get(name))
        return value if structure is None else _read(value, structure, inside)


def _read(value: Any, structure: type[Structure], inside: tuple[str, ...]) -> Any:
    """A value with the structures in it read; whatever does not fit is kept as it is."""
    if not inside:
        return structure.read(value)
    convert = partial(_read, structure=structure, inside=inside[1:])
    return each(value, convert) if inside[0] == "list" else each_value(value, convert)


def _written(value: Any) -> Any:
    """A value with the structures in it as boto3 gives them."""
    if isinstance(value, Structure):
        return value.to_wire()
    return each(value, _written) if is_list(value) else each_value(value, _written)


def service_error(
    error: ClientError,
    operation_name: str,
    modelled: tuple[str, ...],
    known: Mapping[str, type[ServiceError]],
    base: type[ServiceError],
) -> ServiceError:
    """The typed form of what botocore raised.

    A service that moved from the query protocol to JSON keeps sending its old code; botocore puts
    the shape's name beside it, as `QueryErrorCode`. The answer to a HEAD request has no body, and
    so no code: botocore then gives the status as the code, and the operation's one modelled error
    of that status is what is meant.

    Args:
        error: botocore's error.
        operation_name: The API's name of the operation.
        modelled: The codes of the errors that the operation models.
        known: The service's exception classes, by code and by shape name.
        base: The service's own base class, for a code that nobody knows.
    """
    told: Mapping[str, Any] = error.response.get("Error", {})
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode")
    code = str(told.get("Code", ""))
    kind = known.get(str(told.get("QueryErrorCode", ""))) or known.get(code)
    if kind is None and code == str(status):
        of_status = [known[code] for code in modelled if known[code].http_status == status]
        kind = of_status[0] if len(of_status) == 1 else None
    return (kind or base)(operation_name=operation_name, response=error.response)


class _Streamed(_EventStreamError):
    """Makes a service's error one that came in a stream of events."""

    def __reduce__(self) -> tuple[Any, ...]:
        _, kind = type(self).__bases__
        return _unpickle_streamed, (kind, self.operation_name, dict(self.response))


def streamed(kind: type[ServiceError]) -> type[ServiceError]:
    """The same class, as botocore's `EventStreamError` too: what a stream of events raises."""
    if issubclass(kind, _Streamed):
        return kind
    if kind not in _STREAMED:
        names = {name: getattr(kind, name) for name in ("__doc__", "__module__", "__qualname__")}
        made: Any = type(kind.__name__, (_Streamed, kind), names)
        _STREAMED.setdefault(kind, made)
    return _STREAMED[kind]


_STREAMED: dict[type[ServiceError], type[ServiceError]] = {}


def stream_error(error: ClientError, errors: StreamErrors) -> ServiceError:
    """The typed form of what botocore raised amid a stream of events.

    Args:
        error: botocore's error; its code is the error's name among the events.
        errors: The errors that can end the stream.
    """
    code = str(error.response.get("Error", {}).get("Code", ""))
    kind = errors.named.get(code) or errors.known.get(code) or errors.base
    return streamed(kind)(operation_name=error.operation_name, response=error.response)


def as_streamed(error: ServiceError, errors: StreamErrors, operation_name: str) -> ServiceError:
    """An error that a test made by hand, as it would come in a stream.

    botocore reads but the name and the message of such an error, so no other member survives.

    Raises:
        TypeError: Such a stream does not end with that error.
    """
    names = [name for name, kind in errors.named.items() if isinstance(error, kind)]
    if not names and (type(error).code or not error.code or not isinstance(error, errors.base)):
        models = ", ".join(kind.__name__ for kind in errors.named.values()) or "no errors"
        raise TypeError(
            f"the events of {operation_name} do not end with {type(error).__name__} "
            f"({error.code or 'without a code'}); its model has {models}"
        )
    told = {"Code": names[0] if names else error.code, "Message": error.message}
    return streamed(type(error))(operation_name=operation_name, response={"Error": told})


class PaginationError(_PaginationError):
    """A run over pages cannot start, or would never end."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message=message)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message,)


class WaiterError(_WaiterError):
    """A waiter gave up: the resource failed, or was not there in time.

    Attributes:
        name: The waiter's name, such as `InstanceRunning`.
        reason: Why it gave up.
        last_response: The last response as botocore gives it; an error response where the last
            call failed.
        result: The last response, typed; None where the last call failed.
        error: The error of the last call; None where it did not fail.
    """

    def __init__(
        self,
        name: str,
        reason: str,
        last_response: Mapping[str, Any],
        *,
        result: Structure | None = None,
        error: ServiceError | None = None,
    ) -> None:
        super().__init__(name, reason, last_response)
        self.name = name
        self.reason = reason
        self.result = result
        self.error = error

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (
            type(self),
            self.name,
            self.reason,
            self.last_response,
            self.result,
            self.error,
        )


def _again(kind: type[WaiterError], name: str, reason: str, last: Any, *typed: Any) -> WaiterError:
    result, error = typed
    return kind(name, reason, last, result=result, error=error)


def _unpickle(kind: type[ServiceError], operation_name: str, response: Any) -> ServiceError:
    return kind(operation_name=operation_name, response=response)


def _unpickle_streamed(kind: type[ServiceError], operation_name: str, response: Any) -> Any:
    return streamed(kind)(operation_name=operation_name, response=response)
