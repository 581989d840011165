"""The base of every service's client: validate, convert, call, convert back."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from .errors import ClientError, ServiceError, ValidationError, ValidationWarning
from .operation import Operation
from .structure import Structure

if TYPE_CHECKING:
    from .constraints import Severity
    from .violation import Profile, Violation

RequestT = TypeVar("RequestT", bound=Structure)
ResultT = TypeVar("ResultT", bound=Structure)


def refuse(
    operation: Operation[RequestT, Any],
    request: RequestT,
    profile: Profile,
    severity: Mapping[str, Severity],
) -> None:
    """Raise for a request with errors; warn of its warnings, at the caller's line.

    Raises:
        ValidationError: The request breaks a constraint or a rule.
        ValueError: There is no such profile.
    """
    found = operation.validate(request, profile, severity=severity)
    if not found:
        return
    if any(violation.severity == "error" for violation in found):
        raise ValidationError(operation.name, found)
    _warn(operation.name, found)


def _warn(operation_name: str, found: list[Violation]) -> None:
    """Warn where the caller stands: at the first frame outside this package."""
    package = __name__.rpartition(".")[0].rpartition(".")[0]
    frame, level = inspect.currentframe(), 1
    while frame is not None and frame.f_globals.get("__name__", "").startswith(package):
        frame, level = frame.f_back, level + 1
    for violation in found:
        warnings.warn(
            f"{operation_name}: {violation.message}", ValidationWarning, stacklevel=level - 1
        )


class Client:
    """Typed calls over a boto3 or botocore client.

    Attributes:
        raw: The client underneath, for whatever has no method here.
    """

    service_name: ClassVar[str]
    error: ClassVar[type[ServiceError]]
    errors: ClassVar[Mapping[str, type[ServiceError]]]

    def __init__(
        self,
        raw: Any,
        *,
        profile: Profile = "default",
        severity: Mapping[str, Severity] | None = None,
    ) -> None:
        self.raw = raw
        self._profile: Profile = profile
        self._severity: Mapping[str, Severity] = severity or {}

    @property
    def meta(self) -> Any:
        """The boto3 client's `meta`: events, region, service model."""
        return self.raw.meta

    @classmethod
    def create(
        cls,
        *,
        session: Any = None,
        config: Any = None,
        profile: Profile = "default",
        severity: Mapping[str, Severity] | None = None,
        **options: Any,
    ) -> Self:
        """Build the botocore client too.

        botocore's own parameter validation is off, because this client's is stricter.

        Args:
            session: A boto3 or botocore session; None makes one.
            config: A `botocore.config.Config` to build upon.
            profile: How severe each violation is.
            severity: Severities by origin, which win over the profile.
            options: What `create_client` takes: `region_name`, `endpoint_url`, credentials.

        Raises:
            ImportError: botocore is not installed.
        """
        try:
            botocore_config = import_module("botocore.config")
            botocore_session = import_module("botocore.session")
        except ImportError as error:
            raise ImportError(
                f"{cls.__name__}.create() needs botocore: pip install botocore"
            ) from error
        ours = botocore_config.Config(parameter_validation=False)
        options["config"] = ours if config is None else config.merge(ours)
        if session is None:
            session = botocore_session.get_session()
        build = getattr(session, "create_client", None) or session.client
        return cls(build(cls.service_name, **options), profile=profile, severity=severity)

    def _call(self, operation: Operation[RequestT, ResultT], request: RequestT) -> ResultT:
        refuse(operation, request, self._profile, self._severity)
        try:
            response = getattr(self.raw, operation.method)(**operation.params(request))
        except ClientError as error:
            raise self._typed(error, operation.name) from error
        return operation.result.from_wire(response)

    def _typed(self, error: ClientError, operation_name: str) -> ServiceError:
        code = error.response.get("Error", {}).get("Code", "")
        kind = self.errors.get(code, self.error)
        return kind(operation_name=operation_name, response=error.response)
