"""The facts about one service, executed: what `overlay check` and `overlay show` tell."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from ..api import LoadedPackage, load_built
from ..audit import Undecided, undecided
from ..errors import OverlayError
from ..loading.service import load
from ..model import ListShape, MapShape, Service, Structure
from ..overlay import Fact, combine, overlay, shipped
from ..overlay.check import Finding, SavedPage, findings
from ..pipeline import build, select
from ..plan import Selection


def facts_of(service: str, own: Sequence[Fact]) -> tuple[Fact, ...]:
    """The shipped facts of a service, and a user's own after them."""
    return combine(shipped(service), own)


def audit(service: str) -> tuple[Undecided, ...]:
    """What is wrong with a model's own constraints, and nobody has decided.

    Raises:
        ModelError: There is no such service.
    """
    return undecided(load(service, audited=False))


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
    with_shipped: bool = True,
    pages: Sequence[SavedPage] = (),
) -> tuple[Finding, ...]:
    """Everything that is wrong with the facts about a service.

    Args:
        service_name: botocore's name for the service.
        own: A user's facts, after the shipped ones.
        model: A decoded `service-2.json` in place of the installed botocore's.
        with_shipped: Whether botosmith's own facts are among them.
        pages: Saved pages, to look for the quotes of the facts that cite them.

    Raises:
        ModelError: There is no such service.
        OverlayError: A shipped overlay is malformed.
    """
    facts = facts_of(service_name, own) if with_shipped else tuple(own)
    bare = load(service_name, model=model)
    service, outcomes = overlay(bare, facts)
    homes = _homes(service)
    applied = [_owner(outcome.fact) for outcome in outcomes if outcome.result == "applied"]
    operations = tuple(sorted({homes[name] for name in applied if name in homes}))
    with _package(service_name, operations, facts, model) as package:
        return findings(outcomes, lambda fact, example: _broken(package, fact, example), pages)


@contextmanager
def _package(
    service: str,
    operations: tuple[str, ...],
    facts: Sequence[Fact],
    model: Mapping[str, Any] | None,
) -> Generator[LoadedPackage | None]:
    if not operations:
        yield None
        return
    built = build(
        service,
        {service: operations},
        own_facts={service: facts},
        with_shipped=False,
        models={} if model is None else {service: model},
        formatter="none",
        docs="none",
    )
    with load_built(service, built) as package:
        yield package


def _homes(service: Service) -> dict[str, str]:
    """For each operation and each shape of an input, an operation in which it is at work."""
    homes = {name: name for name in service.operations}
    for operation in service.operations.values():
        if operation.input is not None:
            for shape in service.closure([operation.input]):
                homes.setdefault(shape, operation.name)
    return homes


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
