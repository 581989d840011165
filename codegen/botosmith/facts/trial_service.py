"""As much of a service as tells whether facts refuse their examples.

A package of whole requests takes many times longer to make than one of the members that the
examples give.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from ..model import Operation, Pattern, Service, Shape, Structure, Traits, targets
from ..overlay import Fact
from .trials import Trial


def trial_service(service: Service, facts: Iterable[Fact], trials: Collection[Trial]) -> Service:
    """The requests in which some facts are tried, with the members that the trials speak of.

    Args:
        service: The service with the facts laid over it.
        facts: Those that are tried; the rules of all others are left out.
        trials: Where they are.
    """
    tried = {fact.entry.id: fact for fact in facts}
    names = sorted({trial.operation for trial in trials})
    operations = {name: _request(service.operations[name], tried) for name in names}
    words = {
        *(word for fact in tried.values() for word in _words_of(fact)),
        *(word for trial in trials for word in _words(trial.path)),
        *(
            word
            for operation in operations.values()
            for rule in operation.rules
            for word in _words(rule.scope)
        ),
    }
    shapes: dict[str, Shape] = {}
    todo = [operation.input for operation in operations.values() if operation.input is not None]
    while todo:
        name = todo.pop()
        if name not in shapes:
            shapes[name] = _with_members(_tried(service.shapes[name], tried), words)
            todo.extend(targets(shapes[name]))
    return replace(service, operations=operations, shapes=shapes)


def _request(operation: Operation, tried: Collection[str]) -> Operation:
    """An operation without what comes back from it, and with the rules that are tried."""
    rules = tuple(rule for rule in operation.rules if rule.id in tried)
    return replace(operation, output=None, errors=(), rules=rules)


def _tried(shape: Shape, tried: Collection[str]) -> Shape:
    """A shape without the patterns that are not tried, which take the longest to translate."""
    if isinstance(shape, Structure):
        members = {
            name: replace(member, traits=_of_facts(member.traits, tried))
            for name, member in shape.members.items()
        }
        return replace(shape, members=members)
    return replace(shape, traits=_of_facts(shape.traits, tried))


def _of_facts(traits: Traits, tried: Collection[str]) -> Traits:
    pattern = traits.get(Pattern)
    return traits if pattern is None or pattern.origin in tried else traits.without(Pattern)


def _with_members(shape: Shape, words: Collection[str]) -> Shape:
    """A shape; of a structure, with those members that the words may mean."""
    if not isinstance(shape, Structure):
        return shape
    members = {
        name: member
        for name, member in shape.members.items()
        if name in words or _WORD.fullmatch(name) is None
    }
    return replace(shape, members=members)


_WORD = re.compile(r"[\w\-]+")


def _words_of(fact: Fact) -> Iterator[str]:
    """Every word of where a fact holds, of its rule and of its examples."""
    entry = fact.entry
    rule = None if entry.rule is None else entry.rule.model_dump(mode="json")
    for text in (*entry.places, json.dumps([rule, entry.accepts, entry.rejects], default=str)):
        yield from _words(text)


def _words(text: str) -> Iterator[str]:
    return (found.group() for found in _WORD.finditer(text))
