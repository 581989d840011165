"""Toys PutToysResponse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Sparse
from ...runtime.output import Output
from ...runtime.structure import each, each_value, unknown_in, wire_of, wire_of_each
from .toy import Toy

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutToysResponse(Output):
    """PutToysResponse."""

    names: (
        Annotated[list[Annotated[str, Length(1)] | None], Length(None, 3), Sparse()]
        | None
    ) = None
    toys: Annotated[list[Toy | None], Sparse()] | None = None
    by_id: Annotated[dict[Annotated[str, Length(1)], Toy | None], Sparse()] | None = (
        None
    )
    wire_names = {
        "names": "Names",
        "toys": "Toys",
        "by_id": "ById",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.names) is not None:
            wire["Names"] = value
        if (value := self.toys) is not None:
            wire["Toys"] = wire_of_each(value)
        if (value := self.by_id) is not None:
            wire["ById"] = each_value(value, wire_of)
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> PutToysResponse:
        self = cls(
            names=wire.get("Names"),
            toys=each(wire.get("Toys"), Toy.read),
            by_id=each_value(wire.get("ById"), Toy.read),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
