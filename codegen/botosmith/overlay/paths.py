"""Paths in a service model: what they lead to, and where they go wrong, with the name meant."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from ..model import (
    Enum,
    ItemsStep,
    KeyStep,
    ListShape,
    MapShape,
    MemberStep,
    Operation,
    PathStep,
    Service,
    Shape,
    Simple,
    Structure,
    ValuesStep,
    path_steps,
)
from ..suggestions import did_you_mean


class Unfit(Exception):
    """A fact that does not fit the model: why, and the cure."""

    def __init__(self, why: str, cure: str) -> None:
        super().__init__(why)
        self.why = why
        self.cure = cure


@dataclass(frozen=True, slots=True)
class Place:
    """What a path leads to.

    `holder` is the structure whose member it is; None for the start, an item or a value of a map.
    `is_single` is False where the path leads to each of several values.
    """

    path: str
    shape: Shape
    holder: Structure | None = None
    is_single: bool = True


def follow(service: Service, start: Shape, path: str) -> Place:
    """What a path from some shape leads to; an empty one leads to the shape itself.

    Raises:
        Unfit: It leads nowhere.
    """
    place = Place("", start)
    for step in _steps(path):
        shape = place.shape
        here = place.path or start.name
        match step:
            case MemberStep(name=name):
                if not isinstance(shape, Structure):
                    hint = _further(service, place, name)
                    why = f"{here} is a {kind_of(shape)}, which has no {name!r}{hint}"
                    raise Unfit(why, _way(place))
                if name not in shape.members:
                    raise _no_member(service, place, name)
                target = service.shapes[shape.members[name].target]
                place = Place(f"{place.path}.{name}".lstrip("."), target, shape, place.is_single)
            case ItemsStep():
                if not isinstance(shape, ListShape):
                    raise Unfit(f"{here} is a {kind_of(shape)} and no list", _way(place))
                item = service.shapes[shape.member]
                place = Place(f"{place.path}[]", item, is_single=False)
            case ValuesStep():
                value = service.shapes[_map(place, here).value]
                place = Place(f"{place.path}{{}}", value, is_single=False)
            case KeyStep(key=key):
                entries = _map(place, here)
                _known_key(service, entries, key, here)
                value = service.shapes[entries.value]
                place = Place(f"{place.path}{{{key}}}", value, is_single=place.is_single)
    return place


def _steps(path: str) -> tuple[PathStep, ...]:
    try:
        return path_steps(path)
    except ValueError as error:
        raise Unfit(str(error), "write `Member.Nested`, `List[]`, `Map{KEY}` or `Map{}`") from None


def member_of(place: Place) -> str:
    """The name of the member that a place is, of its holder."""
    return place.path.rpartition(".")[2]


def kind_of(shape: Shape) -> str:
    """A shape's type, in the model's words."""
    match shape:
        case Simple(type=kind):
            return kind
        case ListShape():
            return "list"
        case MapShape():
            return "map"
        case _:
            return "structure"


def input_of(service: Service, operation: Operation) -> Structure:
    """The structure of an operation's request.

    Raises:
        Unfit: It takes none.
    """
    if operation.input is None:
        raise Unfit(f"{operation.name} has no input", "delete the fact")
    return service.structure(operation.input)


# ----------------------------------------------------------------------------------- errors


def _map(place: Place, here: str) -> MapShape:
    if not isinstance(place.shape, MapShape):
        raise Unfit(f"{here} is a {kind_of(place.shape)} and no map", _way(place))
    return place.shape


def _known_key(service: Service, entries: MapShape, key: str, here: str) -> None:
    enum = service.shapes[entries.key].traits.get(Enum)
    if enum is not None and key not in enum.values:
        raise Unfit(
            f"{here} has no key {key!r}{did_you_mean(key, enum.values)}",
            "mend the key, or loosen the enum of its keys by another fact first",
        )


def _way(place: Place) -> str:
    """How to write on from here."""
    match place.shape:
        case ListShape():
            return f"write {place.path}[]… for its items"
        case MapShape():
            return f"write {place.path}{{KEY}}… or {place.path}{{}}… for its values"
        case _:
            return "mend the path"


def _no_member(service: Service, place: Place, name: str) -> Unfit:
    structure = place.shape
    assert isinstance(structure, Structure)
    why = f"{structure.name} has no member {name!r}"
    hint = did_you_mean(name, structure.members) or _further(service, place, name)
    cure = "the model may have moved on: mend the path, or delete the fact"
    return Unfit(f"{why}{hint}", cure)


def _further(service: Service, place: Place, name: str) -> str:
    """A hint at the member of this name further inside; empty where there is none."""
    deeper = _deeper(service, place.shape, name)
    if not deeper:
        return ""
    joint = "." if place.path and deeper[0] not in "[{" else ""
    return f"; did you mean {place.path}{joint}{deeper}?"


def _deeper(service: Service, start: Shape, name: str) -> str:
    """The path to a member of this name further inside; empty where there is none."""
    todo: deque[tuple[str, str]] = deque([("", start.name)])
    seen = {start.name}
    while todo:
        path, at = todo.popleft()
        shape = service.shapes[at]
        further: list[tuple[str, str]] = []
        match shape:
            case Structure(members=members):
                if name in members and path:
                    return f"{path}.{name}"
                further = [
                    (f"{path}.{each.name}".lstrip("."), each.target) for each in members.values()
                ]
            case ListShape(member=item):
                further = [(f"{path}[]", item)]
            case MapShape(value=value):
                further = [(f"{path}{{}}", value)]
            case _:
                pass
        for way, target in further:
            if target not in seen:
                seen.add(target)
                todo.append((way, target))
    return ""
