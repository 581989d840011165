"""Event streams: the typed events of a response, and scripted ones for the answers of a stub.

Only iterating reads a stream; to read a response, to write it again, to validate it, to compare
it or to show it touches none of its events.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeVar, cast

from .dataclass import dataclass
from .structure import Structure

if TYPE_CHECKING:
    from types import TracebackType

    from .service_errors import ServiceError


class StreamErrors(NamedTuple):
    """The errors that can end a stream.

    Attributes:
        base: The base of the service's errors, for one that nobody knows.
        known: Its exception classes, by the codes that mean them.
        named: Those that the model gives the stream, by their names among its events.
    """

    base: type[ServiceError]
    known: Mapping[str, type[ServiceError]]
    named: Mapping[str, type[ServiceError]]


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EventUnion(Structure):
    """One event of a stream: exactly one member is given.

    An event that the model lacks is among the unknown members. An error is no event: it is raised.
    """

    @classmethod
    def wire_errors(cls) -> StreamErrors:
        """The errors that can end a stream of these events."""
        raise NotImplementedError


EventT = TypeVar("EventT", bound=EventUnion)


class Stream(Generic[EventT]):
    """A stream, whoever waits for its events. Two are equal if they are over the same raw one.

    Attributes:
        raw: The stream underneath, as botocore gives it: its events are dicts.
        event: The class of the events.
    """

    __slots__ = ("event", "raw")

    def __init__(self, raw: Any, event: type[EventT]) -> None:
        self.raw = raw
        self.event = event

    def close(self) -> None:
        """Give the connection back; events that nobody asked for are lost."""
        self.raw.close()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stream) and self.raw is raw_of(other)

    def __hash__(self) -> int:
        return id(self.raw)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.event.__name__}>"


class EventStream(Stream[EventT]):
    """The events of a response, each read when it is asked for: iterate once, then close.

    `with` closes it.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[EventT]:
        """The events as they arrive.

        Raises:
            ServiceError: The service ended the stream with an error.
            TypeError: They come of an asyncio client.
        """
        if hasattr(self.raw, "__aiter__"):
            raise TypeError(
                "these events come of an asyncio client: async for … in asynchronous(stream)"
            )
        from .service_errors import ClientError, ServiceError, stream_error

        try:
            for event in self.raw:
                yield self.event.read(event)
        except ServiceError:
            raise
        except ClientError as error:
            raise stream_error(error, self.event.wire_errors()) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncEventStream(Stream[EventT]):
    """The events of a response over aiobotocore: `async for` once, then close.

    `asynchronous(result.stream)` makes it; `async with` closes it.
    """

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[EventT]:
        """The events as they arrive.

        Raises:
            ServiceError: The service ended the stream with an error.
            TypeError: They come of a client that blocks.
        """
        if not hasattr(self.raw, "__aiter__"):
            raise TypeError("these events come of a client that blocks: for … in stream")
        from .service_errors import ClientError, ServiceError, stream_error

        try:
            async for event in self.raw:
                yield self.event.read(event)
        except ServiceError:
            raise
        except ClientError as error:
            raise stream_error(error, self.event.wire_errors()) from error

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def stream_of(raw: Any, event: type[EventT]) -> Any:
    """The stream of a response, typed; None where there is none."""
    if raw is None or isinstance(raw, EventStream):
        return cast("Any", raw)
    return EventStream(raw, event)


def raw_of(stream: Any) -> Any:
    """A stream as boto3 takes or gives it; anything else as it is."""
    return cast("Any", stream).raw if isinstance(stream, Stream) else stream


class Events(EventStream[EventT]):
    """Events from memory, for the answers of a stub: played once, as a connection would.

    A stub for asyncio takes them too.
    """

    __slots__ = ()

    raw: Scripted

    def __init__(
        self, events: Iterable[EventT] = (), *, raises: ServiceError | None = None
    ) -> None:
        """Script a stream.

        Args:
            events: What it gives, in order.
            raises: The error that ends it.

        Raises:
            TypeError: One is no event, has not exactly one member, or a member of a wrong type.
        """
        script = list(events)
        for event in script:
            _expect_event(event)
        kind = type(script[0]) if script else cast("type[EventT]", EventUnion)
        super().__init__(Scripted(script, raises), kind)

    @property
    def closed(self) -> bool:
        """Whether someone closed it."""
        return self.raw.closed


class Scripted:
    """The stream under `Events`, as botocore would give it: its events are dicts.

    Attributes:
        closed: Whether someone closed it.
    """

    def __init__(self, events: Iterable[EventUnion], raises: ServiceError | None) -> None:
        self.closed = False
        self._left = deque(events)
        self._error = raises

    def __iter__(self) -> Iterator[dict[str, Any]]:
        while self._left and not self.closed:
            yield self._left.popleft().to_wire()
        if self._error is not None and not self.closed:
            from .service_errors import streamed

            error, self._error = self._error, None
            raise streamed(type(error))(
                operation_name=error.operation_name, response=error.response
            )

    def close(self) -> None:
        """End it."""
        self.closed = True

    def expect(self, event: type[EventUnion], operation_name: str) -> None:
        """Let it be the answer of an operation, which gives events of a class.

        Raises:
            TypeError: It holds another event, or an error that such a stream does not end with.
        """
        for each in self._left:
            if not isinstance(each, event):
                raise TypeError(
                    f"{operation_name} gives events of {event.__name__}, not {type(each).__name__}"
                )
        if self._error is not None:
            from .service_errors import as_streamed

            self._error = as_streamed(self._error, event.wire_errors(), operation_name)


class AsyncScripted:
    """The same under asyncio; a stub makes it of a `Scripted` that it is given."""

    def __init__(self, script: Scripted) -> None:
        self._script = script

    async def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        for event in self._script:
            yield event

    def close(self) -> None:
        """End it."""
        self._script.close()


def _expect_event(event: object) -> None:
    if not isinstance(event, EventUnion):
        raise TypeError(f"a stream gives events, not a {type(event).__name__}")
    wrong = [each for each in event.validate() if each.constraint in ("type", "union")]
    if wrong:
        told = "; ".join(each.message for each in wrong)
        raise TypeError(f"{type(event).__name__}: {told}")
