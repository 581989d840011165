"""Which structures inside a request its functions deal with in place.

A call for each structure would cost more than its tests. What is not inlined is left to the
functions of its own class.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..model import (
    Deprecated,
    ItemsStep,
    JsonValue,
    ListShape,
    Member,
    MemberStep,
    Rule,
    Sensitive,
    Sparse,
    Structure,
    UniqueItems,
    condition_paths,
    demand_paths,
    path_steps,
    targets,
)
from .shapes import Shapes

MOST_MEMBERS = 60
"""The members that one function deals with, those of the structures inside with them."""

MOST_FOR_RULES = 30
"""The members of structures that rules look into, which come on top: without them each such rule
would have to be asked. With many more, Pyright calls a function too complex."""

MOST_TESTED = 150
"""The members of a structure that have a compiled test; those beyond are left to `explain`."""

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


def inlined(shapes: Shapes, request: Structure, rules: Iterable[Rule]) -> Inlined:
    """What is inlined in the functions of a request that has some rules."""
    budget = _Budget(shapes, MOST_MEMBERS - len(request.members), _looked_into(rules))
    return budget.inside(request, (request.name,), ())


def _looked_into(rules: Iterable[Rule]) -> frozenset[tuple[str, ...]]:
    """The members that some rules' paths lead through, each by the members on the way to it."""
    found: set[tuple[str, ...]] = set()
    for rule in rules:
        for path in (*condition_paths(rule.when), *demand_paths(rule.body)):
            way: tuple[str, ...] = ()
            for step in (*path_steps(rule.scope), *path_steps(path)[:-1]):
                if isinstance(step, MemberStep):
                    way = (*way, step.name)
                    found.add(way)
                elif not isinstance(step, ItemsStep):
                    break
    return frozenset(found)


def alone(structure: Structure) -> Inlined:
    """A structure in which nothing is inlined."""
    return Inlined(structure)


class _Budget:
    """How many members more the functions of one request deal with, and which they must."""

    def __init__(self, shapes: Shapes, left: int, needed: frozenset[tuple[str, ...]]) -> None:
        self._shapes = shapes
        self._left = left
        self._left_for_rules = MOST_FOR_RULES
        self._needed = needed

    def inside(
        self, structure: Structure, around: tuple[str, ...], way: tuple[str, ...]
    ) -> Inlined:
        """A structure, with whatever in it there is a budget for; `around` are those it lies in."""
        inside: dict[str, Inlined] = {}
        for place, member in enumerate(structure.members.values()):
            there = (*way, member.name)
            is_needed = there in self._needed and place < MOST_TESTED
            candidate = self._candidate(member, around)
            if candidate is None:
                continue
            members = len(candidate.members)
            if members <= self._left and len(around) <= DEEPEST:
                self._left -= members
            elif is_needed and members <= self._left_for_rules:
                self._left_for_rules -= members
            else:
                continue
            inside[member.name] = self.inside(candidate, (*around, candidate.name), there)
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
