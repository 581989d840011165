"""What a fact rests on: kinds of evidence, the level that they make, and what it permits."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .format import EvidenceKind, FactEntry, Severity
from .read import Fact

Level: TypeAlias = Literal["A", "B", "C", "D"]
"""A: the service's own words, and another kind. B: documentation and a schema, or three kinds.
C: two kinds otherwise. D: one kind. An error needs A or B."""

CURE = "cite a source of another kind, or make it a `warning`"


def kinds(fact: Fact) -> frozenset[EvidenceKind]:
    """The kinds of evidence of a fact; the model's own text is documentation."""
    found: set[EvidenceKind] = set()
    for evidence in fact.entry.evidence:
        source = fact.sources.get(evidence.source)
        kind = "documentation" if source is None else source.kind
        if kind is not None:
            found.add(kind)
    return frozenset(found)


def level(fact: Fact) -> Level:
    """How well a fact is founded."""
    found = kinds(fact)
    if "recorded" in found and len(found) > 1:
        return "A"
    if len(found) > 2 or {"documentation", "schema"} <= found:
        return "B"
    return "C" if len(found) == 2 else "D"


def allows_errors(fact: Fact) -> bool:
    """Whether a fact may refuse a request, by its level or because it makes a model looser."""
    return loosens(fact.entry) or level(fact) in {"A", "B"}


def loosens(entry: FactEntry) -> bool:
    """Whether a fact takes back a part of what the model states, for which one source is enough."""
    return any(change.action in {"loosen", "remove"} for _, change in entry.traits())


def severity(fact: Fact) -> Severity | None:
    """The severity of a fact: its own, or a warning where its evidence allows no more.

    None is for a constraint to have the severity that its kind deserves.
    """
    return fact.entry.severity if allows_errors(fact) else "warning"


def is_overstated(fact: Fact) -> bool:
    """Whether a fact asks to be an error on evidence that does not allow it."""
    return fact.entry.severity == "error" and not allows_errors(fact)


def cited(fact: Fact) -> tuple[str, ...]:
    """What a fact rests on, in lines: the words, the kind of source, and where it is."""
    lines: list[str] = []
    for evidence in fact.entry.evidence:
        source = fact.sources.get(evidence.source)
        if source is None:
            where = f"documentation, the model at {evidence.at or fact.entry.places[0]}"
        else:
            where = ", ".join(
                part for part in (source.kind, evidence.source, source.url or source.note) if part
            )
        lines.append(f"“{evidence.quote}” ({where})")
    return tuple(lines)
