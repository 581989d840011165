"""Which structures inside another one function deals with in place."""

from __future__ import annotations

from ..model import (
    Deprecated,
    JsonValue,
    ListShape,
    Member,
    Sensitive,
    Sparse,
    Structure,
    UniqueItems,
)
from .types import Types

MOST_MEMBERS = 60
"""The members that one function deals with, those of structures inside with them."""

DEEPEST = 4
"""How many structures in one another are dealt with in place."""


class Room:
    """The room that is left in a function about one structure.

    Type checkers give up on functions of many branches, and people before them.
    """

    def __init__(self, types: Types, structure: Structure, most: int = MOST_MEMBERS) -> None:
        self._types = types
        self._left = most - len(structure.members)

    def inside(self, member: Member, around: tuple[str, ...]) -> Structure | None:
        """The structure that a member is or lists, if there is room for it, which it then takes.

        `around` are the structures that the member lies in: none holds itself in place. What is
        sensitive as a whole has another path, and is dealt with elsewhere.
        """
        shapes = self._types.service.shapes
        if self._types.effective(member).any_of(Deprecated, JsonValue, Sensitive, UniqueItems):
            return None
        shape = shapes[member.target]
        if isinstance(shape, ListShape) and Sparse not in shape.traits:
            shape = shapes[shape.member]
        if (
            not isinstance(shape, Structure)
            or Sensitive in shape.traits
            or shape.error is not None
            or shape.event_stream
            or shape.name in around
            or len(around) > DEEPEST
            or len(shape.members) > self._left
        ):
            return None
        self._left -= len(shape.members)
        return shape
