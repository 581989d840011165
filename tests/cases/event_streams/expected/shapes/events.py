"""Toys Events, Frame, Pause."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.events import EventUnion, StreamErrors
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Events(EventUnion):
    """Events."""

    frame: Frame | None = None
    pause: Pause | None = None
    exactly_one = True

    @classmethod
    def wire_errors(cls) -> StreamErrors:
        from ..errors import ERRORS, StreamBroken, TooManyRequestsException, ToysError

        named: dict[str, type[ToysError]] = {
            "Broken": StreamBroken,
            "tooManyToys": TooManyRequestsException,
        }
        return StreamErrors(ToysError, ERRORS, named)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Frame(Structure):
    """Frame."""

    picture: bytes
    number: int | None = None


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Pause(Structure):
    """Pause."""
