"""Toys Events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.events import EventUnion, StreamErrors
from ...runtime.structure import unknown_in, wire_of
from .frame import Frame
from .pause import Pause

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Events(EventUnion):
    """Events."""

    frame: Frame | None = None
    pause: Pause | None = None
    wire_names = {
        "frame": "Frame",
        "pause": "Pause",
    }

    exactly_one = True

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        frame = self.frame
        if frame is not None and not (type(frame) is Frame and not frame.suspects()):
            found += ("frame",)
        pause = self.pause
        if pause is not None and not (type(pause) is Pause and not pause.suspects()):
            found += ("pause",)
        members = (
            self.frame,
            self.pause,
        )
        if members.count(None) != 1 or self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.frame) is not None:
            wire["Frame"] = value.to_wire() if type(value) is Frame else wire_of(value)
        if (value := self.pause) is not None:
            wire["Pause"] = value.to_wire() if type(value) is Pause else wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Events:
        self = cls(
            frame=Frame.read(wire.get("Frame")),
            pause=Pause.read(wire.get("Pause")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self

    @classmethod
    def wire_errors(cls) -> StreamErrors:
        from ..errors import ERRORS, StreamBroken, TooManyRequestsException, ToysError

        return StreamErrors(
            ToysError,
            ERRORS,
            {
                "Broken": StreamBroken,
                "tooManyToys": TooManyRequestsException,
            },
        )
