"""Toys Words, Word."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.events import EventUnion, StreamErrors
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Words(EventUnion):
    """Words."""

    word: Word | None = None
    exactly_one = True

    @classmethod
    def wire_errors(cls) -> StreamErrors:
        from ..errors import ERRORS, ToysError

        return StreamErrors(ToysError, ERRORS, {})


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Word(Structure):
    """Word."""

    said: str | None = None
