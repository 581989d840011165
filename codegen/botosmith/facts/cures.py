"""What to change where real calls contradict a fact or a constraint of a model."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..model import (
    Enum,
    Length,
    ListShape,
    MapShape,
    Pattern,
    Range,
    Required,
    Service,
    Structure,
    Trait,
    UniqueItems,
)
from ..naming import fact_id
from ..overlay import Fact
from ..overlay.format import FactEntry, Source, Status
from .observations import Finding, Observation
from .tallies import Tally, Verdict

SOURCE: Final = "traffic"
"""The name under which a proposal cites the calls."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a model states a constraint: a shape or a member of a structure, and what it states."""

    at: str
    trait: Trait


@dataclass(slots=True)
class Broken:
    """What the calls that broke one fact or constraint have in common.

    Attributes:
        place: Where the model states it; None for a fact, or if it does not, by now.
        severity: How bad it is: the worst that was reported.
        operations: How often each operation was called, with the path that was wrong.
        sides: The limits that accepted calls broke: `min`, `max`.
        sizes: The lengths that accepted calls had.
    """

    place: Place | None
    tally: Tally = field(default_factory=Tally)
    severity: str = "warning"
    operations: Counter[str] = field(default_factory=Counter[str])
    sides: set[str] = field(default_factory=set[str])
    sizes: list[int] = field(default_factory=list[int])

    def add(self, each: Observation, finding: Finding, verdict: Verdict) -> None:
        """Count one more call."""
        self.tally = self.tally.plus(verdict)
        if finding.severity == "error":
            self.severity = "error"
        self.operations[f"{each.operation} {finding.path}".strip()] += 1
        if verdict != "contradicted":
            return
        match self.place:
            case Place(trait=Length(min=low, max=high) | Range(min=low, max=high)):
                broken = {"min": low, "max": high}
                sides = {side for side, limit in broken.items() if limit == finding.limit}
                self.sides |= sides or {"min", "max"}
            case _:
                pass
        if finding.size is not None:
            self.sizes.append(finding.size)

    def __str__(self) -> str:
        """What happened, in a sentence or two."""
        tally = self.tally
        broke = tally.agreed + tally.contradicted
        told = f"Of {broke:,} calls that broke it, {tally.contradicted:,} were accepted."
        if self.sizes:
            low, high = min(self.sizes), max(self.sizes)
            told += f" Accepted lengths: {low if low == high else f'{low} to {high}'}."
        return told


@dataclass(frozen=True, slots=True)
class Cure:
    """What to change.

    Attributes:
        advice: In one sentence.
        entry: As a fact to review; None where no fact can say it.
        sources: What the fact cites.
    """

    advice: str
    entry: FactEntry | None = None
    sources: Mapping[str, Source] = field(default_factory=dict[str, Source])


_KINDS: Final[Mapping[str, type[Trait]]] = {
    "length": Length,
    "range": Range,
    "pattern": Pattern,
    "enum": Enum,
    "required": Required,
    "uniqueItems": UniqueItems,
}

_SAYS: Final[Mapping[str, str]] = {
    "length": "takes lengths beyond these limits",
    "range": "takes numbers beyond these limits",
    "pattern": "takes values that do not match the pattern",
    "enum": "takes values that the model does not know",
    "required": "takes requests without it",
    "uniqueItems": "takes lists with equal items",
}

_STEPS: Final = re.compile(r"\w+|\[\]|\{key\}|\{\}")


def place_of(service: Service, operation: str, finding: Finding) -> Place | None:
    """Where a model states the constraint that a call broke; None if it does not, by now."""
    kind = _KINDS.get(finding.constraint)
    if kind is None or operation not in service.operations:
        return None
    shape, at = service.operations[operation].input or "", ""
    trait: Trait | None = None
    for step in _STEPS.findall(finding.path):
        holder = service.shapes.get(shape)
        at, trait = "", None
        match holder, step:
            case Structure(), name if name in holder.members:
                member = holder.members[name]
                shape, at, trait = member.target, f"{holder.name}${name}", member.traits.get(kind)
            case ListShape(), "[]":
                shape = holder.member
            case MapShape(), "{}":
                shape = holder.value
            case MapShape(), "{key}":
                shape = holder.key
            case _:
                return None
    if trait is not None:
        return Place(at, trait)
    trait = service.shapes[shape].traits.get(kind) if shape in service.shapes else None
    return None if trait is None else Place(shape, trait)


def weaker(fact: Fact | None, broken: Broken) -> Cure:
    """A fact that real calls contradict, such that it refuses no right request."""
    change: dict[str, str]
    if broken.severity == "error":
        change, advice = {"severity": "warning"}, "make it a warning: `severity: warning`"
    else:
        change, advice = {"status": "disputed"}, "do not apply it: `status: disputed`"
    if fact is None:
        return Cure(f"{advice}; no overlay that is read here has the fact")
    note = f"{fact.entry.note} {broken}".strip()
    entry = fact.entry.model_copy(update={**change, "note": note})
    return Cure(advice, entry, _cited(fact))


def _cited(fact: Fact) -> dict[str, Source]:
    names = [evidence.source for evidence in fact.entry.evidence]
    return {name: fact.sources[name] for name in names if name in fact.sources}


def looser(constraint: str, broken: Broken, status: Status) -> Cure:
    """A fact that takes back what real calls contradict in a model."""
    if broken.place is None:
        return Cure("the model may be out of date: upgrade botocore, and run `botosmith update`")
    at, change = broken.place.at, _loosened(broken.place.trait, broken.sides)
    entry = FactEntry.model_validate(
        {
            "id": fact_id("observed", *at.split("$"), constraint),
            "at": at,
            constraint: change,
            "status": status,
            "says": f"{at.replace('$', '.')}: the service {_SAYS[constraint]}.",
            "evidence": {
                "source": SOURCE,
                "quote": f"{broken.tally.contradicted} calls were accepted",
            },
            "note": str(broken),
        }
    )
    advice = "loosen it" if "loosen" in change else "remove it"
    if constraint == "enum":
        advice += ", or upgrade botocore, whose model may know more values"
    note = "Calls that were observed, as `botosmith learn` counted them."
    return Cure(advice, entry, {SOURCE: Source(note=note)})


def _loosened(trait: Trait, sides: set[str]) -> dict[str, Any]:
    match trait:
        case Length(min=low, max=high) | Range(min=low, max=high):
            limits = {"min": low, "max": high}
            was = {side: limit for side, limit in limits.items() if limit is not None}
            left = {side: limit for side, limit in was.items() if side not in sides}
            return {"loosen": left, "was": was} if left else {"remove": True, "was": was}
        case Pattern(regex=regex):
            return {"remove": True, "was": regex}
        case Enum(values=values):
            return {"remove": True, "was": values}
        case _:
            return {"remove": True, "was": True}
