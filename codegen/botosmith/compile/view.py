"""Where the gate of a rule stands, and how it sees the values that the rule's paths lead to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import assert_never

from ..model import (
    ItemsStep,
    KeyStep,
    ListShape,
    MapShape,
    MemberStep,
    Shape,
    Structure,
    ValuesStep,
    path_steps,
)
from ..plan.names import member_names
from ..python_source.tree import (
    Attribute,
    Expression,
    Imported,
    Is,
    Name,
    Quoted,
    all_of,
    any_of,
    call,
    is_given,
)
from .inlining import Inlined
from .local_names import LocalNames
from .shapes import Shapes
from .value_tests import or_unusual

Way = tuple[str, ...]
"""The Python names that lead to a structure or member, `item` standing for an item of a list."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a path leads to, as seen from a place.

    Attributes:
        value: Its expression, where every structure on the way is there.
        around: The structures that have to be there, each with its class.
        shape: The shape of the value.
        exact: Whether the path ends here, or goes on through items that no expression can name.
    """

    value: Expression
    around: tuple[tuple[Expression, Imported], ...]
    shape: Shape
    exact: bool = True

    def if_there(self, test: Expression) -> Expression:
        """That all structures are there and a test holds; true of structures of other classes."""
        for outer, kind in reversed(self.around):
            other = Is(call("type", outer), kind, negated=True)
            test = all_of(is_given(outer), any_of(other, test))
        return test

    def or_unusual(self, test: Expression) -> Expression:
        """A test of a value of the usual type of its shape; values of other types pass it."""
        return or_unusual(self.value, self.shape, test)

    def if_not_there(self, test: Expression) -> Expression:
        """That a structure is absent, or a test holds."""
        for outer, kind in reversed(self.around):
            test = any_of(Is(call("type", outer), kind, negated=True), test)
        return test


@dataclass(frozen=True, slots=True)
class View:
    """The view of a rule from the place of its gate.

    Attributes:
        shapes: The service's shapes.
        local_names: The names of the validator's variables.
        wanted: Collects the members that have to be in variables.
        scope: The way to the structure from which the rule's paths start.
        inlined: That structure.
        place: The way to the structure at whose end the gate stands: the scope's, or one inside it.
        in_items: Whether a path through a list means the item at the place, or any item.
    """

    shapes: Shapes
    local_names: LocalNames
    wanted: set[Way]
    scope: Way
    inlined: Inlined
    place: Way = ()
    in_items: bool = False

    def entered(self, scope: str) -> tuple[View, str | None]:
        """The view from a scope, and the member beyond which nothing is inlined, if any."""
        way, inlined = self.scope, self.inlined
        blocking: str | None = None
        steps = path_steps(scope)
        for step, following in pairwise((*steps, None)):
            if isinstance(step, ItemsStep):
                continue
            # No map is inlined: the member that holds it blocks the way.
            assert isinstance(step, MemberStep)
            name = member_names(inlined.structure)[step.name]
            inside = inlined.inside.get(step.name)
            if inside is None:
                blocking = name
                break
            way = (*way, name, *(("item",) if isinstance(following, ItemsStep) else ()))
            inlined = inside
        return replace(self, scope=way, inlined=inlined, place=way), blocking

    def at(self, paths: Iterable[str]) -> View:
        """The view from the innermost inlined structure that paths lead through, or list."""
        deepest = self.scope
        for path in paths:
            way, inlined = self.scope, self.inlined
            for step, following in pairwise(path_steps(path)):
                if isinstance(step, ItemsStep):
                    continue
                if not (isinstance(step, MemberStep) and isinstance(following, _ENTERING)):
                    break
                inside = inlined.inside.get(step.name)
                if inside is None:
                    break
                way, inlined = (*way, member_names(inlined.structure)[step.name]), inside
                if isinstance(following, ItemsStep):
                    way = (*way, "item")
            if len(way) > len(deepest):
                deepest = way
        return replace(self, place=deepest)

    def local(self, structure: Way, name: str) -> Name:
        """The variable of a member of a structure that is around the place."""
        way = (*structure, name)
        self.wanted.add(way)
        return Name(self.local_names.of(way))

    def value(self, path: str) -> Seen:
        """The value at a path."""
        way = self.scope
        value: Expression | None = None
        around: list[tuple[Expression, Imported]] = []
        shape: Shape = self.inlined.structure
        for step in path_steps(path):
            match step:
                case MemberStep(name=name):
                    assert isinstance(shape, Structure)
                    python = member_names(shape)[name]
                    if self._is_around(way):
                        value = self.local(way, python)
                        around.clear()
                    else:
                        assert value is not None
                        around.append((value, self.shapes.class_of(shape.name)))
                        value = Attribute(value, python)
                    way = (*way, python)
                    shape = self.shapes.service.shapes[shape.members[name].target]
                case KeyStep(key=key):
                    assert value is not None and isinstance(shape, MapShape)
                    value = call(Imported("runtime.rules", "at_key"), value, Quoted(key))
                    shape = self.shapes.service.shapes[shape.value]
                    way = (*way, "{}")
                case ItemsStep() if self.in_items and self._is_around((*way, "item")):
                    assert isinstance(shape, ListShape)
                    way = (*way, "item")
                    value = Name(self.local_names.of(way))
                    shape = self.shapes.service.shapes[shape.member]
                case ItemsStep() | ValuesStep():
                    assert value is not None
                    return Seen(value, tuple(around), shape, exact=False)
                case _:
                    assert_never(step)
        assert value is not None
        return Seen(value, tuple(around), shape)

    def _is_around(self, way: Way) -> bool:
        """Whether the place is a structure, or inside it."""
        return self.place[: len(way)] == way


_ENTERING = (MemberStep, ItemsStep)
"""The steps of a path that lead into a structure, or the structures of a list."""
