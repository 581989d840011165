"""Proposed facts: mined from documentation, executed, and counted over all services.

`python -m botosmith.facts.proposals` counts, and shows some at random, for people to judge.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..loading.printed_names import printed_names
from ..loading.service import load, service_names
from ..model import Service
from ..overlay import Fact, Outcome, overlay
from ..overlay.format import Source
from ..pipeline import select
from ..processes import in_processes
from ..untyped import model_size, service_model
from . import execution
from .drafts import source, source_key
from .mining.entries import Proposal
from .mining.propose import Prose, propose
from .page_facts import holding
from .saved_pages import Saved


def proposals(
    service_name: str,
    operation: str = "",
    own: Sequence[Fact] = (),
    *,
    model: Mapping[str, Any] | None = None,
) -> tuple[Proposal, ...]:
    """The facts that the documentation of a service's model states and nothing else does.

    Every one of them has been tried: its members resolve, its quote is where it says, and its
    examples hold.

    Args:
        service_name: botocore's name for the service.
        operation: An operation, or a glob of them; all where none is named.
        own: A user's facts, which are known already like the shipped ones.
        model: A decoded `service-2.json` in place of the installed botocore's.

    Raises:
        ModelError: There is no such service.
        ConfigError: There is no such operation.
    """
    known = execution.facts_of(service_name, own)
    service, outcomes = overlay(load(service_name, model=model), known)
    found = propose(service, select(service, [operation or "*"]))
    return _held(service, outcomes, _unknown(found, known), {})


def proposals_of_page(
    saved: Saved, own: Sequence[Fact] = (), url: str = ""
) -> tuple[tuple[Proposal, ...], dict[str, Source]]:
    """The facts that the prose of an operation's page states, and the source that they cite."""
    known = execution.facts_of(saved.service, own)
    service, outcomes = overlay(load(saved.service), known)
    cited = source_key(saved.page)
    cites = {cited: source(saved.content, url)}
    operation = service.operations.get(saved.page.name)
    if operation is None or operation.input is None:
        return (), cites
    names = printed_names(service_model(saved.service), operation.input)
    named = [
        *((item, names.body) for item in saved.page.request),
        *((item, names.uri) for item in saved.page.uri_parameters),
    ]
    prose = [
        Prose(saved.page.name, known_names.get(item.member, item.member), item.prose)
        for item, known_names in named
    ]
    found = propose(service, [saved.page.name], prose, cited)
    return _held(service, outcomes, _unknown(found, known), cites), cites


def _unknown(found: Iterable[Proposal], known: Sequence[Fact]) -> list[Proposal]:
    """Those that no known fact states, whatever its status: a rejected one is not made again."""
    ids = {fact.entry.id for fact in known}
    said = {(fact.entry.at, name) for fact in known for name, _ in fact.entry.traits()}
    rules = [(fact.entry.at, fact.entry.rule) for fact in known if fact.entry.rule is not None]
    return [
        each
        for each in found
        if each.entry.id not in ids
        and not said & {(each.entry.at, name) for name, _ in each.entry.traits()}
        and (each.entry.rule is None or (each.entry.at, each.entry.rule) not in rules)
    ]


def _held(
    service: Service,
    known: Sequence[Outcome],
    found: Sequence[Proposal],
    sources: dict[str, Source],
) -> tuple[Proposal, ...]:
    fine = holding(service, known, [each.entry for each in found], sources)
    return tuple(each for each in found if each.entry.id in fine)


def kind(proposal: Proposal) -> str:
    """The trait, or the demand of the rule."""
    entry = proposal.entry
    return entry.rule.kinds()[0] if entry.rule is not None else entry.traits()[0][0]


def counts(found: Iterable[Proposal]) -> dict[str, int]:
    """How many proposals there are of each kind, sorted."""
    return dict(sorted(Counter(map(kind, found)).items()))


def largest_first(services: Iterable[str]) -> list[str]:
    """Services, the largest first, so that several processes end at about the same time.

    Raises:
        DataNotFoundError: There is no such service.
    """
    return sorted(services, key=lambda name: (-model_size(name), name))


def _told(service: str, proposal: Proposal) -> str:
    entry = proposal.entry
    return f"{service} {entry.id}\n  says: {entry.says}\n  read: {proposal.sentence}"


def main() -> None:
    """Count the proposals of every service, and print some of them."""
    options = argparse.ArgumentParser(
        prog="python -m botosmith.facts.proposals", description=__doc__
    )
    options.add_argument("services", nargs="*", help="botocore's names; default: all")
    options.add_argument("--sample", type=int, default=0, help="how many to show")
    options.add_argument("--seed", type=int, default=3, help="which ones")
    options.add_argument("--skip", action="append", default=[], help="a kind not to show")
    given = options.parse_args()
    made = dict(in_processes(proposals, largest_first(given.services or service_names())))
    every = [(name, each) for name, found in sorted(made.items()) for each in found]
    for what, count in counts(each for _, each in every).items():
        print(f"{count:6,} {what}")
    services = len({name for name, _ in every})
    print(f"{len(every):6,} in {services} services")
    shown = [pair for pair in every if kind(pair[1]) not in given.skip]
    for name, each in random.Random(given.seed).sample(shown, min(given.sample, len(shown))):
        print(_told(name, each))


if __name__ == "__main__":
    main()
