"""Where a fact holds: `at`, its families and its exceptions, as places of one service."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import islice
from typing import TypeAlias

from ..model import Holders, Operation, Service, Structure
from ..suggestions import did_you_mean
from .format import FactEntry
from .paths import Unfit, follow, input_of

MOST_SCOPES = 64
"""The places of one operation in which a rule of a structure is repeated."""


@dataclass(frozen=True, slots=True)
class InRequest:
    """A path from an operation's request.

    `by_glob`: a glob found the operation. `by_structure`: it is a place of the structure at `at`.
    """

    operation: str
    path: str
    by_glob: bool = False
    by_structure: bool = False


@dataclass(frozen=True, slots=True)
class OnShape:
    """A shape, or with `member` a member of a structure, wherever it is used."""

    shape: str
    member: str = ""


Address: TypeAlias = InRequest | OnShape


def addresses(
    service: Service, entry: FactEntry, holders: Holders | None = None
) -> tuple[Address, ...]:
    """Everywhere that a fact holds, each place once.

    Args:
        service: The service.
        entry: The fact.
        holders: Which shapes of the service hold which, where that is known already.

    Raises:
        Unfit: An address leads nowhere, or what it excepts does not exist.
    """
    for pattern in entry.except_:
        if not any(fnmatchcase(name, pattern) for name in service.operations):
            raise Unfit(
                f"`except` names {pattern!r}, and there is no such operation"
                f"{did_you_mean(pattern, service.operations)}",
                "mend `except`",
            )
    found: dict[Address, None] = {}
    for place in entry.places:
        found |= dict.fromkeys(_of(service, entry, place, holders or Holders(service)))
    if entry.except_ and not any(isinstance(each, InRequest) for each in found):
        raise Unfit(
            "a trait of a shape has no exceptions", "state it of the operations that it is for"
        )
    return tuple(found)


def _of(service: Service, entry: FactEntry, at: str, holders: Holders) -> tuple[Address, ...]:
    head, _, rest = at.partition(".")
    if "$" in head:
        shape, _, member = at.partition("$")
        if entry.rule is not None:
            raise Unfit(f"a rule has no place at {at}", "state it at a structure or an operation")
        return (OnShape(shape, member),)
    if any(mark in head for mark in "*?["):
        return _by_glob(service, entry, head, rest)
    if head in service.operations:
        if _excepted(entry, head):
            raise Unfit(f"`at` and `except` both name {head}", "leave one of them out")
        return (InRequest(head, rest),)
    if head not in service.shapes:
        hint = did_you_mean(head, [*service.operations, *service.shapes])
        raise Unfit(
            f"there is no operation or shape {head!r}{hint}", "mend `at`, or delete the fact"
        )
    if entry.rule is None:
        return (OnShape(at),)
    return _wherever(service, entry, head, rest, holders)


def _by_glob(service: Service, entry: FactEntry, glob: str, path: str) -> tuple[Address, ...]:
    """The operations that a glob means and whose request has the path."""
    named = [name for name in sorted(service.operations) if fnmatchcase(name, glob)]
    if not named:
        raise Unfit(f"no operation is called {glob!r}", "mend `at`, or delete the fact")
    found = tuple(
        InRequest(name, path, by_glob=True)
        for name in named
        if not _excepted(entry, name) and _has(service, service.operations[name], path)
    )
    if not found:
        raise Unfit(
            f"no request of {glob!r} has {path!r}", "mend `at` or `except`, or delete the fact"
        )
    return found


def _has(service: Service, operation: Operation, path: str) -> bool:
    try:
        follow(service, input_of(service, operation), path)
    except Unfit:
        return False
    return True


def _wherever(
    service: Service, entry: FactEntry, structure: str, path: str, holders: Holders
) -> tuple[Address, ...]:
    """Each place of each request in which a structure stands."""
    shape = service.shapes[structure]
    if not isinstance(shape, Structure):
        raise Unfit(f"{structure} is no structure", "state the rule at a structure or an operation")
    follow(service, shape, path)
    found = tuple(
        InRequest(name, ".".join(part for part in (scope, path) if part), by_structure=True)
        for name in sorted(service.operations)
        if not _excepted(entry, name)
        for scope in _scopes(service.operations[name], structure, holders)
    )
    if not found:
        raise Unfit(f"no request holds a {structure}", "mend `at` or `except`, or delete the fact")
    return found


def _scopes(operation: Operation, structure: str, holders: Holders) -> tuple[str, ...]:
    found = tuple(islice(holders.ways(operation, structure), MOST_SCOPES + 1))
    if len(found) > MOST_SCOPES:
        raise Unfit(
            f"{structure} stands in more than {MOST_SCOPES} places of {operation.name}",
            "name the operations, or the places, where it matters",
        )
    return found


def _excepted(entry: FactEntry, operation: str) -> bool:
    return any(fnmatchcase(operation, pattern) for pattern in entry.except_)
