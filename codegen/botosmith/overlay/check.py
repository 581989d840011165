"""Is every fact still true? Its address, its base, its quotes, its examples, and its neighbours.

A fact rots when the model moves on beneath it. `overlay` already refuses what does not fit, lost
quotes among it, and weakens what rests on too little or was read beside fewer members; here the
rest is re-checked: the words on saved pages, the examples that a fact promises, and whether two
facts contradict each other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from .apply import Outcome
from .format import FactEntry, Source
from .quotes import says
from .read import Fact

Refused: TypeAlias = Callable[[Fact, Any], "Sequence[bool]"]
"""Whether a fact refuses an example, at each place where it is tried."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is no longer right with a fact, and how to mend it."""

    fact: Fact
    why: str
    cure: str

    def __str__(self) -> str:
        return f"{self.fact.where}: {self.why}\n  cure: {self.cure}"


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A saved page, to look for quotes in: of which operation or data type, its bytes and hash."""

    name: str
    text: str
    sha256: str

    def is_cited_by(self, source: Source) -> bool:
        """Whether a source is this page, in this version or another."""
        if source.sha256 == self.sha256:
            return True
        return source.url.partition("#")[0].endswith(f"/API_{self.name}.html")


def findings(
    outcomes: Sequence[Outcome],
    refused: Refused,
    pages: Sequence[SavedPage] = (),
    only: Collection[str] | None = None,
) -> tuple[Finding, ...]:
    """Everything that is wrong with the facts of one service, in the order of the facts.

    Args:
        outcomes: What became of each fact.
        refused: Tries an example.
        pages: Saved pages, to look for the quotes of the facts that cite them.
        only: The ids of the facts whose examples are tried; all where it is None.
    """
    found: list[Finding] = []
    for outcome in outcomes:
        if outcome.result == "inactive":
            continue
        if outcome.result == "dropped" or outcome.is_weakened:
            found.append(Finding(outcome.fact, outcome.why, outcome.cure))
        found += _page_quotes(outcome.fact, pages)
        if outcome.result == "applied" and (only is None or outcome.fact.entry.id in only):
            found += _examples(outcome.fact, refused)
    active = [outcome.fact for outcome in outcomes if outcome.result != "inactive"]
    return (*found, *_contradictions(active))


# ----------------------------------------------------------------------------------- quotes


def _page_quotes(fact: Fact, pages: Sequence[SavedPage]) -> Iterator[Finding]:
    for evidence in fact.entry.evidence:
        source = fact.sources.get(evidence.source)
        for page in pages:
            if source is None or not page.is_cited_by(source) or says(page.text, evidence):
                continue
            yield Finding(
                fact,
                f"the page of {page.name} does not say {evidence.quote!r}",
                "read what it says; mend the fact, its quote and the sha256 of its source",
            )


# --------------------------------------------------------------------------------- examples


def _examples(fact: Fact, refused: Refused) -> Iterator[Finding]:
    for example in fact.entry.accepts:
        if any(refused(fact, example)):
            yield Finding(
                fact,
                f"it refuses an example that it should accept: {json.dumps(example)}",
                "mend the fact, or the example",
            )
    for example in fact.entry.rejects:
        found = refused(fact, example)
        if not found:
            yield Finding(
                fact,
                "its examples cannot be tried: no request holds a value of this kind",
                "state it where a request does, or leave its examples out",
            )
            break
        if not all(found):
            yield Finding(
                fact,
                f"it accepts an example that it should refuse: {json.dumps(example)}",
                "mend the fact, or the example",
            )


# --------------------------------------------------------------------------- contradictions


def _contradictions(facts: Iterable[Fact]) -> Iterator[Finding]:
    seen: dict[tuple[str, ...], Fact] = {}
    for fact in facts:
        for claim, opposite in _claims(fact.entry):
            other = seen.get(opposite)
            if other is not None and other.entry.id != fact.entry.id:
                yield Finding(
                    fact,
                    f"it contradicts the fact {other.entry.id} about {fact.entry.at}",
                    "give one of them a narrower `when`, or delete it",
                )
            seen.setdefault(claim, fact)


def _claims(entry: FactEntry) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What a fact claims, each with the claim that cannot stand beside it."""
    for at in entry.places:
        yield from _claims_at(entry, at)


def _claims_at(entry: FactEntry, at: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    for name, _ in entry.traits():
        yield (at, name), (at, name)
    if entry.rule is None:
        return
    when = json.dumps(entry.rule.model_dump(mode="json")["when"], sort_keys=True)
    for kind, opposite in (("require", "forbid"), ("forbid", "require")):
        for path in getattr(entry.rule, kind) or ():
            yield (at, when, kind, path), (at, when, opposite, path)
    for kind, opposites in _OPPOSITES.items():
        paths = sorted(getattr(entry.rule, kind) or ())
        for opposite in opposites if paths else ():
            yield (at, when, kind, *paths), (at, when, opposite, *paths)


_OPPOSITES = {
    "all_or_none": ("mutually_exclusive", "exactly_one"),
    "mutually_exclusive": ("all_or_none",),
    "exactly_one": ("all_or_none",),
}
