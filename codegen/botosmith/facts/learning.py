"""What real calls say about facts and constraints: counts, confidence, and what to change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..errors import ModelError
from ..loading.service import load
from ..model import Service, Structure
from ..overlay import Fact
from ..overlay.format import FactEntry, Source, Status
from .cures import Broken, Cure, looser, place_of, weaker
from .execution import facts_of
from .observations import Finding, Observation
from .tallies import Tally, Verdict

MODEL: Final = "model"


@dataclass(frozen=True, slots=True)
class Subject:
    """A fact, or a constraint of a model.

    Attributes:
        service: botocore's name of the service.
        origin: The fact's id, or `model`.
        at: The shape or the member of a structure that states it; of a fact, empty.
        constraint: Its name; of a fact, empty.
    """

    service: str
    origin: str
    at: str = ""
    constraint: str = ""

    @property
    def name(self) -> str:
        """As it is shown."""
        return self.origin if self.origin != MODEL else f"{self.constraint} of {self.at}"


@dataclass(frozen=True, slots=True)
class Learned:
    """What calls say about one subject.

    Attributes:
        severity: How bad it is to break it.
        says: What the fact demands, in its words.
        operations: Those that were called, with the paths that were wrong.
        cure: What to change; None where no call contradicts it.
    """

    subject: Subject
    tally: Tally
    severity: str
    says: str
    operations: tuple[str, ...]
    cure: Cure | None


@dataclass(frozen=True, slots=True)
class Lead:
    """A reason for which a service refused calls, and about which nothing is known here.

    Attributes:
        path: The member that its words name; empty if they name none.
        recorded: Its words, as far as they were kept.
    """

    service: str
    operation: str
    path: str
    code: str
    recorded: str
    count: int


@dataclass(frozen=True, slots=True)
class Lessons:
    """All that can be learned.

    Attributes:
        learned: Of facts and constraints that were broken: what real calls contradict first, facts
            before constraints of models, and the surest first.
        leads: The most frequent first.
        calls: How many reports there are.
    """

    learned: tuple[Learned, ...]
    leads: tuple[Lead, ...]
    calls: int

    def proposals(self) -> dict[str, tuple[dict[str, Source], list[FactEntry]]]:
        """By service, the facts that are proposed and the sources that they cite."""
        found: dict[str, tuple[dict[str, Source], list[FactEntry]]] = {}
        for each in self.learned:
            if each.cure is not None and each.cure.entry is not None:
                sources, entries = found.setdefault(each.subject.service, ({}, []))
                sources.update(each.cure.sources)
                entries.append(each.cure.entry)
        return found


def learn(
    observations: Iterable[Observation],
    own: Mapping[str, Sequence[Fact]],
    status: Status = "proposed",
) -> Lessons:
    """Count what reports say, and propose what to change.

    Args:
        observations: The reports.
        own: A user's own facts, by service.
        status: That of new facts among the proposals.
    """
    models = _Models()
    broken: dict[Subject, Broken] = {}
    leads: Counter[tuple[str, str, str, str, str]] = Counter()
    calls = 0
    for each in observations:
        calls += 1
        service = models.get(each.service)
        named = _named_members(service, each)
        verdicts: list[Verdict] = [_verdict(each, finding, named) for finding in each.findings]
        for finding, verdict in zip(each.findings, verdicts, strict=True):
            subject, found = _subject(service, each, finding)
            broken.setdefault(subject, found).add(each, finding, verdict)
        if each.answer is not None and _is_lead(each, verdicts):
            path, answer = named[0] if named else "", each.answer
            leads[each.service, each.operation, path, answer.code, answer.message] += 1
    facts = {name: _facts(name, own) for name in {subject.service for subject in broken}}
    learned = [_learned(*item, facts[item[0].service], status) for item in broken.items()]
    return Lessons(
        tuple(sorted(learned, key=_weight)),
        tuple(Lead(*key, count) for key, count in sorted(leads.items(), key=_frequency)),
        calls,
    )


def _is_lead(each: Observation, verdicts: Sequence[Verdict]) -> bool:
    """Whether a service refused a call for a reason that we did not see."""
    return each.verdict == "too_lenient" or (each.verdict == "agreed" and "agreed" not in verdicts)


def _facts(service: str, own: Mapping[str, Sequence[Fact]]) -> dict[str, Fact]:
    return {fact.entry.id: fact for fact in facts_of(service, own.get(service, ()))}


def _weight(each: Learned) -> tuple[Any, ...]:
    """Contradicted first, then facts, then what is surely wrong, then the most frequent."""
    low, _ = each.tally.interval
    is_of_model = each.subject.origin == MODEL
    count = each.tally.contradicted
    return not count, is_of_model, -low, -count, each.subject.service, each.subject.name


def _frequency(item: tuple[tuple[str, ...], int]) -> tuple[Any, ...]:
    return -item[1], item[0]


class _Models:
    """The models of the installed botocore, as far as it has them."""

    def __init__(self) -> None:
        self._known: dict[str, Service | None] = {}

    def get(self, name: str) -> Service | None:
        """A service; None where botocore has no such service."""
        if name not in self._known:
            try:
                self._known[name] = load(name)
            except ModelError:
                self._known[name] = None
        return self._known[name]


# ------------------------------------------------------------------------------ what a call says


def _verdict(each: Observation, finding: Finding, named: Sequence[str]) -> Verdict:
    match each.verdict:
        case "too_strict":
            return "contradicted"
        case "agreed":
            # Its words may be about another member: then they tell nothing about this one.
            return "agreed" if not named or _last_name(finding.path) in named else "unclear"
        case "too_lenient" | "unclear":
            return "unclear"


def _last_name(path: str) -> str:
    names: list[str] = re.findall(r"\w+", path.replace("{key}", ""))
    return names[-1] if names else ""


_OF_EVERY_ERROR = frozenset({"Value", "Member"})
"""Names of members, too, which AWS's own wording of an error begins with."""


def _named_members(service: Service | None, each: Observation) -> list[str]:
    """The members of a request that the service's words name, those in quotes first."""
    operation = None if service is None else service.operations.get(each.operation)
    if service is None or operation is None or operation.input is None or each.answer is None:
        return []
    known: dict[str, str] = {}
    for shape in service.closure([operation.input]):
        structure = service.shapes[shape]
        for name in structure.members if isinstance(structure, Structure) else ():
            known[name] = known[f"{name[:1].lower()}{name[1:]}"] = name
    message = each.answer.message
    quoted: list[str] = [
        word for text in re.findall(r"['\"`]([^'\"`]+)['\"`]", message) for word in _words(text)
    ]
    bare = [
        word
        for word in _words(message)
        # In lower case, a name of one word is most likely no more than that word.
        if any(map(str.isupper, word)) and word not in _OF_EVERY_ERROR
    ]
    return list(dict.fromkeys(known[word] for word in (*quoted, *bare) if word in known))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _subject(
    service: Service | None, each: Observation, finding: Finding
) -> tuple[Subject, Broken]:
    if finding.origin != MODEL:
        return Subject(each.service, finding.origin), Broken(None)
    place = None if service is None else place_of(service, each.operation, finding)
    at = f"{each.operation} {finding.path}".strip() if place is None else place.at
    return Subject(each.service, MODEL, at, finding.constraint), Broken(place)


def _learned(
    subject: Subject, broken: Broken, facts: Mapping[str, Fact], status: Status
) -> Learned:
    fact = facts.get(subject.origin)
    cure: Cure | None = None
    if broken.tally.contradicted:
        is_of_model = subject.origin == MODEL
        cure = looser(subject.constraint, broken, status) if is_of_model else weaker(fact, broken)
    says = "" if fact is None else fact.entry.says
    operations = tuple(name for name, _ in broken.operations.most_common())
    return Learned(subject, broken.tally, broken.severity, says, operations, cure)
