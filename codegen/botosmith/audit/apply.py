"""Lay the audit's corrections over a service: the same type in and out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..model import Corrected, Correction, Length, Pattern, Service, Severity, Shape, Traits
from . import patterns
from .entries import Entry, Kind, entries
from .languages import is_impossible


@dataclass(frozen=True, slots=True)
class _Change:
    """A correction, and how bad it is to break what stands instead."""

    correction: Correction
    severity: Severity | None


def corrected(service: Service) -> Service:
    """The service with every constraint corrected that the audit found wrong.

    A reviewed entry is applied where the model states what it stated when it was read. Any other
    pattern is weakened if its own text shows that it cannot be what the service checks.
    """
    reviewed: dict[tuple[str, str, str], Entry] = {
        (entry.shape, entry.correction.constraint, entry.correction.was): entry
        for entry in entries(service.name)
    }
    shapes: dict[str, Shape] = {}
    for shape in service.shapes.values():
        changes = [
            change
            for change in (_length(shape, reviewed), _pattern(shape, reviewed))
            if change is not None
        ]
        if changes:
            shapes[shape.name] = replace(shape, traits=_changed(shape.traits, changes))
    return replace(service, shapes={**service.shapes, **shapes}) if shapes else service


def corrections(
    service: Service, shapes: Iterable[str]
) -> tuple[tuple[str, tuple[Correction, ...]], ...]:
    """The shapes among these that were corrected, sorted, each with its corrections."""
    found: list[tuple[str, tuple[Correction, ...]]] = []
    for name in sorted(shapes):
        made = service.shapes[name].traits.get(Corrected)
        if made is not None:
            found.append((name, made.corrections))
    return tuple(found)


def unaided(regex: str) -> tuple[Correction, Severity | None] | None:
    """What the text of a pattern alone shows to be wrong with it, and the severity of what stays.

    None where nothing is wrong.
    """
    restored = patterns.with_control_characters(regex)
    if restored is not None:
        why = "A character class names the space twice: control characters became spaces."
        return _made("damaged", regex, restored, why), "warning"
    if patterns.has_wrong_escapes(regex):
        return _made("damaged", regex, None, "A backslash was doubled or lost."), None
    if is_impossible(regex):
        return _made("impossible", regex, None, "No string at all matches."), None
    searched = patterns.as_searched(regex)
    if searched is not None:
        becomes = None if searched == patterns.ANYTHING else searched
        why = (
            "It is anchored at one end only, so that botocore did not convert it; "
            "it is read as Smithy reads it, as a search."
        )
        return _made("not-converted", regex, becomes, why), "warning"
    return None


def length_text(length: Length) -> str:
    """The limits of a length as an entry writes them: `1..63`, an open end left out."""
    low, high = ("" if limit is None else str(limit) for limit in (length.min, length.max))
    return f"{low}..{high}"


def _made(kind: Kind, was: str, becomes: str | None, why: str) -> Correction:
    return Correction(constraint="pattern", kind=kind, was=was, becomes=becomes, why=why)


def _pattern(shape: Shape, reviewed: Mapping[tuple[str, str, str], Entry]) -> _Change | None:
    pattern = shape.traits.get(Pattern)
    if pattern is None:
        return None
    entry = reviewed.get((shape.name, "pattern", pattern.regex))
    if entry is not None:
        return None if entry.stands else _Change(entry.correction, entry.severity)
    found = unaided(pattern.regex)
    return None if found is None else _Change(*found)


def _length(shape: Shape, reviewed: Mapping[tuple[str, str, str], Entry]) -> _Change | None:
    length = shape.traits.get(Length)
    if length is None:
        return None
    entry = reviewed.get((shape.name, "length", length_text(length)))
    return None if entry is None or entry.stands else _Change(entry.correction, entry.severity)


def _changed(traits: Traits, changes: Iterable[_Change]) -> Traits:
    made = tuple(change.correction for change in changes)
    for change in changes:
        becomes, origin = change.correction.becomes, f"audit-{change.correction.kind}"
        if change.correction.constraint == "pattern":
            traits = (
                traits.without(Pattern)
                if becomes is None
                else traits.adding(Pattern(regex=becomes, origin=origin, severity=change.severity))
            )
        elif becomes is None:
            traits = traits.without(Length)
        else:
            low, high = (int(limit) if limit else None for limit in becomes.split(".."))
            limits = Length(min=low, max=high, origin=origin, severity=change.severity)
            traits = traits.adding(limits)
    return traits.adding(Corrected(corrections=made))
