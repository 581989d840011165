"""Toys PutToyResponse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import unknown_in, wire_of
from .toy import Toy

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutToyResponse(Output):
    """PutToyResponse."""

    toy: Toy | None = None
    wire_names = {
        "toy": "Toy",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.toy) is not None:
            wire["Toy"] = value.to_wire() if type(value) is Toy else wire_of(value)
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> PutToyResponse:
        self = cls(
            toy=Toy.read(wire.get("Toy")),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
