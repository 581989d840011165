"""What an asyncio client streams: bodies and events; and ready bodies for the answers of a stub."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from typing import IO, Any, NoReturn, Protocol, TypeVar, overload

from .bodies import StreamingBody
from .events import AsyncEventStream, AsyncScripted, EventStream, EventUnion, Scripted

EventT = TypeVar("EventT", bound=EventUnion)


class AsyncStreamingBody(Protocol):
    """The streaming member of a response over aiobotocore: read once, then closed."""

    async def read(self, amt: int | None = None) -> bytes:
        """The next bytes, or all that are left."""
        ...

    def iter_chunks(self, chunk_size: int = 1024) -> AsyncIterator[bytes]:
        """The rest, in pieces."""
        ...

    def iter_lines(self, chunk_size: int = 1024, keepends: bool = False) -> AsyncIterator[bytes]:
        """The rest, in lines."""
        ...

    def close(self) -> Any:
        """Give the connection back."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]:
        """The rest, in pieces."""
        ...

    async def __anext__(self) -> bytes:
        """The next piece."""
        ...

    async def __aenter__(self) -> Any:
        """What the body is read from; it is closed at the end."""
        ...

    async def __aexit__(self, kind: Any, error: Any, traceback: Any, /) -> Any:
        """Give the connection back."""
        ...


@overload
def asynchronous(stream: EventStream[EventT]) -> AsyncEventStream[EventT]: ...


@overload
def asynchronous(stream: StreamingBody) -> AsyncStreamingBody: ...


@overload
def asynchronous(stream: None) -> NoReturn: ...


def asynchronous(stream: EventStream[Any] | StreamingBody | None) -> Any:
    """The body, or the events, of an asyncio client's result, as what they are there.

    Results are the same classes for all clients, and name the streams of a client that blocks.

    Raises:
        TypeError: There is no such stream.
    """
    if stream is None:
        raise TypeError("the response has no such stream")
    if isinstance(stream, EventStream):
        return AsyncEventStream(awaited(stream.raw), stream.event)
    return awaited(stream)


def awaited(stream: Any) -> Any:
    """A stream from memory, as an asyncio client would give it; anything else as it is."""
    if isinstance(stream, Scripted):
        return AsyncScripted(stream)
    return AsyncBody(stream) if isinstance(stream, Body) else stream


class Body:
    """A streaming member from memory, for the answers of a stub."""

    def __init__(self, content: bytes) -> None:
        self._left = io.BytesIO(content)

    def read(self, amt: int | None = None) -> bytes:
        """The next bytes, or all that are left."""
        return self._left.read(amt)

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        """The rest, in pieces."""
        return iter(lambda: self._left.read(chunk_size), b"")

    def iter_lines(self, chunk_size: int = 1024, keepends: bool = False) -> Iterator[bytes]:
        """The rest, in lines."""
        return iter(self._left.read().splitlines(keepends))

    def close(self) -> None:
        """Close it."""
        self._left.close()

    def __iter__(self) -> Iterator[bytes]:
        """The rest, in pieces."""
        return self.iter_chunks()

    def __next__(self) -> bytes:
        """The next piece."""
        return next(self.iter_chunks())

    def __enter__(self) -> IO[bytes]:
        """What it is read from."""
        return self._left

    def __exit__(self, kind: Any, error: Any, traceback: Any, /) -> None:
        """Close it."""
        self.close()


class AsyncBody:
    """The same for a stub under asyncio; a stub makes it of a `Body` that it is given."""

    def __init__(self, content: bytes | Body) -> None:
        self._body = content if isinstance(content, Body) else Body(content)

    async def read(self, amt: int | None = None) -> bytes:
        """The next bytes, or all that are left."""
        return self._body.read(amt)

    async def iter_chunks(self, chunk_size: int = 1024) -> AsyncIterator[bytes]:
        """The rest, in pieces."""
        for chunk in self._body.iter_chunks(chunk_size):
            yield chunk

    async def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> AsyncIterator[bytes]:
        """The rest, in lines."""
        for line in self._body.iter_lines(chunk_size, keepends):
            yield line

    def close(self) -> None:
        """Close it."""
        self._body.close()

    def __aiter__(self) -> AsyncIterator[bytes]:
        """The rest, in pieces."""
        return self.iter_chunks()

    async def __anext__(self) -> bytes:
        """The next piece."""
        async for chunk in self.iter_chunks():
            return chunk
        raise StopAsyncIteration

    async def __aenter__(self) -> AsyncBody:
        """The body itself."""
        return self

    async def __aexit__(self, kind: Any, error: Any, traceback: Any, /) -> None:
        """Close it."""
        self.close()
