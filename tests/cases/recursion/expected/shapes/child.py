"""Toys Child, Parent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Child(Structure):
    """Child."""

    name: Annotated[str, Length(None, 4)] | None = None
    parent: Parent | None = None
    wire_names = {
        "name": "Name",
        "parent": "Parent",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        name = self.name
        if name is not None and not (type(name) is str and len(name) <= 4):
            found += ("name",)
        parent = self.parent
        if parent is not None and not (
            type(parent) is Parent and not parent.suspects()
        ):
            found += ("parent",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.name) is not None:
            wire["Name"] = value
        if (value := self.parent) is not None:
            wire["Parent"] = (
                value.to_wire() if type(value) is Parent else wire_of(value)
            )
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


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Parent(Structure):
    """Parent."""

    name: Annotated[str, Length(None, 4)] | None = None
    children: list[Child] | None = None
    wire_names = {
        "name": "Name",
        "children": "Children",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        name = self.name
        if name is not None and not (type(name) is str and len(name) <= 4):
            found += ("name",)
        children = self.children
        if children is not None:
            if type(children) is list:
                for children_item in children:
                    if not (
                        type(children_item) is Child and not children_item.suspects()
                    ):
                        found += ("children",)
                        break
            else:
                found += ("children",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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
