"""Validate the calls of a boto3 client that is used as it is, with dicts, through its events."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from .base_client import observer_of
from .operation import Operation
from .refusal import ValidationError, refuse
from .severity import SEVERITY

if TYPE_CHECKING:
    from .constraints import Verdict
    from .observing import Observer
    from .violation import Profile, Violation

_PACKAGE = __name__.rpartition(".")[0].rpartition(".")[0]
_ID = f"{_PACKAGE}.attach"
"""Our key in the context of a call, and the beginning of the ids of our listeners."""

_BUILD, _ANSWERED, _FAILED = "before-parameter-build", "after-call", "after-call-error"

ClientT = TypeVar("ClientT")


def attach(
    client: ClientT,
    *,
    profile: Profile = "default",
    severity: Mapping[str, Verdict] | None = None,
    observer: Observer | None = None,
) -> ClientT:
    """Validate every further call of a boto3, botocore or aiobotocore client; return the client.

    Params are validated last, when botocore and whoever else listens have rewritten them. botocore
    does not validate them once more. An operation that this package was generated without is left
    to botocore. To attach again replaces the profile; `detach` undoes it. Of a session, the clients
    that it makes from now on are attached, those of its resources too; botocore validates as well.

    Args:
        client: The client, or a session. Of a resource: `resource.meta.client`.
        profile: How severe each violation is.
        severity: Severities by origin (a fact's id), which win over the profile.
        observer: Where `profile="observe"` reports to; None: to `logging` alone.

    Raises:
        LookupError: This package has no such service, or is installed without it.
        TypeError: It is neither a client nor a session.
        ValueError: An observer is given under another profile.
    """
    events, service = _events(client)
    if service is not None:
        service_folder(service)
    operations = _Operations()
    severities = severity or {}
    observing = observer_of(profile, observer)
    covered = _covers_botocore(severities)

    def check(params: Any, model: Any, context: Mapping[str, Any], **_: Any) -> None:
        __tracebackhide__ = True
        operation = operations[model.service_model.service_name, model.name]
        if operation is None:
            _VALIDATED.set(0)
            return
        found = _found(operation.validate(params, profile, severities), context)
        if found:
            refuse(operation.name, found, refusal)
        _VALIDATED.set(id(params) if covered else 0)

    detach(client)
    if observing is None:
        _register(events, _BUILD, check)
    else:
        watch = _Watch(operations, severities, observing, covered)
        _register(events, _BUILD, watch.ask)
        _register(events, _ANSWERED, watch.answer)
        _register(events, _FAILED, watch.fail)
    serializer = getattr(client, "_serializer", None)
    if type(serializer).__name__ == "ParamValidationDecorator":
        raw: Any = client
        raw._serializer = _Serializer(serializer)
    return client


def detach(client: Any) -> None:
    """Stop validating the calls of a client; one that is not attached is left alone.

    Of a session, the clients that it makes from now on are not attached.
    """
    events, _ = _events(client)
    for event in (_BUILD, _ANSWERED, _FAILED):
        events.unregister(event, unique_id=f"{_ID}.{event}")
    serializer = getattr(client, "_serializer", None)
    if isinstance(serializer, _Serializer):
        client._serializer = serializer.validating


def _register(events: Any, event: str, listener: Callable[..., None]) -> None:
    events.register_last(event, listener, unique_id=f"{_ID}.{event}")


class _Watch:
    """Looks at the calls of one client and at their answers, and lets all of them pass."""

    def __init__(
        self,
        operations: _Operations,
        severities: Mapping[str, Verdict],
        observer: Observer,
        covered: bool,
    ) -> None:
        self._operations = operations
        self._severities = severities
        self._observer = observer
        self._covered = covered

    def ask(self, params: Any, model: Any, context: dict[str, Any], **_: Any) -> None:
        """Look at the params of a call."""
        service: str = model.service_model.service_name
        operation = self._operations[service, model.name]
        if operation is None:
            _VALIDATED.set(0)
            return
        found = _found(operation.validate(params, "default", self._severities), context)
        # What we doubt is botocore's to refuse, as it would be without us.
        _VALIDATED.set(id(params) if self._covered and not found else 0)
        context[_ID] = service, operation, params, found
        if found and _is_presigned(context):
            self._observer.compare(service, operation, params, found, None)

    def answer(self, http_response: Any, parsed: Any, context: dict[str, Any], **_: Any) -> None:
        """Look at an answer of the service."""
        status: int = http_response.status_code
        service, operation, params, found = context.get(_ID, _NOTHING)
        if operation is not None and (found or status >= 300):
            response = {**parsed, "ResponseMetadata": {"HTTPStatusCode": status}}
            self._observer.compare(service, operation, params, found, response)

    def fail(self, context: dict[str, Any], **_: Any) -> None:
        """Look at a call that got no answer."""
        service, operation, params, found = context.get(_ID, _NOTHING)
        if operation is not None:
            self._observer.compare(service, operation, params, found, None)


def _found(found: list[Violation], context: Mapping[str, Any]) -> list[Violation]:
    """What is wrong with a call, or with the URL that is signed for it."""
    if found and _is_presigned(context):
        return [each for each in found if each.holds_presigned]
    return found


def _is_presigned(context: Mapping[str, Any]) -> bool:
    return bool(context.get("is_presign_request"))


_NOTHING: tuple[str, Any, Any, Any] = ("", None, None, None)


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


class _Refused(ValidationError):
    """What `refusal` makes, but for botocore's part of it."""

    def __init__(self, operation_name: str, violations: Sequence[Violation]) -> None:
        super().__init__(operation_name, violations)
        self.kwargs = {"report": str(self)}

    def __reduce__(self) -> tuple[Any, ...]:
        return refusal, self.args


def refusal(operation_name: str, violations: Sequence[Violation]) -> ValidationError:
    """What refuses a call of botocore's client: a `ParamValidationError` of botocore's, too.

    Programs catch that where botocore would have refused.
    """
    return _refusal_class()(operation_name, violations)


@cache
def _refusal_class() -> type[ValidationError]:
    native = import_module("botocore.exceptions").ParamValidationError
    named = {"__module__": ValidationError.__module__, "__doc__": ValidationError.__doc__}
    made: type[ValidationError] = type(ValidationError.__name__, (_Refused, native), named)
    return made


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


def service_folder(name: str) -> str:
    """The dotted path of a service of this package, by botocore's name of it.

    Raises:
        LookupError: This package has no such service, or is installed without it.
    """
    services: Mapping[str, str] = import_module(_PACKAGE).SERVICES
    if name not in services:
        raise LookupError(
            f"{_PACKAGE} has no service {name!r}, only {', '.join(services)}; name it in "
            "[tool.botosmith.packages.services] and run: botosmith generate"
        )
    folder = f"{_PACKAGE}.{services[name]}"
    if not _is_installed(folder):
        raise LookupError(
            f"{_PACKAGE} is installed without {name!r}, which is a distribution of its own; "
            f"install it with the extra [{name}]"
        )
    return folder


def _is_installed(folder: str) -> bool:
    """Whether a service of this package is there: wheels by service can be left out."""
    modules = f"{folder}.modules"
    try:
        import_module(modules)
    except ModuleNotFoundError as error:
        if error.name not in (folder, modules):
            raise
        return False
    return True


def _events(client: Any) -> tuple[Any, str | None]:
    """Where a client or a session is listened to, and the service of the client.

    Raises:
        TypeError: It is neither.
    """
    model = getattr(getattr(client, "meta", None), "service_model", None)
    if model is not None:
        return client.meta.events, model.service_name
    if hasattr(client, "get_component"):  # a session of botocore or aiobotocore
        return client.get_component("event_emitter"), None
    if hasattr(client, "client") and hasattr(client, "events"):  # of boto3 or aioboto3
        return client.events, None
    raise TypeError(
        f"expected a boto3 client, not a {type(client).__name__}; a resource has one: "
        "resource.meta.client"
    )


class _Operations(dict[tuple[str, str], Operation[Any, Any] | None]):
    """The operations by service and API name; None for what the package is without."""

    def __init__(self) -> None:
        super().__init__()
        self._services: Mapping[str, str] = import_module(_PACKAGE).SERVICES

    def __missing__(self, key: tuple[str, str]) -> Operation[Any, Any] | None:
        service, name = key
        found: Operation[Any, Any] | None = None
        folder = f"{_PACKAGE}.{self._services.get(service)}"
        is_there = service in self._services and _is_installed(folder)
        if is_there and name in import_module(f"{folder}.modules").MODULES:
            found = import_module(f"{folder}.operations").operation(name)
        self[key] = found
        return found
