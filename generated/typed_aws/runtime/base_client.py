"""What every client of a service does, whoever answers: refuse, page and wait."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .operation import Operation
from .pages import Pages, Window
from .refusal import refuse
from .service_errors import ServiceError
from .structure import Structure
from .waiting import EndT, Wait, Waiter

if TYPE_CHECKING:
    from .constraints import Verdict
    from .observing import Observer
    from .violation import Profile, Violation

RequestT = TypeVar("RequestT", bound=Structure)
ResultT = TypeVar("ResultT", bound=Structure)


class Doubted(dict[str, Any]):
    """The params of a call that is sent although something is wrong with them."""

    def __init__(self, params: Mapping[str, Any], found: Sequence[Violation]) -> None:
        super().__init__(params)
        self.found = found


class Checked:
    """Holds how severe each violation is, and refuses accordingly.

    Attributes:
        service_name: botocore's name of the service.
        error: The base of the service's errors.
        errors: Its exception classes, by the codes that mean them.
    """

    service_name: ClassVar[str]
    error: ClassVar[type[ServiceError]]
    errors: ClassVar[Mapping[str, type[ServiceError]]]
    _folder: ClassVar[str]

    def __init__(
        self,
        *,
        profile: Profile = "default",
        severity: Mapping[str, Verdict] | None = None,
        observer: Observer | None = None,
    ) -> None:
        """Check requests under a profile.

        Args:
            profile: How severe each violation is.
            severity: Severities by origin (a fact's id), which win over the profile.
            observer: Where `profile="observe"` reports to; None: to `logging` alone.

        Raises:
            ValueError: An observer is given under another profile.
        """
        self._observer = observer_of(profile, observer)
        self._profile: Profile = "default" if profile == "observe" else profile
        self._severity: Mapping[str, Verdict] = severity or {}

    def _params(
        self, operation: Operation[RequestT, Any], request: RequestT, *, presigned: bool = False
    ) -> dict[str, Any]:
        """The params of a call, or of a URL that is signed for one, idempotency tokens filled.

        Raises:
            TypeError: It is no request of this operation.
            ValidationError: The request breaks a constraint or a rule.
        """
        __tracebackhide__ = True
        if not isinstance(request, operation.request):
            wanted, given = operation.request.__name__, type(request).__name__
            cure = f"; {wanted}.from_wire(params) makes one" if isinstance(request, dict) else ""
            raise TypeError(f"{operation.name} takes a {wanted}, not a {given}{cure}")
        found = operation.validate(request, self._profile, self._severity)
        if presigned:
            found = [each for each in found if each.holds_presigned]
        if found:
            if self._observer is not None:
                return Doubted(operation.params(request), found)
            refuse(operation.name, found)
        return operation.params(request)

    def _observed(
        self,
        operation: Operation[Any, Any],
        params: dict[str, Any],
        response: Mapping[str, Any] | None,
    ) -> None:
        """Hold what we say of a call against what the service said."""
        if self._observer is not None:
            found = params.found if isinstance(params, Doubted) else ()
            self._observer.compare(self.service_name, operation, params, found, response)

    def _named(self, operation: str) -> Operation[Any, Any]:
        """An operation by its API name.

        Raises:
            LookupError: This package has no such operation.
        """
        found: Operation[Any, Any] = import_module(f"{self._folder}.operations").operation(
            operation
        )
        return found


class Caller(Checked):
    """Pages and waits by calls that block. Subclasses say how one call is made."""

    def _send(self, operation: Operation[Any, Any], params: dict[str, Any]) -> dict[str, Any]:
        """Make one call: params and response as boto3 takes and gives them.

        Raises:
            ServiceError: The service returned an error.
        """
        raise NotImplementedError

    def _sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def _paginate(
        self, operation: Operation[RequestT, ResultT], request: RequestT, window: Window
    ) -> Pages[ResultT, Any]:
        params = self._params(operation, request)
        return Pages(operation, params, window, self._sending(params))

    def _sending(
        self, first: dict[str, Any]
    ) -> Callable[[Operation[Any, Any], dict[str, Any]], dict[str, Any]]:
        """What sends each page of a run: what is wrong with its first params is wrong with all."""
        if not isinstance(first, Doubted):
            return self._send
        return lambda operation, params: self._send(operation, Doubted(params, first.found))

    def _wait(
        self,
        waiter: Waiter[RequestT, EndT],
        request: RequestT,
        delay: float | None,
        max_attempts: int | None,
    ) -> EndT:
        __tracebackhide__ = True
        operation = waiter.operation
        params = self._params(operation, request)
        wait = Wait(waiter, delay, max_attempts)
        while not wait.over(self._outcome(operation, params)):
            self._sleep(wait.delay)
        end: EndT = wait.result
        return end

    def _outcome(
        self, operation: Operation[Any, Any], params: dict[str, Any]
    ) -> dict[str, Any] | ServiceError:
        __tracebackhide__ = True
        try:
            return self._send(operation, params)
        except ServiceError as error:
            return error


def observer_of(profile: Profile, observer: Observer | None) -> Observer | None:
    """Who is reported to under a profile: nobody, unless it is `observe`.

    Raises:
        ValueError: An observer is given under another profile.
    """
    if profile == "observe":
        from .observing import Observer

        return observer or Observer()
    if observer is not None:
        raise ValueError(f'an observer belongs to profile="observe", not to {profile!r}')
    return None
