"""Trying a fact's examples on a generated package: where, and in which form.

An example of a rule is the params of a call, or, where `at` leads further in, the structure that it
leads to. An example of a trait is a value of the shape or the member.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from ..api import LoadedPackage, ViolationLike
from ..model import (
    ItemsStep,
    KeyStep,
    ListShape,
    MapShape,
    MemberStep,
    Service,
    Structure,
    ValuesStep,
    path_steps,
)
from ..overlay import Fact
from ..overlay.addresses import Address, InRequest, OnShape, addresses
from ..overlay.paths import follow, input_of
from ..untyped import is_object


@dataclass(frozen=True, slots=True)
class Trial:
    """A place where the examples of a fact are tried, and the operation that holds it."""

    operation: str
    place: Address


Wrap: TypeAlias = Callable[[Any], Any]


def trials(service: Service, fact: Fact) -> tuple[Trial, ...]:
    """For each address of a fact that is applied, the first place where it is at work."""
    homes = _homes(service)
    return tuple(
        trial for at in fact.entry.places for trial in _first(_at_work(service, homes, fact, at))
    )


def _at_work(service: Service, homes: dict[str, str], fact: Fact, at: str) -> Iterator[Trial]:
    one = fact.entry.model_copy(update={"places": (at,)})
    for place in addresses(service, one):
        match place:
            case InRequest(operation=name):
                if any(rule.id == fact.entry.id for rule in service.operations[name].rules):
                    yield Trial(name, place)
            case OnShape(shape=shape):
                if shape in homes:
                    yield Trial(homes[shape], place)


def _first(found: Iterator[Trial]) -> tuple[Trial, ...]:
    trial = next(found, None)
    return () if trial is None else (trial,)


def _homes(service: Service) -> dict[str, str]:
    """For each shape of an input, an operation in which it is at work."""
    homes: dict[str, str] = {}
    for operation in service.operations.values():
        if operation.input is not None:
            for shape in service.closure([operation.input]):
                homes.setdefault(shape, operation.name)
    return homes


def refuses(package: LoadedPackage, trial: Trial, fact: Fact, example: Any) -> bool:
    """Whether a fact refuses an example at one place."""
    if isinstance(trial.place, InRequest):
        operation = package.operation(trial.operation)
        forms = requests(package.selection.service, trial.place, example)
        found = [each for params in forms for each in operation.validate(params)]
    else:
        found = [*_of_shape(package, trial.place, example)]
    return any(_is_of(fact, violation) for violation in found)


def _is_of(fact: Fact, violation: ViolationLike) -> bool:
    # The arity of a union is tested with the structure, and known as the model's own.
    is_union = fact.entry.union is not None and violation.constraint == "union"
    return is_union or violation.origin == fact.entry.id


def requests(service: Service, place: InRequest, example: Any) -> Iterator[Any]:
    """An example as the params of a call: it may be these, or what `at` leads to.

    Where its members fit both, it is tried as both.
    """
    start = input_of(service, service.operations[place.operation])
    target = follow(service, start, place.path).shape
    if not is_object(example) or place.by_structure:
        yield wrapped(example, place.path)
    elif not place.path or not isinstance(target, Structure):
        yield example
    else:
        if set(example) <= set(target.members):
            yield wrapped(example, place.path)
        if set(example) <= set(start.members) or not set(example) <= set(target.members):
            yield example


def wrapped(value: Any, path: str) -> Any:
    """The params in which a value stands at a path, and nothing else."""
    for step in reversed(path_steps(path)):
        match step:
            case MemberStep(name=name):
                value = {name: value}
            case ItemsStep():
                value = [value]
            case KeyStep(key=key):
                value = {key: value}
            case ValuesStep():
                value = {"key": value}
    return value


def _of_shape(package: LoadedPackage, place: OnShape, example: Any) -> Iterable[ViolationLike]:
    found = _holder(package, place)
    if found is None:
        return ()
    structure, member, wrap = found
    made = package.structure(structure).from_wire({member: wrap(example)})
    violations: Iterable[ViolationLike] = made.validate()
    return violations


def _holder(package: LoadedPackage, place: OnShape) -> tuple[str, str, Wrap] | None:
    """A structure and a member where a value of a shape can be tried, and how it stands there."""
    if place.member:
        return place.shape, place.member, lambda value: value
    selection = package.selection
    service = selection.service
    inputs = (service.operations[name].input for name in selection.operations)
    reached = [
        service.shapes[name] for name in sorted(service.closure(name for name in inputs if name))
    ]
    holders: dict[str, Wrap] = {place.shape: lambda value: value}
    for each in reached:
        if isinstance(each, ListShape) and each.member == place.shape:
            holders[each.name] = lambda value: [value]
        elif isinstance(each, MapShape) and each.key == place.shape:
            holders[each.name] = lambda value: {value: ""}
        elif isinstance(each, MapShape) and each.value == place.shape:
            holders[each.name] = lambda value: {"": value}
    for each in reached:
        if isinstance(each, Structure):
            for name, found in each.members.items():
                if found.target in holders:
                    return each.name, name, holders[found.target]
    return None
