"""The streaming members of requests and of responses, as types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any, Protocol, TypeAlias


class Readable(Protocol):
    """A file-like object."""

    def read(self, size: int = ..., /) -> bytes:
        """The next bytes."""
        ...


StreamingInput: TypeAlias = bytes | bytearray | str | Readable
"""What a streaming member of a request takes. It is never read to be validated."""


class StreamingBody(Protocol):
    """The streaming member of a response: read once, piece by piece, then closed."""

    def read(self, amt: int | None = None) -> bytes:
        """The next bytes, or all that are left."""
        ...

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        """The rest, in pieces."""
        ...

    def iter_lines(self, chunk_size: int = 1024, keepends: bool = False) -> Iterator[bytes]:
        """The rest, in lines."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...

    def __iter__(self) -> Iterator[bytes]:
        """The rest, in pieces."""
        ...

    def __next__(self) -> bytes:
        """The next piece."""
        ...

    def __enter__(self) -> IO[bytes]:
        """What the body is read from; it is closed at the end."""
        ...

    def __exit__(self, kind: Any, error: Any, traceback: Any, /) -> None:
        """Give the connection back."""
        ...
