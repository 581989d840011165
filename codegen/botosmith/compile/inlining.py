"""Which structures inside a request its functions deal with in place.

A call for each structure would cost more than its tests. What is not inlined is left to the
functions of its own class.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..model import (
    Deprecated,
    JsonValue,
    ListShape,
    Member,
    Sensitive,
    Sparse,
    Structure,
    UniqueItems,
    targets,
)
from .shapes import Shapes

MOST_MEMBERS = 60
"""The members that one function deals with, those of the structures inside with them."""

DEEPEST = 4
"""How many structures in one another are inlined."""


@dataclass(frozen=True, slots=True)
class Inlined:
    """A structure that is dealt with in place, and the structures inside it, by wire name."""

    structure: Structure
    inside: Mapping[str, Inlined] = field(default_factory=dict[str, "Inlined"])

    def called(self, shapes: Shapes) -> Iterator[str]:
        """The structures directly in the inlined ones that are not inlined themselves."""
        for member in self.structure.members.values():
            if (inlined := self.inside.get(member.name)) is not None:
                yield from inlined.called(shapes)
            else:
                yield from _structures_in(shapes, member.target, frozenset())


def inlined(shapes: Shapes, request: Structure) -> Inlined:
    """What is inlined in the functions of a request."""
    return _Budget(shapes, MOST_MEMBERS - len(request.members)).inside(request, (request.name,))


def alone(structure: Structure) -> Inlined:
    """A structure in which nothing is inlined."""
    return Inlined(structure)


class _Budget:
    """How many members more the functions of one request deal with."""

    def __init__(self, shapes: Shapes, left: int) -> None:
        self._shapes = shapes
        self._left = left

    def inside(self, structure: Structure, around: tuple[str, ...]) -> Inlined:
        """A structure, with whatever in it there is a budget for; `around` are those it lies in."""
        inside: dict[str, Inlined] = {}
        for member in structure.members.values():
            candidate = self._candidate(member, around)
            if candidate is not None and len(candidate.members) <= self._left:
                self._left -= len(candidate.members)
                inside[member.name] = self.inside(candidate, (*around, candidate.name))
        return Inlined(structure, inside)

    def _candidate(self, member: Member, around: tuple[str, ...]) -> Structure | None:
        """The structure that a member is or lists, if it may be inlined.

        None is inlined in itself. What is sensitive as a whole has another path.
        """
        if self._shapes.effective(member).any_of(Deprecated, JsonValue, Sensitive, UniqueItems):
            return None
        shape = self._shapes.service.shapes[member.target]
        if isinstance(shape, ListShape) and Sparse in shape.traits:
            return None
        found = self._shapes.structure_below(member.target)
        if (
            found is None
            or Sensitive in found.traits
            or found.error is not None
            or found.event_stream
            or found.name in around
            or len(around) > DEEPEST
        ):
            return None
        return found


def _structures_in(shapes: Shapes, name: str, seen: frozenset[str]) -> Iterator[str]:
    shape = shapes.service.shapes[name]
    if isinstance(shape, Structure):
        yield name
    elif name not in seen:
        for target in targets(shape):
            yield from _structures_in(shapes, target, seen | {name})
