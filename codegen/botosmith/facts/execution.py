"""The facts about one service, executed: what `overlay check` and `overlay show` tell."""

from __future__ import annotations

from collections.abc import Collection, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from ..api import LoadedPackage, load_built
from ..audit import Undecided, undecided
from ..loading.serialization import as_botocore_checks
from ..loading.service import load
from ..model import Service
from ..overlay import Fact, Outcome, combine, overlay, shipped
from ..overlay.addresses import InRequest, addresses
from ..overlay.check import Finding, SavedPage, findings
from ..overlay.paths import Unfit
from ..pipeline import assembled, select
from ..plan import Selection
from .trial_service import trial_service
from .trials import Trials, refuses


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
    service = load(service_name)
    facts = facts_of(service_name, own)
    if not operation:
        return facts
    (name,) = select(service, [operation])
    chosen = service.operations[name]
    roots = (chosen.input, chosen.output, *chosen.errors)
    reached = service.closure(root for root in roots if root is not None)
    return tuple(fact for fact in facts if _bears_on(service, fact, name, reached))


def _bears_on(service: Service, fact: Fact, operation: str, shapes: Collection[str]) -> bool:
    try:
        places = addresses(service, fact.entry)
    except Unfit:
        return False
    return any(
        place.operation == operation if isinstance(place, InRequest) else place.shape in shapes
        for place in places
    )


def check(
    service_name: str,
    own: Sequence[Fact] = (),
    *,
    model: Mapping[str, Any] | None = None,
    with_shipped: bool = True,
    pages: Sequence[SavedPage] = (),
    only: Collection[str] | None = None,
) -> tuple[Finding, ...]:
    """Everything that is wrong with the facts about a service.

    Args:
        service_name: botocore's name for the service.
        own: A user's facts, after the shipped ones.
        model: A decoded `service-2.json` in place of the installed botocore's.
        with_shipped: Whether botosmith's own facts are among them.
        pages: Saved pages, to look for the quotes of the facts that cite them.
        only: The ids of the facts whose examples are tried; all where it is None.

    Raises:
        ModelError: There is no such service.
        OverlayError: A shipped overlay is malformed.
    """
    facts = facts_of(service_name, own) if with_shipped else tuple(own)
    service, outcomes = overlay(load(service_name, model=model), facts)
    return findings_in(service, outcomes, pages, only)


def findings_in(
    service: Service,
    outcomes: Sequence[Outcome],
    pages: Sequence[SavedPage] = (),
    only: Collection[str] | None = None,
) -> tuple[Finding, ...]:
    """Everything that is wrong with some facts.

    Args:
        service: The service with the facts laid over it.
        outcomes: What became of each.
        pages: Saved pages, to look for the quotes of the facts that cite them.
        only: The ids of the facts whose examples are tried; all where it is None.
    """
    trials = Trials(service)
    chosen = [
        outcome.fact
        for outcome in outcomes
        if outcome.result == "applied"
        and (only is None or outcome.fact.entry.id in only)
        and (outcome.fact.entry.accepts or outcome.fact.entry.rejects)
    ]
    tried = {fact.entry.id: trials.of(fact) for fact in chosen}
    every = [trial for each in tried.values() for trial in each]

    with _package(trial_service(service, chosen, every)) as package:

        def refused(fact: Fact, example: Any) -> tuple[bool, ...]:
            if package is None:
                return ()
            return tuple(refuses(package, trial, fact, example) for trial in tried[fact.entry.id])

        return findings(outcomes, refused, pages, only)


@contextmanager
def _package(service: Service) -> Generator[LoadedPackage | None]:
    """A package of a whole service; None where that has no operation."""
    if not service.operations:
        yield None
        return
    selection = Selection(as_botocore_checks(service), tuple(service.operations))
    built = assembled(service.name, [selection], formatter="none", docs="none")
    with load_built(built) as package:
        yield package
