"""S3 SelectObjectContentEventStream, ContinuationEvent, EndEvent, RecordsEvent."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.events import EventUnion, StreamErrors
from ...runtime.structure import Structure
from .progress_event import ProgressEvent
from .stats_event import StatsEvent


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SelectObjectContentEventStream(EventUnion):
    """The container for selecting objects from a content event stream."""

    records: RecordsEvent | None = None
    """The Records Event."""

    stats: StatsEvent | None = None
    """The Stats Event."""

    progress: ProgressEvent | None = None
    """The Progress Event."""

    cont: ContinuationEvent | None = None
    """The Continuation Event."""

    end: EndEvent | None = None
    """The End Event."""

    exactly_one = True

    @classmethod
    def wire_errors(cls) -> StreamErrors:
        from ..errors import ERRORS, S3Error

        return StreamErrors(S3Error, ERRORS, {})


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ContinuationEvent(Structure):
    """ContinuationEvent."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EndEvent(Structure):
    """A message that indicates the request is complete and no more messages will be sent. You
    should not assume that the request is complete until the client receives an
    ``EndEvent``.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RecordsEvent(Structure):
    """The container for the records event."""

    payload: bytes | None = None
    """The byte array of partial, one or more result records. S3 Select doesn't guarantee that
    a record will be self-contained in one record frame. To ensure continuous streaming of
    data, S3 Select might split the same record across multiple record frames instead of
    aggregating the results in memory. Some S3 clients (for example, the SDK for Java)
    handle this behavior by creating a ``ByteStream`` out of the response by default. Other
    clients might not handle this behavior by default. In those cases, you must aggregate
    the results on the client side and parse the response.
    """
