"""The facts about one service, executed: what `overlay check` and `overlay show` tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from .api import LoadedPackage, load_built
from .errors import OverlayError
from .load import load
from .model import ListShape, MapShape, Service, Structure
from .overlay import Fact, Outcome, combine, overlay, shipped
from .overlay.check import Finding, findings
from .pipeline import build, select
from .plan import Selection


def facts_of(service: str, own: Sequence[Fact]) -> tuple[Fact, ...]:
    """The shipped facts of a service, and a user's own after them."""
    return combine(shipped(service), own)


def facts_about(service_name: str, operation: str, own: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts that bear on an operation, or on any where none is named.

    Raises:
        ModelError: There is no such service.
        ConfigError: There is no such operation.
    """
    facts = facts_of(service_name, own)
    if not operation:
        return facts
    service = load(service_name)
    (name,) = select(service, [operation])
    chosen = service.operations[name]
    roots = (chosen.input, chosen.output, *chosen.errors)
    reached = service.closure(root for root in roots if root is not None)
    return tuple(fact for fact in facts if _owner(fact) in {name, *reached})


def _owner(fact: Fact) -> str:
    """The operation or the shape that a fact is about."""
    return fact.entry.at.partition("$")[0].partition(".")[0]


def check(
    service_name: str,
    own: Sequence[Fact] = (),
    *,
    model: Mapping[str, Any] | None = None,
) -> tuple[Finding, ...]:
    """Everything that is wrong with the facts about a service.

    Args:
        service_name: botocore's name for the service.
        own: A user's facts, after the shipped ones.
        model: A decoded `service-2.json` in place of the installed botocore's.

    Raises:
        ModelError: There is no such service.
        OverlayError: A shipped overlay is malformed.
    """
    facts = facts_of(service_name, own)
    bare = load(service_name, model=model)
    service, outcomes = overlay(bare, facts)
    operations = tuple(sorted({_operation(service, o) for o in outcomes} - {""}))
    with _package(service_name, operations, own, model) as package:
        return findings(bare, outcomes, lambda fact, example: _broken(package, fact, example))


@contextmanager
def _package(
    service: str,
    operations: tuple[str, ...],
    own: Sequence[Fact],
    model: Mapping[str, Any] | None,
) -> Iterator[LoadedPackage | None]:
    if not operations:
        yield None
        return
    built = build(
        service,
        {service: operations},
        own_facts={service: own},
        models={} if model is None else {service: model},
        formatter="none",
    )
    with load_built(service, built) as package:
        yield package


def _operation(service: Service, outcome: Outcome) -> str:
    """An operation in which an applied fact can be seen at work; empty where there is none."""
    if outcome.result != "applied":
        return ""
    name = _owner(outcome.fact)
    if name in service.operations:
        return name
    for operation in service.operations.values():
        if operation.input is not None and name in service.closure([operation.input]):
            return operation.name
    return ""


def _broken(package: LoadedPackage | None, fact: Fact, example: Any) -> set[str]:
    """The facts that an example breaks: an operation's input, or a member's value."""
    if package is None:
        return set()
    address = fact.entry.at
    name = address.partition(".")[0]
    if name in package.operations:
        violations = package.operation(name).validate(example)
    else:
        structure, member, wrap = _probe(package.selection, address)
        probe = package.structure(structure).from_wire({member: wrap(example)})
        violations = probe.validate()
    return {violation.origin for violation in violations}


def _probe(selection: Selection, address: str) -> tuple[str, str, Callable[[Any], Any]]:
    """A structure and a member where a value of the fact's shape can be tried."""
    shape, _, member = address.partition("$")
    if member:
        return shape, member, lambda value: value
    service = selection.service
    inputs = (service.operations[name].input for name in selection.operations)
    reached = [
        service.shapes[name] for name in sorted(service.closure(name for name in inputs if name))
    ]
    holders: dict[str, Callable[[Any], Any]] = {shape: lambda value: value}
    for each in reached:
        if isinstance(each, ListShape) and each.member == shape:
            holders[each.name] = lambda value: [value]
        elif isinstance(each, MapShape) and each.key == shape:
            holders[each.name] = lambda value: {value: ""}
        elif isinstance(each, MapShape) and each.value == shape:
            holders[each.name] = lambda value: {"": value}
    for each in reached:
        if isinstance(each, Structure):
            for name, found in each.members.items():
                if found.target in holders:
                    return each.name, name, holders[found.target]
    raise OverlayError(f"{address}: no structure holds a value of this shape to try examples on")
