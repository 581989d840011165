"""Toys TalkResponse."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.events import EventStream
from ...runtime.output import Output
from .events import Events


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TalkResponse(Output):
    """TalkResponse."""

    answers: EventStream[Events] | None = None
