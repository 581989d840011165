"""Wait for a resource to get into a state: what a waiter watches for, and when it gives up.

A `Wait` judges one outcome after another; it neither calls nor sleeps, so that the clients for
threads, for asyncio and for tests share it. The rules are botocore's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar

from .select import Select
from .service_errors import ServiceError, WaiterError
from .structure import Structure, is_list

if TYPE_CHECKING:
    from .operation import Operation

RequestT = TypeVar("RequestT", bound=Structure)
EndT = TypeVar("EndT")
"""What a wait gives at its good end: the last result, or None where a call that fails is good."""

State: TypeAlias = Literal["success", "failure", "retry"]


class Acceptor:
    """One thing that a waiter watches for.

    Attributes:
        state: What it means for the waiter.
        says: What was seen, for the message when the waiter gives up.
        sees: Whether a response, or an error response, is that.
    """

    __slots__ = ("says", "sees", "state")

    def __init__(self, state: State, says: str, sees: Callable[[Mapping[str, Any]], bool]) -> None:
        self.state = state
        self.says = says
        self.sees = sees


def path(state: State, text: str, select: Select, expected: Any) -> Acceptor:
    """An expression selects a value."""
    return _on_success(state, f"{text} is {expected!r}", lambda r: bool(select(r) == expected))


def path_all(state: State, text: str, select: Select, expected: Any) -> Acceptor:
    """An expression selects a list, not empty, of nothing but a value."""

    def sees(response: Mapping[str, Any]) -> bool:
        found = select(response)
        return is_list(found) and len(found) > 0 and all(each == expected for each in found)

    return _on_success(state, f"each of {text} is {expected!r}", sees)


def path_any(state: State, text: str, select: Select, expected: Any) -> Acceptor:
    """An expression selects a list that holds a value."""

    def sees(response: Mapping[str, Any]) -> bool:
        found = select(response)
        return is_list(found) and any(each == expected for each in found)

    return _on_success(state, f"one of {text} is {expected!r}", sees)


def status(state: State, expected: int) -> Acceptor:
    """The response has an HTTP status."""

    def sees(response: Mapping[str, Any]) -> bool:
        return bool(response.get("ResponseMetadata", {}).get("HTTPStatusCode") == expected)

    return Acceptor(state, f"the HTTP status is {expected}", sees)


def error(state: State, expected: str | bool) -> Acceptor:
    """The call fails with an error code; True means with any, False means it does not fail."""
    if isinstance(expected, bool):
        says = "the call fails" if expected else "the call does not fail"
        return Acceptor(state, says, lambda response: _failed(response) is expected)
    return Acceptor(
        state,
        f"the error is {expected}",
        lambda response: response.get("Error", {}).get("Code", "") == expected,
    )


def _on_success(state: State, says: str, sees: Callable[[Mapping[str, Any]], bool]) -> Acceptor:
    return Acceptor(state, says, lambda response: not _failed(response) and sees(response))


def _failed(response: Mapping[str, Any]) -> bool:
    error: Any = response.get("Error")
    return isinstance(error, dict) and "Code" in error


class Waiter(Generic[RequestT, EndT]):
    """A waiter of a service.

    Attributes:
        name: Its name in the API, such as `InstanceRunning`.
        operation: The operation that it calls again and again.
        delay: How many seconds it leaves between two calls.
        max_attempts: How many calls it makes before it gives up.
        acceptors: What it watches for; of those that see something, the first counts.
    """

    __slots__ = ("acceptors", "delay", "max_attempts", "name", "operation")

    def __init__(
        self,
        name: str,
        operation: Operation[RequestT, Any],
        *,
        delay: float,
        max_attempts: int,
        acceptors: tuple[Acceptor, ...],
    ) -> None:
        self.name = name
        self.operation = operation
        self.delay = delay
        self.max_attempts = max_attempts
        self.acceptors = acceptors


class Wait:
    """One wait.

    Attributes:
        delay: How many seconds to leave between two calls.
        result: The last result; None where the last call failed.
    """

    def __init__(
        self, waiter: Waiter[Any, Any], delay: float | None, max_attempts: int | None
    ) -> None:
        self.delay: float = waiter.delay if delay is None else delay
        self.result: Any = None
        self._waiter = waiter
        self._left = waiter.max_attempts if max_attempts is None else max_attempts
        self._seen: Acceptor | None = None

    def over(self, outcome: dict[str, Any] | ServiceError) -> bool:
        """Take the outcome of a call; whether the wait has come to its good end.

        Raises:
            WaiterError: It has come to a bad one.
        """
        failed = isinstance(outcome, ServiceError)
        response = outcome.response if isinstance(outcome, ServiceError) else outcome
        self.result = None if failed else self._waiter.operation.result.from_wire(response)
        self._left -= 1
        seen = next((each for each in self._waiter.acceptors if each.sees(response)), None)
        if seen is None and failed:
            raise self._given_up(f"an error occurred: {outcome}", outcome)
        self._seen = seen or self._seen
        state = seen.state if seen is not None else RETRY
        if state == "failure":
            raise self._given_up(f"{self._said()}, so it cannot succeed any more", outcome)
        if state == RETRY and self._left <= 0:
            raise self._given_up(f"no success within the attempts it has; {self._said()}", outcome)
        return state == "success"

    def _said(self) -> str:
        return self._seen.says if self._seen is not None else "nothing that it watches for was seen"

    def _given_up(self, reason: str, outcome: dict[str, Any] | ServiceError) -> WaiterError:
        if isinstance(outcome, ServiceError):
            return WaiterError(self._waiter.name, reason, outcome.response, error=outcome)
        return WaiterError(self._waiter.name, reason, outcome, result=self.result)


RETRY: Final = "retry"
