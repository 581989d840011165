"""Toys Words, Word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.events import EventUnion, StreamErrors
from ...runtime.structure import Structure, unknown_in, wire_of

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Words(EventUnion):
    """Words."""

    word: Word | None = None
    wire_names = {
        "word": "Word",
    }

    exactly_one = True

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.word) is not None:
            wire["Word"] = value.to_wire() if type(value) is Word else wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Words:
        self = cls(
            word=Word.read(wire.get("Word")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self

    @classmethod
    def wire_errors(cls) -> StreamErrors:
        from ..errors import ERRORS, ToysError

        return StreamErrors(
            ToysError,
            ERRORS,
            {},
        )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Word(Structure):
    """Word."""

    said: str | None = None
    wire_names = {
        "said": "Said",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.said) is not None:
            wire["Said"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Word:
        self = cls(
            said=wire.get("Said"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
