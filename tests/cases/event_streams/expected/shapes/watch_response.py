"""Toys WatchResponse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.events import EventStream, raw_of, stream_of
from ...runtime.output import Output
from ...runtime.structure import unknown_in, without_absent
from .events import Events

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class WatchResponse(Output):
    """WatchResponse."""

    events: EventStream[Events]
    session: str | None = None
    wire_names = {
        "events": "Events",
        "session": "Session",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {
            "Events": raw_of(self.events),
        }
        if wire["Events"] is None:
            wire = without_absent(wire)
        if (value := self.session) is not None:
            wire["Session"] = value
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> WatchResponse:
        self = cls(
            events=stream_of(wire.get("Events"), Events),
            session=wire.get("Session"),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
