"""Validate the calls of a boto3 client that is used as it is, with dicts, through its events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .base_client import observer_of
from .operation import Operation
from .refusal import refuse
from .severity import SEVERITY

if TYPE_CHECKING:
    from .constraints import Verdict
    from .observing import Observer
    from .violation import Profile

_PACKAGE = __name__.rpartition(".")[0].rpartition(".")[0]
_ID = f"{_PACKAGE}.attach"
"""Our key in the context of a call, and the beginning of the ids of our listeners."""

_BUILD, _ANSWERED, _FAILED = "before-parameter-build", "after-call", "after-call-error"


def attach(
    client: Any,
    *,
    profile: Profile = "default",
    severity: Mapping[str, Verdict] | None = None,
    observer: Observer | None = None,
) -> None:
    """Validate every further call of a boto3, botocore or aiobotocore client.

    Params are validated last, when botocore and whoever else listens have rewritten them. botocore
    does not validate them once more. An operation that this package was generated without is left
    to botocore. To attach again replaces the profile; `detach` undoes it.

    Args:
        client: The client. Of a resource: `resource.meta.client`.
        profile: How severe each violation is.
        severity: Severities by origin (a fact's id), which win over the profile.
        observer: Where `profile="observe"` reports to; None: to `logging` alone.

    Raises:
        LookupError: This package has no such service.
        TypeError: It is no client.
        ValueError: An observer is given under another profile.
    """
    operations = _Operations(_folder(client))
    severities = severity or {}
    observing = observer_of(profile, observer)
    covered = _covers_botocore(severities)

    def check(params: Any, model: Any, **_: Any) -> None:
        __tracebackhide__ = True
        operation = operations[model.name]
        if operation is None:
            _VALIDATED.set(0)
            return
        found = operation.validate(params, profile, severities)
        if found:
            refuse(operation.name, found)
        _VALIDATED.set(id(params) if covered else 0)

    detach(client)
    if observing is None:
        _register(client, _BUILD, check)
    else:
        service = client.meta.service_model.service_name
        watch = _Watch(service, operations, severities, observing, covered)
        _register(client, _BUILD, watch.ask)
        _register(client, _ANSWERED, watch.answer)
        _register(client, _FAILED, watch.fail)
    serializer = getattr(client, "_serializer", None)
    if type(serializer).__name__ == "ParamValidationDecorator":
        client._serializer = _Serializer(serializer)


def detach(client: Any) -> None:
    """Stop validating the calls of a client; one that is not attached is left alone."""
    for event in (_BUILD, _ANSWERED, _FAILED):
        client.meta.events.unregister(event, unique_id=f"{_ID}.{event}")
    serializer = getattr(client, "_serializer", None)
    if isinstance(serializer, _Serializer):
        client._serializer = serializer.validating


def _register(client: Any, event: str, listener: Callable[..., None]) -> None:
    client.meta.events.register_last(event, listener, unique_id=f"{_ID}.{event}")


class _Watch:
    """Looks at the calls of one client and at their answers, and lets all of them pass."""

    def __init__(
        self,
        service: str,
        operations: _Operations,
        severities: Mapping[str, Verdict],
        observer: Observer,
        covered: bool,
    ) -> None:
        self._service = service
        self._operations = operations
        self._severities = severities
        self._observer = observer
        self._covered = covered

    def ask(self, params: Any, model: Any, context: dict[str, Any], **_: Any) -> None:
        """Look at the params of a call."""
        operation = self._operations[model.name]
        if operation is None:
            _VALIDATED.set(0)
            return
        found = operation.validate(params, "default", self._severities)
        # What we doubt is botocore's to refuse, as it would be without us.
        _VALIDATED.set(id(params) if self._covered and not found else 0)
        context[_ID] = operation, params, found
        if found and context.get("is_presign_request"):
            self._observer.compare(self._service, operation, params, found, None)

    def answer(self, http_response: Any, parsed: Any, context: dict[str, Any], **_: Any) -> None:
        """Look at an answer of the service."""
        status: int = http_response.status_code
        operation, params, found = context.get(_ID, _NOTHING)
        if operation is not None and (found or status >= 300):
            response = {**parsed, "ResponseMetadata": {"HTTPStatusCode": status}}
            self._observer.compare(self._service, operation, params, found, response)

    def fail(self, context: dict[str, Any], **_: Any) -> None:
        """Look at a call that got no answer."""
        operation, params, found = context.get(_ID, _NOTHING)
        if operation is not None:
            self._observer.compare(self._service, operation, params, found, None)


_NOTHING: tuple[Any, Any, Any] = (None, None, None)


_VALIDATED: ContextVar[int] = ContextVar("_VALIDATED", default=0)
"""The identity of the params that were found right last, in this thread or task."""


class _Serializer:
    """Stands for botocore's validating serializer, and validates what nobody has validated yet."""

    def __init__(self, validating: Any) -> None:
        self.validating = validating
        self._validate_and_serialize = validating.serialize_to_request
        self._serialize = validating._serializer.serialize_to_request

    def serialize_to_request(self, parameters: Any, operation_model: Any) -> Any:
        """What botocore sends for some params."""
        if _VALIDATED.get() == id(parameters):
            return self._serialize(parameters, operation_model)
        return self._validate_and_serialize(parameters, operation_model)


_BOTOCORE_CHECKS = frozenset({"model", "type", "required", "unknown", "length", "range", "union"})
"""The names of the constraints that botocore checks, too, though not all of each."""


def _covers_botocore(severities: Mapping[str, Verdict]) -> bool:
    """Whether whatever botocore would refuse is refused here."""
    return all(
        verdict == "error"
        for verdicts in (SEVERITY, severities)
        for name, verdict in verdicts.items()
        if name in _BOTOCORE_CHECKS
    )


def _folder(client: Any) -> str:
    try:
        name: str = client.meta.service_model.service_name
    except AttributeError:
        kind = type(client).__name__
        raise TypeError(
            f"expected a boto3 client, not a {kind}; a resource has one: resource.meta.client"
        ) from None
    services: Mapping[str, str] = import_module(_PACKAGE).SERVICES
    if name not in services:
        raise LookupError(
            f"{_PACKAGE} has no service {name!r}, only {', '.join(services)}; name it in "
            "[tool.botosmith.packages.services] and run: botosmith generate"
        )
    return f"{_PACKAGE}.{services[name]}"


class _Operations(dict[str, Operation[Any, Any] | None]):
    """The operations of a service by their API names; None for what the package is without."""

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._folder = folder
        self._modules: Mapping[str, str] = import_module(f"{folder}.modules").MODULES

    def __missing__(self, name: str) -> Operation[Any, Any] | None:
        found: Operation[Any, Any] | None = None
        if name in self._modules:
            found = import_module(f"{self._folder}.operations").operation(name)
        self[name] = found
        return found
