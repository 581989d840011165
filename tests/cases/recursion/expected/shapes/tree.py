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
from ...runtime.violation import Entry

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
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

    def check(self, at: Path, found: list[Violation]) -> None:
        name = self.name
        if not (type(name) is str and len(name) <= 4):
            self.explain("name", at, found)
        left = self.left
        if left is not None:
            if type(left) is Tree:
                left.check((at, "Left"), found)
            else:
                self.explain("left", at, found)
        right = self.right
        if right is not None:
            if type(right) is Tree:
                right.check((at, "Right"), found)
            else:
                self.explain("right", at, found)
        others = self.others
        if others is not None:
            if type(others) is list:
                for others_index, others_item in enumerate(others):
                    if type(others_item) is Tree:
                        others_item.check(((at, "Others"), others_index), found)
                    else:
                        self.explain_item(
                            "others", others_index, others_item, at, found
                        )
            else:
                self.explain("others", at, found)
        by_name = self.by_name
        if by_name is not None:
            if type(by_name) is dict:
                for by_name_key, by_name_item in by_name.items():
                    if (
                        type(by_name_key) is str
                        and len(by_name_key) <= 4
                        and type(by_name_item) is Tree
                    ):
                        by_name_item.check(((at, "ByName"), Entry(by_name_key)), found)
                    else:
                        self.explain_item(
                            "by_name", by_name_key, by_name_item, at, found
                        )
            else:
                self.explain("by_name", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Name": self.name,
        }
        if wire["Name"] is None:
            wire = without_absent(wire)
        value: Any
        if (value := self.left) is not None:
            wire["Left"] = wire_of(value)
        if (value := self.right) is not None:
            wire["Right"] = wire_of(value)
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
