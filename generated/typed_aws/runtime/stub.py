"""The base of every service's stub: the client's surface, answered from memory, for tests."""

from __future__ import annotations

import difflib
import threading
from collections.abc import Callable, Mapping
from functools import partial
from pprint import pformat
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .client import refuse
from .errors import ServiceError
from .operation import Operation
from .structure import Structure

if TYPE_CHECKING:
    from .constraints import Severity
    from .violation import Profile

RequestT = TypeVar("RequestT", bound=Structure)
ResultT = TypeVar("ResultT", bound=Structure)


class NoAnswer(AssertionError):
    """A stub was called more often than it was told to answer, or with another request."""


class StubOperation(Generic[RequestT, ResultT]):
    """One operation of a stub: callable as the client's method, told what to answer.

    Answers are used in the order in which they were given; the first whose condition the request
    meets. A request is validated as the real client would.

    Attributes:
        calls: The requests so far, in order, the refused ones left out.
    """

    def __init__(self, stub: Stub, operation: Operation[RequestT, ResultT]) -> None:
        self.calls: list[RequestT] = []
        self._stub = stub
        self._operation = operation
        self._answers: list[_Answer[RequestT, ResultT]] = []

    def __call__(self, request: RequestT | None = None, /) -> ResultT:
        """Validate the request, record it, and answer.

        Raises:
            ValidationError: The request breaks a constraint or a rule.
            NoAnswer: There is no answer left that fits the request.
        """
        if request is None:
            request = self._operation.request()
        self._stub.validate(self._operation, request)
        with self._stub.lock:
            self.calls.append(request)
            answer = next((each for each in self._answers if each.fits(request)), None)
            if answer is None:
                raise NoAnswer(
                    f"{self._operation.name} has no answer left for\n{pformat(request)}\n"
                    f"give it one: stub.{self._operation.method}.returns(...)"
                )
            if not answer.for_ever:
                self._answers.remove(answer)
        return answer.give(request)

    def returns(self, *results: ResultT) -> Self:
        """Answer the next calls with these results, one each.

        Raises:
            TypeError: One is no result of this operation.
        """
        for result in results:
            self._add(partial(_give, self._checked(result)))
        return self

    def raises(self, *errors: ServiceError) -> Self:
        """Answer the next calls with these errors, one each.

        Raises:
            TypeError: The operation does not model an error of that code.
        """
        for error in errors:
            if type(error).code and error.code not in self._operation.errors:
                raise TypeError(
                    f"{self._operation.name} does not model {error.code}; it models "
                    f"{', '.join(self._operation.errors) or 'no errors'}"
                )

            self._add(partial(_throw, error))
        return self

    def answers(self, answer: Callable[[RequestT], ResultT]) -> Self:
        """Answer every further call with what a function makes of its request."""
        self._add(lambda request: self._checked(answer(request)), for_ever=True)
        return self

    def when(
        self, condition: Callable[[RequestT], bool] | Mapping[str, Any]
    ) -> _Conditional[RequestT, ResultT]:
        """Answer only the requests that a predicate admits, or that have these members.

        Args:
            condition: A predicate, or values by Python member name: `{"window_id": "mw-…"}`.
        """
        return _Conditional(self, condition)

    def assert_called_once_with(self, request: RequestT) -> None:
        """Fail, showing what differs, unless this was the one and only request."""
        __tracebackhide__ = True
        if len(self.calls) != 1:
            raise AssertionError(
                f"{self._operation.name} was called {len(self.calls)} times, not once"
            )
        if self.calls[0] != request:
            wanted, got = _shown(request), _shown(self.calls[0])
            diff = "\n".join(difflib.unified_diff(wanted, got, "expected", "called", lineterm=""))
            raise AssertionError(f"{self._operation.name} was called with another request:\n{diff}")

    @property
    def pending(self) -> int:
        """How many answers were not asked for; answers for ever do not count."""
        return sum(not answer.for_ever for answer in self._answers)

    def _add(
        self,
        give: Callable[[RequestT], ResultT],
        *,
        fits: Callable[[RequestT], bool] = lambda _: True,
        for_ever: bool = False,
    ) -> None:
        self._answers.append(_Answer(give, fits, for_ever))

    def _checked(self, result: ResultT) -> ResultT:
        if not isinstance(result, self._operation.result):
            raise TypeError(
                f"{self._operation.name} answers with a {self._operation.result.__name__}, "
                f"not a {type(result).__name__}"
            )
        return result


class _Answer(Generic[RequestT, ResultT]):
    def __init__(
        self,
        give: Callable[[RequestT], ResultT],
        fits: Callable[[RequestT], bool],
        for_ever: bool,
    ) -> None:
        self.give = give
        self.fits = fits
        self.for_ever = for_ever


class _Conditional(StubOperation[RequestT, ResultT]):
    """The answers of one operation to the requests that meet a condition."""

    def __init__(
        self,
        whole: StubOperation[RequestT, ResultT],
        condition: Callable[[RequestT], bool] | Mapping[str, Any],
    ) -> None:
        super().__init__(whole._stub, whole._operation)
        self._whole = whole
        self._condition = condition

    def _add(
        self,
        give: Callable[[RequestT], ResultT],
        *,
        fits: Callable[[RequestT], bool] = lambda _: True,
        for_ever: bool = False,
    ) -> None:
        self._whole._add(give, fits=self._meets, for_ever=for_ever)

    def _meets(self, request: RequestT) -> bool:
        if callable(self._condition):
            return self._condition(request)
        return all(getattr(request, name) == value for name, value in self._condition.items())


class Stub:
    """A service answered from memory. It needs no botocore, no network and no credentials."""

    def __init__(
        self,
        *,
        profile: Profile = "default",
        severity: Mapping[str, Severity] | None = None,
    ) -> None:
        self.lock = threading.RLock()
        self._profile: Profile = profile
        self._severity: Mapping[str, Severity] = severity or {}
        self._operations: dict[str, StubOperation[Any, Any]] = {}

    def validate(self, operation: Operation[RequestT, Any], request: RequestT) -> None:
        """Refuse what the real client would refuse."""
        refuse(operation, request, self._profile, self._severity)

    def assert_no_pending_answers(self) -> None:
        """Fail if an answer was never asked for."""
        __tracebackhide__ = True
        left = [
            f"{name}: {each.pending}" for name, each in self._operations.items() if each.pending
        ]
        if left:
            raise AssertionError(f"answers that nobody asked for: {', '.join(left)}")

    def _operation(
        self, operation: Operation[RequestT, ResultT]
    ) -> StubOperation[RequestT, ResultT]:
        with self.lock:
            if operation.name not in self._operations:
                self._operations[operation.name] = StubOperation(self, operation)
            return self._operations[operation.name]


def _give(result: ResultT, request: Structure) -> ResultT:
    return result


def _throw(error: ServiceError, request: Structure) -> Any:
    raise error


def _shown(request: Structure) -> list[str]:
    return pformat(request, width=1).splitlines()
