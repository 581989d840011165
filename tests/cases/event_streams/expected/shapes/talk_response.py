"""Toys TalkResponse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.events import EventStream, raw_of, stream_of
from ...runtime.output import Output
from ...runtime.structure import unknown_in
from .events import Events

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TalkResponse(Output):
    """TalkResponse."""

    answers: EventStream[Events] | None = None
    wire_names = {
        "answers": "Answers",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.answers) is not None:
            wire["Answers"] = raw_of(value)
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> TalkResponse:
        self = cls(
            answers=stream_of(wire.get("Answers"), Events),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
