"""A service's documentation to proposed facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, assert_never

from ...model import (
    Default,
    Deprecated,
    Enum,
    Length,
    ListShape,
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
from ..passages import MOST_WORDS
from . import examples
from .phrases import Phrase, phrase
from .rule_sentences import Condition, Mined, may_state_rule, rules_in
from .sentences import Sentence, sentences_of_html, sentences_of_text, with_lists
from .trait_sentences import Said, may_state_trait, traits_in


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

_UNORDERED = frozenset({"at_least_one", "exactly_one", "mutually_exclusive", "all_or_none"})
"""Kinds of rules that mean the same in whatever order their members are named."""

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
    read: set[str] = set()
    for name in sorted(operations, key=lambda name: (bool(_CHANGES.match(name)), name)):
        operation = service.operations[name]
        if operation.input is None:
            continue
        reader = _Reader(service, operation, service.structure(operation.input), source)
        prose = [page for page in told if page.operation == name]
        for proposal in reader.of_pages(prose) if told else reader.of_model(read):
            found.setdefault(proposal.entry.id, proposal)
    return tuple(found[id_] for id_ in sorted(found))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the documentation of one operation."""

    service: Service
    operation: Operation
    input: Structure
    source: str

    def of_model(self, read: set[str]) -> Iterator[Proposal]:
        """Everything but the nested structures that another operation has read already."""
        name = self.operation.name
        yield from self._rules(self.input, "", self.operation.documentation, name)
        for shape in sorted(self.service.closure([self.input.name])):
            structure = self.service.shapes[shape]
            if isinstance(structure, Structure) and (structure is self.input or shape not in read):
                read.add(shape)
                yield from self._rules(structure, "", structure.documentation, shape)
                for member in structure.members.values():
                    sentences = sentences_of_html(member.documentation)
                    yield from self._of_member(structure, member, sentences)

    def of_pages(self, pages: Iterable[Prose]) -> Iterator[Proposal]:
        for page in pages:
            if page.member in self.input.members:
                member = self.input.members[page.member]
                yield from self._of_member(self.input, member, sentences_of_text(page.text))

    def _of_member(
        self, structure: Structure, member: Member, sentences: Sequence[Sentence]
    ) -> Iterator[Proposal]:
        at = f"{structure.name}${member.name}"
        yield from self._rules_of(structure, member.name, sentences, at)
        phrases = [
            phrase(each, member.name, structure.members)
            for each in sentences
            if may_state_trait(each)
        ]
        shape = self.service.shapes[member.target]
        effective = self.service.effective(member)
        enum = effective.get(Enum)
        type_: str = shape.type if isinstance(shape, Simple) else ""
        if isinstance(shape, ListShape):
            type_ = "list"
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

    def _rules(self, structure: Structure, own: str, html: str, at: str) -> Iterator[Proposal]:
        yield from self._rules_of(structure, own, sentences_of_html(html), at)

    def _rules_of(
        self, structure: Structure, own: str, sentences: Sequence[Sentence], at: str
    ) -> Iterator[Proposal]:
        for each in with_lists(sentences):
            if not may_state_rule(each) or names_a_case(each.intro or ""):
                continue
            case = self._case(structure, own, each)
            if each.head and case is None and each.head not in structure.members:
                continue
            for ordinary in (False, True):
                said = phrase(each, own, structure.members, ordinary=ordinary)
                found = [
                    rule
                    for mined in rules_in(said, case)
                    if (rule := self._fitted(structure, mined)) is not None
                ]
                for rule in found:
                    yield from self._rule(structure, rule, said, at)
                if found:
                    break

    def _case(self, structure: Structure, own: str, each: Sentence) -> Condition | None:
        """The value of the member that the item of a list is about in which a sentence stands."""
        if not own or not each.head:
            return None
        value = examples.scalar(self.service, structure, own, each.head)
        return Condition(own, "equals", (each.head,)) if value is not None else None

    def _rule(self, structure: Structure, rule: Mined, each: Phrase, at: str) -> Iterator[Proposal]:
        made = examples.of_rule(self.service, structure, rule)
        if made is None:
            return
        ordered = rule
        if rule.kind in _UNORDERED:
            ordered = replace(rule, members=tuple(sorted(rule.members)))
        place = self.operation.name if structure.name == self.input.name else structure.name
        conditions = (part for each in rule.when for part in (each.member, *each.values))
        entry: dict[str, Any] = {
            "id": fact_id(place, rule.kind, *ordered.members, *conditions, *rule.values),
            "at": place,
            "rule": self._body(structure, ordered),
            "severity": "warning",
            "says": _sentence(ordered),
        }
        yield self._proposal(entry, each, at, rule.trigger, made)

    def _fitted(self, structure: Structure, mined: Mined) -> Mined | None:
        """A rule whose members all resolve, and that does not argue with what the model says."""
        when = tuple(self._resolved(structure, each) for each in mined.when)
        if not all(each is not None and self._may_hold(structure, each) for each in when):
            return None
        rule = replace(mined, when=tuple(each for each in when if each is not None))
        names = [*rule.members, *(each.member for each in rule.when)]
        if rule.kind == "compare" and rule.right in structure.members:
            names.append(rule.right)
        if len(set(names)) != len(names) or not set(names) <= set(structure.members):
            return None
        return rule if self._may_demand(structure, rule) else None

    def _resolved(self, structure: Structure, each: Condition) -> Condition | None:
        """A condition with its member; where only values are named, the member that has them."""
        if each.member:
            return each if each.member in structure.members else None
        owners = [
            name
            for name in structure.members
            if not self._is_flag(structure, name)
            and self._holds_text(structure, name)
            and all(self._scalar(structure, name, value) is not None for value in each.values)
        ]
        return replace(each, member=owners[0]) if len(owners) == 1 else None

    def _may_hold(self, structure: Structure, each: Condition) -> bool:
        match each.test:
            case "absent":
                return not self._is_required(structure, each.member)
            case "present":
                return not self._is_required(structure, each.member) and not self._is_flag(
                    structure, each.member
                )
            case "equals" | "not":
                return None not in examples.of_condition(self.service, structure, each)
            case _:
                assert_never(each.test)

    def _may_demand(self, structure: Structure, rule: Mined) -> bool:
        required = [name for name in rule.members if self._is_required(structure, name)]
        match rule.kind:
            case "all_or_none":
                return len(required) < len(rule.members)
            case "mutually_exclusive" | "exactly_one":
                return not required and not any(
                    self._is_flag(structure, name) for name in rule.members
                )
            case "require" | "forbid" | "at_least_one":
                return not required
            case "compare":
                is_member = rule.right in structure.members
                names = (*rule.members, rule.right) if is_member else rule.members
                return bool(is_member or rule.when) and all(
                    self._is_number(structure, name) for name in names
                )
            case "implies":
                (name,) = rule.members
                values = [self._scalar(structure, name, value) for value in rule.values]
                return bool(rule.when) and None not in values
            case _:
                assert_never(rule.kind)

    def _scalar(self, structure: Structure, name: str, text: str) -> Any:
        return examples.scalar(self.service, structure, name, text)

    def _is_required(self, structure: Structure, name: str) -> bool:
        return Required in self.service.effective(structure.members[name])

    def _type(self, structure: Structure, name: str) -> str:
        shape = self.service.shapes[structure.members[name].target]
        return shape.type if isinstance(shape, Simple) else ""

    def _is_flag(self, structure: Structure, name: str) -> bool:
        """Of a flag, false is given as much as true is, and rarely meant."""
        return self._type(structure, name) == "boolean"

    def _is_number(self, structure: Structure, name: str) -> bool:
        return self._type(structure, name) in {"integer", "long", "float", "double"}

    def _holds_text(self, structure: Structure, name: str) -> bool:
        return self._type(structure, name) == "string"

    def _body(self, structure: Structure, rule: Mined) -> dict[str, Any]:
        when: dict[str, Any] = {}
        for each in rule.when:
            if each.test in {"present", "absent"}:
                when[each.member] = {each.test: True}
                continue
            named = examples.of_condition(self.service, structure, each)
            others = examples.others_than(self.service, structure, each.member, each.values)
            if each.test == "equals":
                when[each.member] = named[0] if len(named) == 1 else {"in": named}
            elif not others or self._is_number(structure, each.member):
                when[each.member] = {"not_in": named}
            else:
                when[each.member] = others[0] if len(others) == 1 else {"in": list(others)}
        demand: Any = list(rule.members)
        if rule.kind == "compare":
            right = rule.right if rule.right in structure.members else examples.number(rule.right)
            demand = {"left": rule.members[0], "op": rule.operator, "right": right}
        elif rule.kind == "implies":
            (name,) = rule.members
            values = [self._scalar(structure, name, value) for value in rule.values]
            demand = {name: values[0] if len(values) == 1 else {"in": values}}
        return {**({"when": when} if when else {}), rule.kind: demand}

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


def names_a_case(intro: str) -> bool:
    """Whether what a list is introduced by narrows down when its items hold."""
    return re.search(r"\b(?:for|if|when|unless|with)\b", intro, re.IGNORECASE) is not None


def quote(sentence: Sentence, trigger: str) -> str:
    """At most a dozen words of a sentence, those that tell the fact among them."""
    text = sentence.printed or sentence.text
    words = text.split()
    if len(words) <= MOST_WORDS:
        return " ".join(words)
    before = len(text.lower().partition(trigger)[0].split()) if trigger else 0
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
    "pattern": "{0} looks as its documentation says: {1}.",
    "range": "{0} is a number of {1}.",
}


def _sentence(rule: Mined) -> str:
    members = " and ".join(rule.members)
    conditions = " and ".join(map(_condition, rule.when))
    values = " or ".join(rule.values)
    demand = {
        "require": f"{members} must be given",
        "forbid": f"{members} must be left out",
        "at_least_one": f"At least one of {members} must be given",
        "exactly_one": f"Exactly one of {members} must be given",
        "mutually_exclusive": f"At most one of {members} may be given",
        "all_or_none": f"{members} must be given together or not at all",
        "compare": f"{members} must be {rule.operator} {rule.right}",
        "implies": f"{members} must be {values}",
    }[rule.kind]
    return f"{demand}{f' when {conditions}' if conditions else ''}."


def _condition(each: Condition) -> str:
    values = " or ".join(each.values)
    return {
        "present": f"{each.member} is given",
        "absent": f"{each.member} is not given",
        "equals": f"{each.member} is {values}",
        "not": f"{each.member} is not {values}",
    }[each.test]
