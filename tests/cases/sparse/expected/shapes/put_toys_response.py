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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        names = self.names
        if names is not None:
            if type(names) is list and len(names) <= 3:
                for names_item in names:
                    if not (
                        names_item is None
                        or (type(names_item) is str and len(names_item) >= 1)
                    ):
                        found += ("names",)
                        break
            else:
                found += ("names",)
        toys = self.toys
        if toys is not None:
            if type(toys) is list:
                for toys_item in toys:
                    if not (
                        toys_item is None
                        or (type(toys_item) is Toy and not toys_item.suspects())
                    ):
                        found += ("toys",)
                        break
            else:
                found += ("toys",)
        by_id = self.by_id
        if by_id is not None:
            if type(by_id) is dict:
                for by_id_key, by_id_item in by_id.items():
                    if not (
                        type(by_id_key) is str
                        and len(by_id_key) >= 1
                        and (
                            by_id_item is None
                            or (type(by_id_item) is Toy and not by_id_item.suspects())
                        )
                    ):
                        found += ("by_id",)
                        break
            else:
                found += ("by_id",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
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
