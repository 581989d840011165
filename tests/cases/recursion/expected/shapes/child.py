"""Toys Child, Parent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Child(Structure):
    """Child."""

    name: Annotated[str, Length(None, 4)] | None = None
    parent: Parent | None = None
    wire_names = {
        "name": "Name",
        "parent": "Parent",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        name = self.name
        if name is not None and not (type(name) is str and len(name) <= 4):
            self.explain("name", at, found)
        parent = self.parent
        if parent is not None:
            if type(parent) is Parent:
                parent.check((at, "Parent"), found)
            else:
                self.explain("parent", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not None:
            wire["Name"] = value
        if (value := self.parent) is not None:
            wire["Parent"] = wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Child:
        self = cls(
            name=wire.get("Name"),
            parent=Parent.read(wire.get("Parent")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True)
class Parent(Structure):
    """Parent."""

    name: Annotated[str, Length(None, 4)] | None = None
    children: list[Child] | None = None
    wire_names = {
        "name": "Name",
        "children": "Children",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        name = self.name
        if name is not None and not (type(name) is str and len(name) <= 4):
            self.explain("name", at, found)
        children = self.children
        if children is not None:
            if type(children) is list:
                for children_index, children_item in enumerate(children):
                    if type(children_item) is Child:
                        children_item.check(((at, "Children"), children_index), found)
                    else:
                        self.explain_item(
                            "children", children_index, children_item, at, found
                        )
            else:
                self.explain("children", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not None:
            wire["Name"] = value
        if (value := self.children) is not None:
            wire["Children"] = wire_of_each(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Parent:
        self = cls(
            name=wire.get("Name"),
            children=each(wire.get("Children"), Child.read),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
