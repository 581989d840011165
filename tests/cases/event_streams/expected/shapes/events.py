"""Toys Events, Frame, Pause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.events import EventUnion, StreamErrors
from ...runtime.structure import Structure, unknown_in, wire_of, without_absent

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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Frame(Structure):
    """Frame."""

    picture: bytes
    number: int | None = None
    wire_names = {
        "picture": "Picture",
        "number": "Number",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {
            "Picture": self.picture,
        }
        if wire["Picture"] is None:
            wire = without_absent(wire)
        if (value := self.number) is not None:
            wire["Number"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Frame:
        self = cls(
            picture=wire.get("Picture"),
            number=wire.get("Number"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Pause(Structure):
    """Pause."""

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Pause:
        self = cls()
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
