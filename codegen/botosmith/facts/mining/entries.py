"""Proposals as entries of an overlay file: address, words, quote and examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ...model import Enum, Member, Operation, Service, Structure, Traits
from ...naming import fact_id
from ...overlay.format import Evidence, FactEntry
from . import examples, wording
from .ancestors import nested
from .fitting import Fitting
from .key_values import OfHalf
from .phrases import Phrase, phrase
from .rule_sentences import Mined
from .sentences import Sentence
from .structures import Distinct, Pair
from .things import THINGS
from .trait_sentences import Said


@dataclass(frozen=True, slots=True)
class Proposal:
    """A fact that a sentence states, in the words of an overlay file.

    Attributes:
        entry: The fact, with status `proposed`.
        sentence: The whole sentence, for whoever judges it.
        operation: An operation that the fact bears on.
    """

    entry: FactEntry
    sentence: str
    operation: str


CHANGES = re.compile("Update|Modify")
"""Operations that keep what they are not given, where a default is that of another operation."""

_UNORDERED = frozenset({"at_least_one", "exactly_one", "mutually_exclusive", "all_or_none"})
"""Kinds of rules that mean the same in whatever order their members are named."""


@dataclass(frozen=True, slots=True)
class Entries:
    """Makes proposals of what the documentation of one operation says.

    Attributes:
        service: The service.
        operation: The operation.
        input: The structure of its request.
        source: What evidence is cited from: the model, or a source of the overlay file.
    """

    service: Service
    operation: Operation
    input: Structure
    source: str

    def of_trait(
        self, structure: Structure, member: Member, each: Phrase, said: Said, told: str = ""
    ) -> Iterator[Proposal]:
        """A trait of a member; `told` is the address of the sentence, where it is another."""
        made = examples.of_trait(self.service, member.target, said.trait, said.value)
        if made is None:
            return
        at, value = f"{structure.name}${member.name}", said.value
        if said.trait == "deprecated" and structure.name != self.input.name:
            value = {}
        entry: dict[str, Any] = {
            "id": fact_id(structure.name, member.name, said.trait),
            "at": at,
            said.trait: {"add": value},
            "says": wording.of_trait(said.trait, member.name, said.value),
        }
        if said.trait != "default":
            entry["severity"] = "warning"
        yield self._proposal(entry, each, told or at, said.trigger, made)

    def of_test(
        self, structure: Structure, member: Member, each: Phrase, said: Said, traits: Traits
    ) -> Iterator[Proposal]:
        """What traits cannot say of a member, or of the items of a list, as a rule about it."""
        test = as_test(said)
        enum = traits.get(Enum)
        made = examples.of_test(test, enum.values if enum else ())
        if made is None:
            return
        path = f"{member.name}[]" if said.of_items else member.name
        place = self._place(structure)
        items = ("items",) if said.of_items else ()
        entry = self._rule_entry(
            fact_id(place, member.name, *items, next(iter(test))),
            place,
            {"implies": {path: test}},
            wording.of_test(path, test),
        )
        accepts, rejects = (
            tuple({member.name: [value] if said.of_items else value} for value in values)
            for values in made
        )
        at = f"{structure.name}${member.name}"
        yield self._proposal(entry, each, at, said.trigger, (accepts, rejects))

    def of_half(
        self, structure: Structure, member: Member, path: str, found: OfHalf, at: str
    ) -> Iterator[Proposal]:
        """What each key or each value has to pass; `path` leads from the member to them."""
        test = as_test(found.said)
        made = examples.of_test(test)
        if made is None:
            return
        place, whole = self._place(structure), f"{member.name}{path}"
        entry = self._rule_entry(
            fact_id(place, member.name, found.half, next(iter(test))),
            place,
            {"implies": {whole: test}},
            wording.of_test(whole, test),
        )
        accepts, rejects = (tuple(nested({whole: value}) for value in values) for values in made)
        yield self._proposal(entry, found.phrase, at, found.said.trigger, (accepts, rejects))

    def of_rule(
        self, structure: Structure, rule: Mined, each: Phrase, at: str
    ) -> Iterator[Proposal]:
        """A rule between the members of a structure."""
        made = examples.of_rule(self.service, structure, rule)
        if made is None:
            return
        ordered = rule
        if rule.kind in _UNORDERED:
            ordered = replace(rule, members=tuple(sorted(rule.members)))
        place = self._place(structure)
        conditions = (part for each in rule.when for part in (each.member, *each.values))
        entry = self._rule_entry(
            fact_id(place, rule.kind, *ordered.members, *conditions, *rule.values),
            place,
            Fitting(self.service, structure).body(ordered),
            wording.of_rule(ordered),
        )
        accepts, rejects = (tuple(map(nested, part)) for part in made)
        yield self._proposal(entry, each, at, rule.trigger, (accepts, rejects))

    def of_pair(self, structure: Structure, pair: Pair) -> Iterator[Proposal]:
        """A minimum that may not exceed a maximum, with the sentences of both."""
        low, high = (phrase(each, "", ()) for each in (pair.low, pair.high))
        (name,) = pair.rule.members
        for proposal in self.of_rule(structure, pair.rule, low, f"{structure.name}${name}"):
            more = self._evidence(high, f"{structure.name}${pair.rule.right}", "")
            evidence = (*proposal.entry.evidence, Evidence.model_validate(more))
            yield replace(proposal, entry=proposal.entry.model_copy(update={"evidence": evidence}))

    def of_distinct(self, found: Distinct, at: str) -> Proposal:
        """A member that no two items of a list have the same."""
        places = [self._place(structure) for structure in found.homes]
        one, other = ({found.member: value} for value in ("a", "b"))
        entry = self._rule_entry(
            fact_id(places[0], found.items, found.member, "unique"),
            places if len(places) > 1 else places[0],
            {"unique_by": {"items": found.items, "by": found.member}},
            f"No two {found.items} may have the same {found.member}.",
        )
        made = ({found.items: [one, other]},), ({found.items: [one, one]},)
        return self._proposal(entry, found.said, at, "unique", made)

    def of_unsupported(self, member: str, thing: str, sentence: Sentence) -> Proposal:
        """A kind of thing that the operation is not for, which a member shows."""
        about = THINGS[thing]
        entry = self._rule_entry(
            fact_id(self.operation.name, member, "not", thing),
            self.operation.name,
            {"implies": {member: {"not": {"matches": about.pattern}}}},
            f"{member} must not be that of {thing}.",
        )
        made = ({member: about.other},), ({member: about.example},)
        return self._proposal(entry, phrase(sentence, "", ()), self.operation.name, "not", made)

    # ---------------------------------------------------------------------------------- parts

    def _place(self, structure: Structure) -> str:
        return self.operation.name if structure.name == self.input.name else structure.name

    def _rule_entry(
        self, id_: str, at: str | list[str], body: dict[str, Any], says: str
    ) -> dict[str, Any]:
        return {"id": id_, "at": at, "rule": body, "severity": "warning", "says": says}

    def _evidence(self, each: Phrase, at: str, trigger: str) -> dict[str, Any]:
        cited = {"source": self.source, "quote": wording.quote(each.sentence, trigger)}
        return {**cited, "at": at} if self.source == "model" else cited

    def _proposal(
        self,
        entry: dict[str, Any],
        each: Phrase,
        at: str,
        trigger: str,
        made: examples.Examples,
    ) -> Proposal:
        accepts, rejects = made
        whole = {
            **entry,
            "status": "proposed",
            "evidence": (self._evidence(each, at, trigger),),
            **({"accepts": accepts} if accepts else {}),
            **({"rejects": rejects} if rejects else {}),
        }
        return Proposal(FactEntry.model_validate(whole), each.sentence.text, self.operation.name)


def as_test(said: Said) -> dict[str, Any]:
    """What is said of a member as a test of `implies`."""
    match said.trait:
        case "test":
            return dict(said.value)
        case "enum":
            return {"in": list(said.value)}
        case "length":
            return {"size": {_WORDS[name]: limit for name, limit in said.value.items()}}
        case "range":
            return {_WORDS[name]: limit for name, limit in said.value.items()}
        case _:
            return {"matches": said.value}


_WORDS = {"min": "at_least", "max": "at_most"}
