"""The base of every service's stub: the client's surface, answered from memory, for tests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .base_client import Caller
from .operation import Operation
from .script import Answer, NoAnswer, Script
from .service_errors import ServiceError
from .structure import Structure, is_list, is_map

if TYPE_CHECKING:
    from .constraints import Verdict
    from .violation import Profile

RequestT = TypeVar("RequestT", bound=Structure)
ResultT = TypeVar("ResultT", bound=Structure)


def stubbed(module: str) -> Any:
    """A stub's attribute for the operation of a module, which is imported when it is asked for.

    A property, which its annotation makes an attribute for type checkers: Pyright lets an
    attribute that can be called stand for a method of a protocol, but no property.
    """

    def get(stub: Stub) -> StubOperation[Any, Any]:
        return stub.stubbed(module)

    return property(get)


class Call(NamedTuple):
    """A call that a stub was asked for: the operation's API name, and the request as it was."""

    operation: str
    request: Structure


class Stub(Caller):
    """A service answered from memory. It needs no botocore, no network and no credentials.

    Each operation is an attribute that is called as the client's method is, and is given its
    answers: `stub.put_parameter.returns(PutParameterResult(version=1))`. Requests are validated as
    the real client does. Threads may share a stub.

    Attributes:
        history: Every call so far, in order; refused ones are left out.
    """

    def __init__(
        self,
        *,
        ordered: bool = False,
        profile: Profile = "default",
        severity: Mapping[str, Verdict] | None = None,
    ) -> None:
        """Make a stub without answers.

        Args:
            ordered: Calls must come in the order in which the answers were given, across all
                operations. Otherwise only each operation's own answers are in order.
            profile: How severe each violation is.
            severity: Severities by origin (a fact's id), which win over the profile.
        """
        super().__init__(profile=profile, severity=severity)
        self.history: list[Call] = []
        self._ordered = ordered
        self._answers: list[Answer] = []
        self._stubbed_operations: dict[str, StubOperation[Any, Any]] = {}
        self._lock = threading.RLock()

    def assert_no_pending_answers(self) -> None:
        """Fail if an answer was never asked for; answers for ever do not count."""
        __tracebackhide__ = True
        left = [answer.operation for answer in self._answers if not answer.for_ever]
        if left:
            counts = (f"{name} ({left.count(name)})" for name in dict.fromkeys(left))
            raise AssertionError(f"answers that nobody asked for: {', '.join(counts)}")

    def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600, **options: Any
    ) -> str:
        """A URL that leads nowhere, after the checks of the real client.

        Raises:
            LookupError: This package has no such operation.
            TypeError: The request is for another operation.
            ValidationError: The request breaks a constraint that holds of presigned URLs.
        """
        __tracebackhide__ = True
        self._params(self._named(operation), request, presigned=True)
        return f"https://{self.service_name}.invalid/{operation}?X-Amz-Expires={expires_in}"

    def stubbed(self, module: str) -> StubOperation[Any, Any]:
        """What stands for the operation of a module of the service; the module is imported."""
        home = import_module(f"{self._folder}.operations.{module}")
        operation: Operation[Any, Any] = home.OPERATION
        with self._lock:
            if operation.name not in self._stubbed_operations:
                self._stubbed_operations[operation.name] = StubOperation(
                    operation, self._add, self.errors, self._call, self.history
                )
            return self._stubbed_operations[operation.name]

    def _call(self, operation: Operation[RequestT, ResultT], request: RequestT) -> ResultT:
        __tracebackhide__ = True
        return operation.result.from_wire(self._send(operation, self._params(operation, request)))

    def _send(self, operation: Operation[Any, Any], params: dict[str, Any]) -> dict[str, Any]:
        __tracebackhide__ = True
        request = operation.request.from_wire(_copied(params))
        with self._lock:
            self.history.append(Call(operation.name, request))
            number = len(self.history)
            answer = self._next(operation, request)
        response: dict[str, Any] = _copied(answer.give(request).to_wire())
        told: dict[str, Any] = {
            "RequestId": f"stub-{number}",
            "HTTPStatusCode": 200,
            "HTTPHeaders": {},
            "RetryAttempts": 0,
        }
        response["ResponseMetadata"] = told | response.get("ResponseMetadata", {})
        return response

    def _sleep(self, seconds: float) -> None:
        """Lose no time: the answers are there."""

    def _next(self, operation: Operation[Any, Any], request: Structure) -> Answer:
        __tracebackhide__ = True
        pending = [answer for answer in self._answers if not answer.for_ever]
        for answer in self._answers:
            if answer.operation == operation.name and answer.fits(request):
                if answer.for_ever:
                    return answer
                if self._ordered and answer is not pending[0]:
                    break
                self._answers.remove(answer)
                return answer
        due = pending[0].operation if self._ordered and pending else None
        raise NoAnswer(operation, request, self._answers, due)

    def _add(self, answer: Answer) -> None:
        with self._lock:
            self._answers.append(answer)


class StubOperation(Script[RequestT, ResultT], Generic[RequestT, ResultT]):
    """One operation of a stub: called as the client's method is, and told what to answer."""

    def __init__(
        self,
        operation: Operation[RequestT, ResultT],
        add: Callable[[Answer], None],
        known: Mapping[str, type[ServiceError]],
        call: Callable[[Operation[RequestT, ResultT], RequestT], ResultT],
        history: Sequence[Call],
    ) -> None:
        super().__init__(operation, add, known)
        self._call = call
        self._history = history

    def __call__(self, request: RequestT | None = None, /) -> ResultT:
        """Validate the request, record it, and answer.

        Raises:
            ValidationError: The request breaks a constraint or a rule.
            ServiceError: The answer is an error.
            NoAnswer: There is no answer left that fits the request.
        """
        __tracebackhide__ = True
        given = self._operation.request() if request is None else request
        return self._call(self._operation, given)

    @property
    def calls(self) -> list[RequestT]:
        """The requests so far, in order, each as it was when it came; refused ones left out."""
        history: list[Any] = list(self._history)
        return [call.request for call in history if call.operation == self._operation.name]

    def assert_called_once_with(self, request: RequestT) -> None:
        """Fail, showing what differs, unless this was the one and only request."""
        __tracebackhide__ = True
        if len(self.calls) != 1:
            raise AssertionError(f"{self._called()}, not once")
        self.assert_called_with(request)

    def assert_called_with(self, request: RequestT) -> None:
        """Fail, showing what differs, unless this was the last request."""
        __tracebackhide__ = True
        if not self.calls:
            raise AssertionError(self._called())
        if found := self._differences(request, self.calls[-1]):
            raise AssertionError(
                f"{self._operation.name} was called with another request:\n  {found}"
            )

    def assert_any_call(self, request: RequestT) -> None:
        """Fail, showing how each differs, unless one of the requests was this."""
        __tracebackhide__ = True
        found = [self._differences(request, call) for call in self.calls]
        if all(found):
            told = "".join(f"\n  call {n}: {each}" for n, each in enumerate(found, 1))
            raise AssertionError(f"{self._called()}, but never with this request{told}")

    def assert_not_called(self) -> None:
        """Fail if there was any request."""
        __tracebackhide__ = True
        if self.calls:
            raise AssertionError(self._called())

    def _called(self) -> str:
        times = len(self.calls)
        told = "was never called" if not times else f"was called {times} times"
        return f"{self._operation.name} {'was called once' if times == 1 else told}"

    def _differences(self, request: RequestT, called: RequestT) -> str:
        from .compare import differences

        expected = self._operation.request.from_wire(request.to_wire())
        for token in self._operation.tokens:
            _ignore_filled(expected, called, token)
        return "\n  ".join(differences(expected, called))


def _ignore_filled(expected: Structure, called: Structure, token: str) -> None:
    """Let an idempotency token that the client filled be as good as the absent one."""
    (name,) = (here for here, wire in expected.wire_names.items() if wire == token)
    if getattr(expected, name) is None:
        setattr(expected, name, getattr(called, name))


def _copied(value: Any) -> Any:
    """A copy of params or of a response, down to scalars and streams, which it shares."""
    if is_map(value):
        return {key: _copied(each) for key, each in value.items()}
    return [_copied(each) for each in value] if is_list(value) else value
