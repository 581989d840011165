"""Toys Tree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import (
    Structure,
    each,
    each_value,
    unknown_in,
    wire_of,
    wire_of_each,
    without_absent,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tree(Structure):
    """Tree."""

    name: Annotated[str, Length(None, 4)]
    left: Tree | None = None
    right: Tree | None = None
    others: list[Tree] | None = None
    by_name: dict[Annotated[str, Length(None, 4)], Tree] | None = None
    wire_names = {
        "name": "Name",
        "left": "Left",
        "right": "Right",
        "others": "Others",
        "by_name": "ByName",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        name = self.name
        if not (type(name) is str and len(name) <= 4):
            found += ("name",)
        left = self.left
        if left is not None and not (type(left) is Tree and not left.suspects()):
            found += ("left",)
        right = self.right
        if right is not None and not (type(right) is Tree and not right.suspects()):
            found += ("right",)
        others = self.others
        if others is not None:
            if type(others) is list:
                for others_item in others:
                    if not (type(others_item) is Tree and not others_item.suspects()):
                        found += ("others",)
                        break
            else:
                found += ("others",)
        by_name = self.by_name
        if by_name is not None:
            if type(by_name) is dict:
                for by_name_key, by_name_item in by_name.items():
                    if not (
                        type(by_name_key) is str
                        and len(by_name_key) <= 4
                        and type(by_name_item) is Tree
                        and not by_name_item.suspects()
                    ):
                        found += ("by_name",)
                        break
            else:
                found += ("by_name",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {
            "Name": self.name,
        }
        if not self.name:
            wire = without_absent(wire)
        if (value := self.left) is not None:
            wire["Left"] = value.to_wire() if type(value) is Tree else wire_of(value)
        if (value := self.right) is not None:
            wire["Right"] = value.to_wire() if type(value) is Tree else wire_of(value)
        if (value := self.others) is not None:
            wire["Others"] = wire_of_each(value)
        if (value := self.by_name) is not None:
            wire["ByName"] = each_value(value, wire_of)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Tree:
        self = cls(
            name=wire.get("Name"),
            left=Tree.read(wire.get("Left")),
            right=Tree.read(wire.get("Right")),
            others=each(wire.get("Others"), Tree.read),
            by_name=each_value(wire.get("ByName"), Tree.read),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
