"""S3 SelectObjectContentOutput."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.events import EventStream
from ...runtime.output import Output
from .select_object_content_event_stream import SelectObjectContentEventStream


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SelectObjectContentOutput(Output):
    """SelectObjectContentOutput."""

    payload: EventStream[SelectObjectContentEventStream] | None = None
    """The array of results."""
