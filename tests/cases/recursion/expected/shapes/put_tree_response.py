"""Toys PutTreeResponse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import unknown_in, wire_of
from .child import Parent
from .tree import Tree

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutTreeResponse(Output):
    """PutTreeResponse."""

    tree: Tree | None = None
    parent: Parent | None = None
    wire_names = {
        "tree": "Tree",
        "parent": "Parent",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.tree) is not None:
            wire["Tree"] = value.to_wire() if type(value) is Tree else wire_of(value)
        if (value := self.parent) is not None:
            wire["Parent"] = (
                value.to_wire() if type(value) is Parent else wire_of(value)
            )
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> PutTreeResponse:
        self = cls(
            tree=Tree.read(wire.get("Tree")),
            parent=Parent.read(wire.get("Parent")),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
