"""The base of every service's client over boto3: validate, convert, call, convert back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .base_client import Caller, Doubted
from .boto_adapter import RawT, Wrapping
from .operation import Operation
from .service_errors import ClientError, service_error
from .structure import Structure

if TYPE_CHECKING:
    from .constraints import Verdict
    from .observing import Observer
    from .violation import Profile

RequestT = TypeVar("RequestT", bound=Structure)
ResultT = TypeVar("ResultT", bound=Structure)


class Client(Wrapping[RawT], Caller):
    """Typed calls over a boto3 or botocore client.

    Threads may share one, as they may share a boto3 client.
    """

    _library = "botocore"

    @classmethod
    def create(
        cls,
        *,
        session: Any = None,
        config: Any = None,
        profile: Profile = "default",
        severity: Mapping[str, Verdict] | None = None,
        observer: Observer | None = None,
        **options: Any,
    ) -> Self:
        """Build the botocore client too.

        botocore's own parameter validation is off, because this client's is stricter.

        Args:
            session: A boto3 or botocore session; None makes one.
            config: A `botocore.config.Config` to build upon.
            profile: How severe each violation is.
            severity: Severities by origin, which win over the profile.
            observer: Where `profile="observe"` reports to; None: to `logging` alone.
            options: What `create_client` takes: `region_name`, `endpoint_url`, credentials.

        Raises:
            ImportError: botocore is not installed.
        """
        raw = cls._build(session, config, options)
        return cls(raw, profile=profile, severity=severity, observer=observer)

    def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600, **options: Any
    ) -> str:
        """A URL that makes one call with this client's credentials, whoever opens it.

        Args:
            operation: The API's name, such as `GetObject`.
            request: The request; members that whoever opens the URL may add can be left out.
            expires_in: For how many seconds the URL works.
            options: What else `generate_presigned_url` takes: `HttpMethod`.

        Raises:
            LookupError: This package has no such operation.
            TypeError: The request is for another operation.
            ValidationError: The request breaks a constraint that holds of presigned URLs.
        """
        __tracebackhide__ = True
        url: str = self._presigned(operation, request, expires_in, options)
        return url

    def _call(self, module: str, request: Structure | None) -> Any:
        """Call the operation of a module; without a request, with an empty one."""
        __tracebackhide__ = True
        operation, result = self._operations.get(module) or self._imported(module)
        params = self._params(operation, operation.request() if request is None else request)
        return result.from_wire(self._send(operation, params))

    def _send(self, operation: Operation[Any, Any], params: dict[str, Any]) -> dict[str, Any]:
        __tracebackhide__ = True
        try:
            response: dict[str, Any] = getattr(self.raw, operation.method)(**params)
        except ClientError as error:
            self._observed(operation, params, error.response)
            raise service_error(
                error, operation.name, operation.errors, self.errors, self.error
            ) from error
        except Exception:
            self._observed(operation, params, None)
            raise
        if type(params) is Doubted:
            self._observed(operation, params, response)
        return response
