"""Which leads of a service are decided: by a fact that quotes them, or in the ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from pydantic import ValidationError

from ..errors import OverlayError
from ..loading.service import load
from ..model import Service
from ..overlay import Fact
from ..overlay.evidence import level
from ..overlay.format import FactEntry
from ..schema_errors import mistakes
from ..suggestions import did_you_mean
from .execution import facts_of
from .leads import Lead, homes, leads, owner
from .ledger import PATTERNS, REASONS, Decision, Ledger

COPIES = "text:"
"""What stands before the digest of a text, where all its copies are meant."""

REOPEN = "open"
"""Takes a decision back."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A lead and what became of it.

    Attributes:
        lead: The lead.
        facts: The facts that quote it, or that the ledger names.
        reason: Why it is no fact; empty where it is one, or open.
        note: The remark in the ledger.
    """

    lead: Lead
    facts: tuple[str, ...] = ()
    reason: str = ""
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided yet."""
        return not self.facts and not self.reason


@dataclass(frozen=True, slots=True)
class Coverage:
    """The leads and the facts of one service.

    Attributes:
        service: botocore's name of the service.
        standings: What became of each lead.
        facts: The facts, whatever their status.
        stale: Decisions that no longer fit, each with what is wrong.
        covered: The operations whose leads must all be decided.
        overdue: The open leads that bear on those operations.
    """

    service: str
    standings: tuple[Standing, ...]
    facts: tuple[Fact, ...]
    stale: tuple[str, ...]
    covered: frozenset[str]
    overdue: tuple[Lead, ...]

    @property
    def open(self) -> tuple[Lead, ...]:
        """The leads that nobody has decided."""
        return tuple(each.lead for each in self.standings if each.is_open)

    def counts(self) -> dict[str, Any]:
        """The numbers, under the names that `--format json` gives them."""
        stated = [fact for fact in self.facts if fact.entry.status == "active"]
        active = [fact.entry for fact in stated]
        reasons = Counter(each.reason for each in self.standings if each.reason)
        return {
            "service": self.service,
            "leads": len(self.standings),
            "texts": len({each.lead.text_id for each in self.standings}),
            "open": len(self.open),
            "byFact": sum(bool(each.facts) for each in self.standings),
            "byReason": {reason: reasons[reason] for reason in REASONS if reasons[reason]},
            "facts": len(active),
            "kinds": dict(sorted(Counter(map(kind, active)).items())),
            "levels": dict(sorted(Counter(map(level, stated)).items())),
            "severities": dict(sorted(Counter(each.severity or "none" for each in active).items())),
            "coveredOperations": len(self.covered),
            "overdue": len(self.overdue),
            "stale": len(self.stale),
        }


def kind(entry: FactEntry) -> str:
    """The trait that a fact changes, or the demand of its rule."""
    return entry.rule.kinds()[0] if entry.rule is not None else entry.traits()[0][0]


def coverage(
    service_name: str,
    ledger: Ledger,
    own: Sequence[Fact] = (),
    *,
    model: Mapping[str, Any] | None = None,
) -> Coverage:
    """What became of the leads of a service.

    Args:
        service_name: botocore's name for the service.
        ledger: The decisions.
        own: A user's facts, after the shipped ones.
        model: A decoded `service-2.json` in place of the installed botocore's.

    Raises:
        ModelError: There is no such service.
        OverlayError: A shipped overlay is malformed.
    """
    service = load(service_name, model=model)
    facts = facts_of(service_name, own)
    standings = standing(leads(service), facts, ledger)
    covered = _covered(service, ledger)
    users: Mapping[str, frozenset[str]] = homes(service) if covered else {}
    return Coverage(
        service_name,
        standings,
        facts,
        tuple(_stale(standings, facts, ledger)),
        covered,
        tuple(
            each.lead
            for each in standings
            if each.is_open and covered & users.get(owner(each.lead.at), frozenset())
        ),
    )


def standing(found: Iterable[Lead], facts: Iterable[Fact], ledger: Ledger) -> tuple[Standing, ...]:
    """What became of each lead: the ledger's word, or else that of the facts that quote it.

    A quote decides a lead where it stands in no other at that address.
    """
    every = tuple(found)
    by_lead = _quoting(every, facts)
    return tuple(_standing(lead, by_lead.get(lead.id, ()), ledger) for lead in every)


def _standing(lead: Lead, by_quote: Sequence[str], ledger: Ledger) -> Standing:
    decision = ledger.decisions.get(lead.id)
    if decision is None:
        return Standing(lead, tuple(dict.fromkeys(by_quote)))
    if decision.reason is not None:
        return Standing(lead, (), decision.reason, decision.note)
    return Standing(lead, tuple(dict.fromkeys((*decision.facts, *by_quote))), "", decision.note)


def _quoting(found: Iterable[Lead], facts: Iterable[Fact]) -> dict[str, list[str]]:
    """The facts that quote a lead and no other at its address, by the lead."""
    quoted = _quotes(facts)
    at: dict[str, list[tuple[str, str]]] = {}
    for lead in found:
        if lead.at in quoted:
            at.setdefault(lead.at, []).append((lead.id, folded(lead.text)))
    by_lead: dict[str, list[str]] = {}
    for address, texts in at.items():
        for fact, quote in quoted[address]:
            matching = [lead for lead, text in texts if quote in text]
            if len(matching) == 1:
                by_lead.setdefault(matching[0], []).append(fact)
    return by_lead


def _quotes(facts: Iterable[Fact]) -> dict[str, list[tuple[str, str]]]:
    """The facts that quote the model, and the words, by address. What is proposed decides none."""
    found: dict[str, list[tuple[str, str]]] = {}
    for fact in facts:
        if fact.entry.status == "proposed":
            continue
        for evidence in fact.entry.evidence:
            if evidence.source == "model":
                for at in (evidence.at,) if evidence.at else fact.entry.places:
                    found.setdefault(at, []).append((fact.entry.id, folded(evidence.quote)))
    return found


def folded(text: str) -> str:
    """A text as quotes are compared: neither white space nor typography counts."""
    return " ".join(text.translate(_TYPOGRAPHY).split()).casefold()


_TYPOGRAPHY = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "`": None, "*": None, "\\": None, "\u00a0": " "}
)


def _covered(service: Service, ledger: Ledger) -> frozenset[str]:
    globs = ledger.covered
    if isinstance(globs, bool):
        return frozenset(service.operations) if globs else frozenset()
    return frozenset(
        name for name in service.operations if any(fnmatchcase(name, glob) for glob in globs)
    )


def _stale(standings: Iterable[Standing], facts: Iterable[Fact], ledger: Ledger) -> Iterator[str]:
    there = {each.lead.id for each in standings}
    ids = {fact.entry.id for fact in facts}
    for each in ledger.decisions.values():
        if each.lead not in there:
            yield (
                f"{ledger.file}: lead {each.lead} at {each.at} is gone: {each.words!r};"
                " its text has changed, or the model lacks it"
            )
        for fact in each.facts:
            if fact not in ids:
                yield f"{ledger.file}: lead {each.lead} at {each.at}: there is no fact {fact}"


# ------------------------------------------------------------------------------- deciding


def decided(
    text: str, file: str, found: Sequence[Standing], facts: Iterable[Fact], ledger: Ledger
) -> Ledger:
    """A ledger with the decisions of a text, all of them or none.

    Each line is `ID DECISION [NOTE]`. The ID is a lead's, or `text:` and a text's digest, which
    decides those of its copies that are not decided otherwise; several are joined by commas. The
    decision is a reason, `fact:ID[,ID]`, or `open`, which takes one back. Lines that are empty or
    begin with `#` are passed over.

    Raises:
        OverlayError: A line names no lead, reason or fact; each is reported with its line.
    """
    by_id = {each.lead.id: each for each in found}
    copies: dict[str, list[Standing]] = {}
    for each in found:
        copies.setdefault(each.lead.text_id, []).append(each)
    known = {fact.entry.id for fact in facts}
    wrong: list[str] = []
    made: dict[str, Decision] = {}
    undone: set[str] = set()
    for number, line in enumerate(text.splitlines(), 1):
        ids, _, rest = line.strip().partition(" ")
        outcome, _, note = rest.strip().partition(" ")
        if not ids or ids.startswith("#"):
            continue
        try:
            chosen = list(_chosen(ids, by_id, copies))
            if outcome == REOPEN:
                undone |= {each.lead.id for each, _ in chosen}
                continue
            named, reason = _outcome(outcome, known)
            for each, is_copy in chosen:
                decision = _decision(each.lead, named, reason, note.strip())
                undone.discard(each.lead.id)
                if not is_copy or _may_decide(each, decision, made):
                    made[each.lead.id] = decision
        except OverlayError as error:
            wrong.append(f"{file}:{number}: {error}")
        except ValidationError as error:
            told = mistakes(error, Decision, {}, PATTERNS)
            wrong += [f"{file}:{number}: {each}" for each in told]
    if wrong:
        raise OverlayError("\n".join(wrong))
    return ledger.deciding(made.values(), undone)


def _chosen(
    ids: str, by_id: Mapping[str, Standing], copies: Mapping[str, list[Standing]]
) -> Iterator[tuple[Standing, bool]]:
    """The leads that a line names, and whether as copies of a text."""
    for each in ids.split(","):
        if each.startswith(COPIES) and each.removeprefix(COPIES) in copies:
            yield from ((one, True) for one in copies[each.removeprefix(COPIES)])
        elif each in by_id:
            yield by_id[each], False
        else:
            hint = f"; a text of that digest there is: write {COPIES}{each}" * (each in copies)
            raise OverlayError(f"there is no lead {each}{hint}; `overlay leads` lists them")


def _may_decide(each: Standing, decision: Decision, made: Mapping[str, Decision]) -> bool:
    return (each.is_open or each.reason == decision.reason) and each.lead.id not in made


def _outcome(text: str, known: set[str]) -> tuple[tuple[str, ...], str | None]:
    if text.startswith("fact:"):
        named = tuple(text.removeprefix("fact:").split(","))
        for fact in named:
            if fact not in known:
                raise OverlayError(f"there is no fact {fact!r}{did_you_mean(fact, known)}")
        return named, None
    if text not in REASONS:
        choices = ", ".join((*REASONS, "fact:ID", REOPEN))
        raise OverlayError(
            f"{text!r} is no decision{did_you_mean(text, REASONS)}; write one of {choices}"
        )
    return (), text


def _decision(lead: Lead, named: tuple[str, ...], reason: str | None, note: str) -> Decision:
    given = {"facts": named, "reason": reason, "note": note}
    return Decision.model_validate(
        {"lead": lead.id, "at": lead.at, "words": first_words(lead.text), **given}
    )


def first_words(text: str, most: int = 8) -> str:
    """The first words of a text."""
    words = text.split()
    return " ".join(words[:most]) + (" …" if len(words) > most else "")
