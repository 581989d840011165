"""A service's documentation to proposed facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...model import (
    Default,
    Deprecated,
    Enum,
    Length,
    Member,
    Operation,
    Pattern,
    Range,
    Required,
    Service,
    Simple,
    Structure,
    Trait,
)
from ...naming import fact_id
from ...overlay.format import FactEntry
from ...untyped import is_object, is_tuple
from . import examples
from .phrases import Phrase, phrase
from .rule_sentences import Mined, rules_in
from .sentences import Sentence, sentences_of_html, sentences_of_text
from .trait_sentences import Said, traits_in

MOST_WORDS = 12
"""The words of a quote: enough to find the sentence again, too few to copy it."""


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


@dataclass(frozen=True, slots=True)
class Prose:
    """The description that a page gives of a member of an operation's input."""

    operation: str
    member: str
    text: str


_CHANGES = re.compile("Update|Modify")
"""Operations that keep what they are not given, where a default is that of another operation."""

_TRAITS: Mapping[str, type[Trait]] = {
    "default": Default,
    "deprecated": Deprecated,
    "enum": Enum,
    "length": Length,
    "pattern": Pattern,
    "range": Range,
}


def propose(
    service: Service, operations: Iterable[str], pages: Iterable[Prose] = (), source: str = "model"
) -> tuple[Proposal, ...]:
    """Everything that the documentation of some operations states and the service lacks.

    Args:
        service: The service with the facts laid over it that are known already.
        operations: The operations whose documentation is read.
        pages: Descriptions of members to read in place of the model's.
        source: What evidence is cited from: the model, or a source of the overlay file.
    """
    found: dict[str, Proposal] = {}
    told = list(pages)
    for name in sorted(operations):
        operation = service.operations[name]
        if operation.input is None:
            continue
        reader = _Reader(service, operation, service.structure(operation.input), source)
        prose = [page for page in told if page.operation == name]
        for proposal in reader.of_pages(prose) if told else reader.of_model():
            found.setdefault(proposal.entry.id, proposal)
    return tuple(found[id_] for id_ in sorted(found))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the documentation of one operation."""

    service: Service
    operation: Operation
    input: Structure
    source: str

    def of_model(self) -> Iterator[Proposal]:
        for sentence in sentences_of_html(self.operation.documentation):
            yield from self._rules(phrase(sentence, "", self.input.members), self.operation.name)
        for name in sorted(self.service.closure([self.input.name])):
            structure = self.service.shapes[name]
            if isinstance(structure, Structure):
                for member in structure.members.values():
                    sentences = sentences_of_html(member.documentation)
                    yield from self._of_member(structure, member, sentences)

    def of_pages(self, pages: Iterable[Prose]) -> Iterator[Proposal]:
        for page in pages:
            if page.member in self.input.members:
                member = self.input.members[page.member]
                yield from self._of_member(self.input, member, sentences_of_text(page.text))

    def _of_member(
        self, structure: Structure, member: Member, sentences: Iterable[Sentence]
    ) -> Iterator[Proposal]:
        phrases = [phrase(each, member.name, structure.members) for each in sentences]
        at = f"{structure.name}${member.name}"
        if structure.name == self.input.name:
            for each in phrases:
                if not _names_a_case(each.sentence.intro or ""):
                    yield from self._rules(each, at)
        shape = self.service.shapes[member.target]
        effective = self.service.effective(member)
        enum = effective.get(Enum)
        type_ = shape.type if isinstance(shape, Simple) else ""
        for each, said in traits_in(phrases, type_, enum.values if enum else ()):
            if self._is_new(structure, member, said):
                yield from self._trait(structure, member, each, said)

    # ------------------------------------------------------------------------------- traits

    def _is_new(self, structure: Structure, member: Member, said: Said) -> bool:
        """The model has no trait of this kind, and the new one goes with the others."""
        effective = self.service.effective(member)
        if _TRAITS[said.trait] in effective:
            return False
        length, pattern = effective.get(Length), effective.get(Pattern)
        match said.trait:
            case "default":
                return Required not in effective and not _CHANGES.match(self.operation.name)
            case "enum":
                return not (pattern and not all(_may_match(pattern, each) for each in said.value))
            case "length":
                return pattern is None
            case "pattern":
                return length is None or (length.max or 99) > 2
            case _:
                return True

    def _trait(
        self, structure: Structure, member: Member, each: Phrase, said: Said
    ) -> Iterator[Proposal]:
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
            "says": _SAYS[said.trait].format(member.name, _shown(said.value)),
        }
        if said.trait != "default":
            entry["severity"] = "warning"
        yield self._proposal(entry, each, at, said.trigger, made)

    # -------------------------------------------------------------------------------- rules

    def _rules(self, each: Phrase, at: str) -> Iterator[Proposal]:
        for mined in rules_in(each):
            if not self._fits(mined):
                continue
            made = examples.of_rule(self.service, self.input, mined)
            if made is None:
                continue
            ordered = mined if mined.when else replace(mined, members=tuple(sorted(mined.members)))
            entry: dict[str, Any] = {
                "id": fact_id(self.operation.name, mined.kind, *ordered.members, mined.when),
                "at": self.operation.name,
                "rule": self._body(ordered),
                "severity": "warning",
                "says": _sentence(ordered),
            }
            yield self._proposal(entry, each, at, mined.trigger, made)

    def _fits(self, mined: Mined) -> bool:
        """Every member resolves, and the rule does not argue with what the model requires."""
        names = [*mined.members, *([mined.when] if mined.when else [])]
        if not all(name in self.input.members for name in names):
            return False
        if len(set(names)) != len(names):
            return False
        required = [name for name in mined.members if self._is_required(name)]
        if mined.kind == "all_or_none":
            return len(required) < len(mined.members)
        if required:
            return False
        if mined.kind in {"mutually_exclusive", "exactly_one"}:
            return not any(self._is_flag(name) for name in mined.members)
        if mined.test == "absent":
            return not self._is_required(mined.when)
        if mined.test == "present":
            return not self._is_required(mined.when) and not self._is_flag(mined.when)
        if mined.test in {"equals", "not"}:
            return examples.scalar(self.service, self.input, mined.when, mined.value) is not None
        return True

    def _is_required(self, name: str) -> bool:
        return Required in self.service.effective(self.input.members[name])

    def _is_flag(self, name: str) -> bool:
        """Of a flag, false is given as much as true is, and rarely meant."""
        shape = self.service.shapes[self.input.members[name].target]
        return isinstance(shape, Simple) and shape.type == "boolean"

    def _body(self, mined: Mined) -> dict[str, Any]:
        when: dict[str, Any] = {}
        if mined.test in {"present", "absent"}:
            when = {mined.when: {mined.test: True}}
        elif mined.test == "equals":
            when = {mined.when: examples.scalar(self.service, self.input, mined.when, mined.value)}
        elif mined.test == "not":
            others = examples.others_than(self.service, self.input, mined.when, mined.value)
            when = {mined.when: others[0] if len(others) == 1 else {"in": list(others)}}
        return {**({"when": when} if when else {}), mined.kind: list(mined.members)}

    # ----------------------------------------------------------------------------- evidence

    def _proposal(
        self,
        entry: dict[str, Any],
        each: Phrase,
        at: str,
        trigger: str,
        made: examples.Examples,
    ) -> Proposal:
        evidence: dict[str, Any] = {"source": self.source, "quote": quote(each.sentence, trigger)}
        if self.source == "model":
            evidence["at"] = at
        accepts, rejects = made
        whole = {
            **entry,
            "status": "proposed",
            "evidence": (evidence,),
            **({"accepts": accepts} if accepts else {}),
            **({"rejects": rejects} if rejects else {}),
        }
        return Proposal(FactEntry.model_validate(whole), each.sentence.text, self.operation.name)


def _names_a_case(intro: str) -> bool:
    """Whether what a list is introduced by narrows down when its items hold."""
    return re.search(r"\b(?:for|if|when|unless|with)\b", intro, re.IGNORECASE) is not None


def quote(sentence: Sentence, trigger: str) -> str:
    """At most a dozen words of a sentence, those that tell the fact among them."""
    words = sentence.text.split()
    if len(words) <= MOST_WORDS:
        return " ".join(words)
    before = len(sentence.text.lower().partition(trigger)[0].split()) if trigger else 0
    before = before if before < len(words) else 0
    start = max(0, min(before - MOST_WORDS // 2, len(words) - MOST_WORDS))
    return " ".join(words[start : start + MOST_WORDS])


def _may_match(pattern: Pattern, value: str) -> bool:
    try:
        return re.fullmatch(pattern.regex, value) is not None
    except re.error:
        return False


def _shown(value: Any) -> str:
    if is_object(value):
        if value.keys() == {"value"}:
            return str(value["value"])
        return ", ".join(f"{name} {limit}" for name, limit in value.items())
    return " | ".join(map(str, value)) if is_tuple(value) else str(value)


_SAYS = {
    "default": "{0} has a default: {1}.",
    "deprecated": "{0} is deprecated.",
    "enum": "{0} takes these values: {1}.",
    "length": "{0} has a length of {1}.",
    "pattern": "{0} starts as its documentation says: {1}.",
    "range": "{0} is a number of {1}.",
}


def _sentence(mined: Mined) -> str:
    members = " and ".join(mined.members)
    condition = {
        "": "",
        "present": f" when {mined.when} is given",
        "absent": f" without {mined.when}",
        "equals": f" when {mined.when} is {mined.value}",
        "not": f" unless {mined.when} is {mined.value}",
    }[mined.test]
    demand = {
        "require": f"{members} must be given",
        "forbid": f"{members} must be left out",
        "at_least_one": f"At least one of {members} must be given",
        "exactly_one": f"Exactly one of {members} must be given",
        "mutually_exclusive": f"At most one of {members} may be given",
        "all_or_none": f"{members} must be given together or not at all",
    }[mined.kind]
    return f"{demand}{condition}."
