"""What lies beside a service model in botocore: its paginators and its waiters.

They are read as they are, in the API's words; the JMESPath expressions in them are compiled by
`selectors`, when a package is planned.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from botocore.exceptions import DataNotFoundError, UnknownServiceError

from ..errors import ModelError
from ..untyped import cached_per_data_path, service_model


@dataclass(frozen=True, slots=True, kw_only=True)
class Paginator:
    """How an operation is paged (`paginators-1`).

    `input_tokens` and `limit_key` are members of the input. All others are JMESPath: where a
    response holds the next token for each input token, what a page is about (the items first),
    and whether there are more pages.
    """

    operation: str
    input_tokens: tuple[str, ...]
    output_tokens: tuple[str, ...]
    result_keys: tuple[str, ...]
    limit_key: str | None = None
    more_results: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptor:
    """One thing that a waiter watches for; `argument` is JMESPath."""

    state: str
    matcher: str
    expected: object
    argument: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiter:
    """A state to wait for (`waiters-2`); `delay` is in seconds."""

    name: str
    operation: str
    delay: float
    max_attempts: int
    acceptors: tuple[Acceptor, ...]


@dataclass(frozen=True, slots=True)
class Companions:
    """The paginators of one service by operation, and its waiters by name."""

    paginators: Mapping[str, Paginator] = field(default_factory=dict[str, Paginator])
    waiters: Mapping[str, Waiter] = field(default_factory=dict[str, Waiter])


NONE = Companions()


@cached_per_data_path(size=2)
def companions(service: str) -> Companions:
    """The paginators and waiters that the installed botocore has for a service.

    Raises:
        ModelError: One of them is malformed.
    """
    return Companions(
        paginators=_each(service, "paginators-1", "pagination", _paginator),
        waiters=_each(service, "waiters-2", "waiters", _waiter),
    )


T = TypeVar("T")


def _each(service: str, kind: str, key: str, read: Callable[[str, Any], T]) -> dict[str, T]:
    try:
        document: Any = service_model(service, kind=kind)
    except (DataNotFoundError, UnknownServiceError):
        return {}
    found: dict[str, T] = {}
    try:
        for name, value in document[key].items():
            found[name] = read(name, value)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ModelError(f"{service} {kind} {' '.join(list(found)[-1:])}: {error!r}") from error
    return found


def _paginator(operation: str, json: Any) -> Paginator:
    inputs, outputs = _strings(json["input_token"]), _strings(json["output_token"])
    if len(inputs) != len(outputs):
        raise ValueError(f"{operation} has {len(inputs)} input and {len(outputs)} output tokens")
    return Paginator(
        operation=operation,
        input_tokens=inputs,
        output_tokens=outputs,
        result_keys=_strings(json["result_key"]),
        limit_key=_optional(json.get("limit_key")),
        more_results=_optional(json.get("more_results")),
    )


def _waiter(name: str, json: Any) -> Waiter:
    return Waiter(
        name=name,
        operation=_text(json["operation"]),
        delay=_seconds(json["delay"]),
        max_attempts=int(json["maxAttempts"]),
        acceptors=tuple(
            Acceptor(
                state=_text(each["state"]),
                matcher=_text(each["matcher"]),
                expected=each["expected"],
                argument=_optional(each.get("argument")),
            )
            for each in json["acceptors"]
        ),
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"expected a string, got {value!r}")
    return value


def _optional(value: Any) -> str | None:
    return None if value is None else _text(value)


def _seconds(value: Any) -> float:
    if not isinstance(value, int | float) or not 0 <= value < math.inf:
        raise ValueError(f"expected a number of seconds, got {value!r}")
    return value


def _strings(value: Any) -> tuple[str, ...]:
    strings = (value,) if isinstance(value, str) else tuple(value)
    if not strings or not all(isinstance(each, str) for each in strings):
        raise ValueError(f"expected a string or strings, got {value!r}")
    return strings
