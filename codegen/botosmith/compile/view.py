"""Where the gate of a rule stands, and how it sees the values that the rule's paths lead to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, assert_never

from ..model import (
    ItemsStep,
    KeyStep,
    ListShape,
    MapShape,
    MemberStep,
    PathStep,
    Shape,
    Structure,
    ValuesStep,
    path_steps,
)
from ..plan.names import member_names
from ..python_source.tree import (
    FALSE,
    TRUE,
    Attribute,
    Expression,
    Imported,
    Is,
    Name,
    Quoted,
    SomeItem,
    all_of,
    any_of,
    call,
    is_given,
)
from .inlining import Inlined, alone
from .local_names import LocalNames
from .shapes import Shapes
from .value_tests import or_unusual

Way = tuple[str, ...]
"""The Python names that lead to a structure or member, `item` standing for an item of a list."""


def at_key(map_: Way, key: str) -> Way:
    """The way to the value under a key of a map."""
    return (*map_, f"{{{key}}}")


@dataclass(frozen=True, slots=True)
class Around:
    """A structure that has to be there, and its class."""

    value: Expression
    kind: Imported

    @property
    def is_other(self) -> Expression:
        """That the value is of another class, or absent."""
        return Is(call("type", self.value), self.kind, negated=True)

    def has(self, test: Expression) -> Expression:
        """That the structure is there and a test holds; true of other classes."""
        return all_of(is_given(self.value), any_of(self.is_other, test))


@dataclass(frozen=True, slots=True)
class AnyItem:
    """A list or map, one of whose items or values is looked at, and the variable of that item."""

    value: Expression
    item: str
    type: Literal["list", "dict"]

    def has(self, test: Expression) -> Expression:
        """That a test holds of some item; true of values of other types."""
        other = Is(call("type", self.value), Name(self.type), negated=True)
        return all_of(is_given(self.value), any_of(other, self._some(test)))

    def _some(self, test: Expression) -> Expression:
        if test in (TRUE, FALSE):
            return self.value if test == TRUE else FALSE
        values = self.value if self.type == "list" else call(Attribute(self.value, "values"))
        return SomeItem(test, self.item, values)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a path leads to, as seen from a place.

    Attributes:
        value: Its expression, where everything on the way is there.
        around: The structures that have to be there, and the lists and maps some of whose items
            the value may be of.
        shape: The shape of the value.
        way: The way to it.
        rest: The steps of the path from the value on, where it was not followed into items.
    """

    value: Expression
    around: tuple[Around | AnyItem, ...]
    shape: Shape
    way: Way
    rest: tuple[PathStep, ...] = ()

    @property
    def exact(self) -> bool:
        """Whether the path ends here."""
        return not self.rest

    def if_there(self, test: Expression) -> Expression:
        """That all structures are there and a test holds; true of structures of other classes."""
        for outer in reversed(self.around):
            test = outer.has(test)
        return test

    def or_unusual(self, test: Expression) -> Expression:
        """A test of a value of the usual type of its shape; values of other types pass it."""
        return or_unusual(self.value, self.shape, test)

    def if_not_there(self, test: Expression) -> Expression:
        """That a structure is absent, or a test holds; of an absent list, no item is absent."""
        in_items = False
        for outer in reversed(self.around):
            in_items = in_items or isinstance(outer, AnyItem)
            if isinstance(outer, AnyItem) or in_items:
                test = outer.has(test)
            else:
                test = any_of(outer.is_other, test)
        return test


@dataclass(frozen=True, slots=True)
class View:
    """The view of a rule from the place of its gate.

    Attributes:
        shapes: The service's shapes.
        local_names: The names of the validator's variables.
        wanted: Collects the members that have to be in variables; and the keys, by the maps.
        read: Collects the members that are looked at, or looked into.
        scope: The way to the structure from which the rule's paths start.
        inlined: That structure.
        place: The way to the structure at whose end the gate stands: the scope's, or one inside it.
        in_items: Whether a path through a list means the item at the place, or any item.
        start: The scope's structure where it is not inlined; the gate then stands at the last one
            on the way that is.
    """

    shapes: Shapes
    local_names: LocalNames
    wanted: dict[Way, dict[str, None]]
    read: set[Way]
    scope: Way
    inlined: Inlined
    place: Way = ()
    in_items: bool = False
    start: Seen | None = None

    @property
    def around(self) -> tuple[Around | AnyItem, ...]:
        """What is around the scope, and not around the gate."""
        if self.start is None:
            return ()
        kind = self.shapes.class_of(self.start.shape.name)
        return (*self.start.around, Around(self.start.value, kind))

    def entered(self, scope: str) -> View:
        """The view from a scope."""
        way, inlined = self.scope, self.inlined
        for step, following in pairwise((*path_steps(scope), None)):
            if isinstance(step, ItemsStep):
                continue
            # No map is inlined: the member that holds it ends the way.
            assert isinstance(step, MemberStep)
            inside = inlined.inside.get(step.name)
            if inside is None:
                return self._beyond(way, scope)
            name = member_names(inlined.structure)[step.name]
            way = (*way, name, *(("item",) if isinstance(following, ItemsStep) else ()))
            inlined = inside
        return replace(self, scope=way, inlined=inlined, place=way)

    def _beyond(self, place: Way, scope: str) -> View:
        """The view from a scope that is not inlined, the gate standing at a structure that is."""
        start = replace(self, place=place, in_items=True).value(scope)
        assert isinstance(start.shape, Structure)
        return replace(self, scope=start.way, inlined=alone(start.shape), place=place, start=start)

    def at(self, paths: Iterable[str]) -> View:
        """The view from the innermost inlined structure that paths lead through, or list."""
        if self.start is not None:
            return self
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
        self.wanted.setdefault(way, {})
        return Name(self.local_names.of(way))

    def local_at_key(self, map_: Way, key: str) -> Name:
        """The variable of the value under a key of a map that is in a variable."""
        self.wanted[map_][key] = None
        return Name(self.local_names.of(at_key(map_, key)))

    def value(self, path: str, *, into_items: bool = True) -> Seen:
        """The value at a path: of each item of the lists and maps that it leads into, if wanted."""
        way = self.scope
        value: Expression | None = None
        around: list[Around | AnyItem] = []
        of_any_item = False
        shape: Shape = self.inlined.structure
        steps = path_steps(path)
        for number, step in enumerate(steps):
            match step:
                case MemberStep(name=name):
                    assert isinstance(shape, Structure)
                    python = member_names(shape)[name]
                    if value is None and self.start is not None:
                        value = Attribute(self.start.value, python)
                    elif self._is_around(way) and not of_any_item:
                        value = self.local(way, python)
                        around.clear()
                    else:
                        assert value is not None
                        around.append(Around(value, self.shapes.class_of(shape.name)))
                        value = Attribute(value, python)
                    way = (*way, python)
                    self.read.add(way)
                    shape = self.shapes.service.shapes[shape.members[name].target]
                case KeyStep(key=key):
                    assert value is not None and isinstance(shape, MapShape)
                    if isinstance(value, Name) and way in self.wanted and not of_any_item:
                        value = self.local_at_key(way, key)
                    else:
                        value = call(Imported("runtime.gates", "at_key"), value, Quoted(key))
                    shape = self.shapes.service.shapes[shape.value]
                    way = at_key(way, key)
                case ItemsStep() if self._is_the_item((*way, "item")) and not of_any_item:
                    assert isinstance(shape, ListShape)
                    way = (*way, "item")
                    value = Name(self.local_names.of(way))
                    shape = self.shapes.service.shapes[shape.member]
                case ItemsStep() | ValuesStep() if into_items:
                    assert value is not None and isinstance(shape, ListShape | MapShape)
                    way, of_any_item = (*way, "item"), True
                    # The loop of the gate would reassign the variable of the one around it.
                    assert not self._is_around(way)
                    item, is_list = self.local_names.of(way), isinstance(shape, ListShape)
                    around.append(AnyItem(value, item, "list" if is_list else "dict"))
                    value = Name(item)
                    shape = self.shapes.service.shapes[_item(shape)]
                case ItemsStep() | ValuesStep():
                    assert value is not None
                    return Seen(value, tuple(around), shape, way, steps[number:])
                case _:
                    assert_never(step)
        assert value is not None
        return Seen(value, tuple(around), shape, way)

    def _is_the_item(self, way: Way) -> bool:
        return self.in_items and self._is_around(way)

    def _is_around(self, way: Way) -> bool:
        """Whether the place is a structure, or inside it."""
        return self.place[: len(way)] == way


def _item(shape: ListShape | MapShape) -> str:
    return shape.member if isinstance(shape, ListShape) else shape.value


_ENTERING = (MemberStep, ItemsStep)
"""The steps of a path that lead into a structure, or the structures of a list."""
