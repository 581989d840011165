"""Trying a fact's examples on a generated package: where, and in which form.

An example of a rule is the params of a call, or, where `at` leads further in, the structure that it
leads to. An example of a trait is a value of the shape or the member.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any, TypeAlias

from ..api import LoadedPackage
from ..model import (
    Holders,
    ItemsStep,
    KeyStep,
    MapShape,
    MemberStep,
    Service,
    Structure,
    ValuesStep,
    path_steps,
)
from ..overlay import Fact
from ..overlay.addresses import InRequest, OnShape, addresses
from ..overlay.paths import follow, input_of
from ..untyped import is_object


@dataclass(frozen=True, slots=True)
class Trial:
    """Where the examples of a fact are tried: a path from an operation's request.

    `forms` are the params in which an example stands there.
    """

    operation: str
    path: str
    forms: Forms


Forms: TypeAlias = Callable[[Any], Iterable[Any]]


class Trials:
    """Finds where the examples of the facts of one service can be tried."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._holders = Holders(service)
        self._homes: dict[str, str] = {}
        for operation in service.operations.values():
            if operation.input is not None:
                for shape in service.closure([operation.input]):
                    self._homes.setdefault(shape, operation.name)

    def of(self, fact: Fact) -> tuple[Trial, ...]:
        """For each address of a fact that is applied, the first place where it is at work."""
        found: list[Trial] = []
        for at in fact.entry.places:
            found += islice(self._at_work(fact, at), 1)
        return tuple(found)

    def _at_work(self, fact: Fact, at: str) -> Iterator[Trial]:
        one = fact.entry.model_copy(update={"places": (at,)})
        for place in addresses(self._service, one, self._holders):
            match place:
                case InRequest(operation=name):
                    if any(
                        rule.id == fact.entry.id for rule in self._service.operations[name].rules
                    ):
                        yield Trial(name, place.path, partial(requests, self._service, place))
                case OnShape(shape=shape, member=member):
                    yield from self._on_shape(shape, member)

    def _on_shape(self, shape: str, member: str) -> Iterator[Trial]:
        if shape not in self._homes:
            return
        operation = self._service.operations[self._homes[shape]]
        for way in islice(self._holders.ways(operation, shape), 1):
            path = ".".join(filter(None, (way, member)))
            yield Trial(operation.name, path, partial(_at, path))
            return
        for entries in self._service.shapes.values():
            if isinstance(entries, MapShape) and entries.key == shape:
                for way in islice(self._holders.ways(operation, entries.name), 1):
                    yield Trial(operation.name, way, partial(_as_key, way))
                    return


def _at(path: str, example: Any) -> list[Any]:
    return [wrapped(example, path)]


def _as_key(path: str, example: Any) -> list[Any]:
    return [wrapped({example: ""}, path)]


def refuses(package: LoadedPackage, trial: Trial, fact: Fact, example: Any) -> bool:
    """Whether a fact refuses an example at one place."""
    operation = package.operation(trial.operation)
    return any(
        violation.origin == fact.entry.id
        for params in trial.forms(example)
        for violation in operation.validate(params)
    )


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
