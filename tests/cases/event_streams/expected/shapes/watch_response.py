"""Toys WatchResponse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import EventStream, Output, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class WatchResponse(Output):
    """WatchResponse."""

    events: EventStream
    session: str | None = None
    wire_names = {
        "events": "Events",
        "session": "Session",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        value: Any
        if self.events is None:
            found += ("events",)
        value = self.session
        if value is not None and type(value) is not str:
            found += ("session",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.events) is not None:
            wire["Events"] = value
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
            events=wire.get("Events"),
            session=wire.get("Session"),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
