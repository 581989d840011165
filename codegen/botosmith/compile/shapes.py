"""What the compiler asks of a service: the classes of its shapes, and what they hold."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import (
    ListShape,
    MapShape,
    Member,
    Required,
    Service,
    Simple,
    Structure,
    Traits,
)
from ..plan.names import Names, values_constant
from ..plan.types import effective, holds_structures
from ..python_source.tree import Imported


@dataclass(frozen=True, slots=True)
class Shapes:
    """A service, and the Python names of it."""

    service: Service
    names: Names

    def effective(self, member: Member) -> Traits:
        """All that holds of a member."""
        return effective(self.service, member)

    def class_of(self, structure: str) -> Imported:
        """The class of a structure."""
        return Imported(self.names.homes[structure], self.names.classes[structure])

    def values_of(self, enum: str) -> Imported:
        """The set of an enum's values."""
        return Imported(self.names.homes[enum], values_constant(enum))

    def holds_structures(self, name: str) -> bool:
        """Whether values of a shape hold structures, in lists and maps of any depth."""
        return holds_structures(self.service, name)

    def is_answered(self, structure: str) -> bool:
        """Whether a service sends the structure, so that it may leave required members out."""
        return structure in self.names.answers and structure not in self._needed_by(structure)

    def may_hold_itself(self, structure: str) -> bool:
        """Whether values of a structure can nest without end."""
        held = (each.target for each in self.service.structure(structure).members.values())
        return structure in self.service.closure(held)

    def _needed_by(self, structure: str) -> set[str]:
        """The structures that the smallest value of a structure holds."""
        needed: set[str] = set()
        todo = [structure]
        while todo:
            shape = self.service.shapes[todo.pop()]
            if isinstance(shape, Structure):
                held = {each.target for each in shape.members.values() if Required in each.traits}
                todo.extend(held - needed)
                needed |= held
        return needed

    def is_sized(self, name: str) -> bool:
        """Whether values of a shape have a length, so that an empty one is false."""
        shape = self.service.shapes[name]
        if isinstance(shape, Simple):
            return shape.type in {"string", "blob"}
        return isinstance(shape, ListShape | MapShape)

    def structure_below(self, name: str) -> Structure | None:
        """The structure that a shape is, or that it is a list of."""
        shape = self.service.shapes[name]
        if isinstance(shape, ListShape):
            shape = self.service.shapes[shape.member]
        return shape if isinstance(shape, Structure) else None
