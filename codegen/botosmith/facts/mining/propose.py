"""A service's documentation to proposed facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ...model import (
    Default,
    Deprecated,
    Enum,
    Length,
    ListShape,
    MapShape,
    Member,
    Operation,
    Pattern,
    Range,
    Required,
    Service,
    Simple,
    Structure,
    Trait,
    Traits,
    Union,
)
from . import examples
from .ancestors import Ancestors
from .cases import after_its_head, as_a_request, names_a_case
from .entries import CHANGES, Entries, Proposal
from .fitting import Fitting
from .key_values import halves, of_halves
from .lacking import lacking
from .model_patterns import leaves, leaves_longer, may_match
from .phrases import Phrase, phrase
from .reach import in_paths, is_named, reached, with_reached
from .rule_sentences import Condition, Mined, may_state_rule, rules_in
from .sentences import Sentence, sentences_of_html, sentences_of_text, with_lists
from .structures import alternatives, distinct, distinct_keys, distinct_tags, pairs
from .things import unsupported
from .trait_sentences import NUMBERS, Said, may_state_trait, sizes_in, traits_in


@dataclass(frozen=True, slots=True)
class Prose:
    """The description that a page gives of a member of an operation's input."""

    operation: str
    member: str
    text: str


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
    for proposal in stated(service, operations, pages, source):
        found.setdefault(proposal.entry.id, proposal)
    return tuple(found[id_] for id_ in sorted(found))


def stated(
    service: Service, operations: Iterable[str], pages: Iterable[Prose] = (), source: str = "model"
) -> Iterator[Proposal]:
    """The same with every place that states a fact, so that some are made several times."""
    told = list(pages)
    read: set[str] = set()
    ancestors = Ancestors(service)
    for name in sorted(operations, key=lambda name: (bool(CHANGES.match(name)), name)):
        operation = service.operations[name]
        if operation.input is None:
            continue
        make = Entries(service, operation, service.structure(operation.input), source)
        reader = _Reader(service, operation, make.input, make, ancestors)
        prose = [page for page in told if page.operation == name]
        yield from reader.of_pages(prose) if told else reader.of_model(read)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the documentation of one operation."""

    service: Service
    operation: Operation
    input: Structure
    make: Entries
    ancestors: Ancestors

    def of_model(self, read: set[str]) -> Iterator[Proposal]:
        """Everything but the nested structures that another operation has read already."""
        name = self.operation.name
        yield from self._rules(self.input, self.operation.documentation, name)
        yield from self._sizes(self.input, self.operation.documentation, name)
        yield from self._unsupported()
        for shape in sorted(self.service.closure([self.input.name])):
            structure = self.service.shapes[shape]
            if isinstance(structure, Structure) and (structure is self.input or shape not in read):
                read.add(shape)
                yield from self._rules(structure, structure.documentation, shape)
                yield from self._tags(structure)
                yield from self._alternatives(structure)
                for pair in pairs(self.service, structure):
                    yield from self.make.of_pair(structure, pair)
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
            if may_state_trait(each) or each.starts
        ]
        for each in phrases:
            for found in distinct(self.service, self._homes, structure, each):
                yield self.make.of_distinct(found, at)
            for found in distinct_keys(self.service, structure, member.name, each):
                yield self.make.of_distinct(found, at)
        yield from self._halves(structure, member, phrases, at)
        enum = self.service.effective(member).get(Enum)
        type_ = Fitting(self.service, structure).type_of(member.name)
        shape = self.service.shapes[member.target]
        item = self.service.shapes[shape.member] if isinstance(shape, ListShape) else None
        item_type: str = item.type if isinstance(item, Simple) else ""
        values = enum.values if enum else ()
        prose = [each.text for each in sentences] if type_ in NUMBERS else []
        said_of = list(traits_in(phrases, type_, values, item_type, prose))
        # In other sentences the member may stand in ordinary words, as `the header`.
        known = {said.trait for _, said in said_of}
        in_words = [
            phrase(each.sentence, member.name, (member.name,), ordinary=True) for each in phrases
        ]
        if any(one.words != other.words for one, other in zip(phrases, in_words, strict=True)):
            said_of += [
                (each, said)
                for each, said in traits_in(in_words, type_, values, item_type, prose)
                if said.trait not in known
            ]
        for each, said in said_of:
            traits = self._traits(member, of_items=said.of_items)
            said = lacking(said, traits)
            if not self._is_new(said, traits):
                continue
            if said.of_items or said.trait == "test":
                yield from self.make.of_test(structure, member, each, said, traits)
            else:
                yield from self.make.of_trait(structure, member, each, said)

    def _halves(
        self, structure: Structure, member: Member, phrases: Sequence[Phrase], at: str
    ) -> Iterator[Proposal]:
        """What sentences say of the keys and the values of a member."""
        paths = halves(self.service, member.target)
        for found in of_halves(phrases) if paths else ():
            path, shape = paths.get(found.half, ("", ""))
            target = self.service.shapes[shape] if path else None
            if isinstance(target, Simple) and target.type == "string":
                said = lacking(found.said, target.traits)
                is_left = Pattern not in target.traits or said.trait != "test"
                if is_left and self._is_new(said, target.traits):
                    yield from self.make.of_half(
                        structure, member, path, replace(found, said=said), at
                    )

    def _tags(self, structure: Structure) -> Iterator[Proposal]:
        for sentence in sentences_of_html(structure.documentation):
            if "unique" in sentence.marked:
                said = phrase(sentence, "", ())
                for found in distinct_tags(self.service, self._homes, structure, said):
                    yield self.make.of_distinct(found, structure.name)

    def _sizes(self, structure: Structure, html: str, at: str) -> Iterator[Proposal]:
        """The sizes of lists that the documentation of an operation states."""
        phrases = [
            phrase(each, "", ()) for each in sentences_of_html(html) if may_state_trait(each)
        ]
        for member in structure.members.values():
            if member.name.casefold().endswith("tags"):
                yield from self._halves(structure, member, phrases, at)
            for each in phrases:
                for found in distinct_keys(self.service, structure, member.name, each):
                    yield self.make.of_distinct(found, at)
            if isinstance(self.service.shapes[member.target], (ListShape, MapShape)):
                traits = self.service.effective(member)
                for each, said in sizes_in(phrases, member.name):
                    if self._is_new(said, traits):
                        yield from self.make.of_trait(structure, member, each, said, at)

    def _unsupported(self) -> Iterator[Proposal]:
        """The kinds of things that the documentation of the operation says it is not for."""
        for sentence in sentences_of_html(self.operation.documentation):
            things = unsupported(sentence.text.rstrip(" ."))
            name = Fitting(self.service, self.input).telling(things) if things else ""
            if name:
                yield from (self.make.of_unsupported(name, thing, sentence) for thing in things)

    def _traits(self, member: Member, *, of_items: bool) -> Traits:
        shape = self.service.shapes[member.target]
        if of_items and isinstance(shape, ListShape):
            return self.service.shapes[shape.member].traits
        return self.service.effective(member)

    # ------------------------------------------------------------------------------- traits

    def _is_new(self, said: Said, traits: Traits) -> bool:
        """The model has no trait of this kind, and the new one goes with the others."""
        length, pattern = traits.get(Length), traits.get(Pattern)
        if said.trait == "test":
            return "arn" not in said.value or pattern is None or leaves(pattern, said.value)
        if said.trait == "length" and pattern is not None and leaves_longer(pattern, said.value):
            pattern = None
        if _TRAITS[said.trait] in traits:
            return False
        match said.trait:
            case "default":
                return Required not in traits and not CHANGES.match(self.operation.name)
            case "enum":
                return not (pattern and not all(may_match(pattern, each) for each in said.value))
            case "length":
                return pattern is None
            case "pattern":
                return length is None or (length.max or 99) > 2
            case _:
                return True

    def _alternatives(self, structure: Structure) -> Iterator[Proposal]:
        if Union in structure.traits:
            return
        for sentence in sentences_of_html(structure.documentation):
            if "one" in sentence.marked:
                said = phrase(sentence, "", ())
                for rule in alternatives(self.service, structure, said):
                    yield from self.make.of_rule(structure, rule, said, structure.name)

    def _rules(self, structure: Structure, html: str, at: str) -> Iterator[Proposal]:
        yield from self._rules_of(structure, "", sentences_of_html(html), at)

    def _rules_of(
        self, structure: Structure, own: str, sentences: Sequence[Sentence], at: str
    ) -> Iterator[Proposal]:
        for each in map(after_its_head, with_lists(sentences)):
            if not may_state_rule(each) or names_a_case(each.intro or ""):
                continue
            case = self._case(structure, own, each)
            if each.head and case is None and each.head not in structure.members:
                continue
            for around, name in self._contexts(structure, own):
                found = list(
                    self._stated(around, name, each, case if around is structure else None)
                )
                for rule, said in found:
                    yield from self.make.of_rule(around, rule, said, at)
                if found:
                    break
            else:
                yield from self._below(structure, own, each, case, at)
                yield from self._around(structure, own, each, at)

    def _below(
        self, structure: Structure, own: str, each: Sentence, case: Condition | None, at: str
    ) -> Iterator[Proposal]:
        """The rules that name a member of a structure beside."""
        paths = reached(self.service, structure, own, each)
        if paths:
            wider = with_reached(self.service, structure, paths)
            said = in_paths(phrase(each, own, [*structure.members, *paths]), paths)
            fitting = Fitting(self.service, wider)
            for mined in rules_in(said, case):
                rule = fitting.fitted(mined)
                if rule is not None and any("." in name for name in _names(rule)):
                    yield from self.make.of_rule(wider, rule, said, at)

    def _around(
        self, structure: Structure, own: str, each: Sentence, at: str
    ) -> Iterator[Proposal]:
        """The rules whose case a member of a structure around this one tells."""
        if not own or own not in structure.members:
            return
        for around, path in self.ancestors.of(structure, own):
            named = [name for name in around.members if is_named(name, each)]
            paths = reached(self.service, around, path.partition(".")[0], each)
            if any(name in structure.members for name in (*named, *paths)):
                continue
            around = with_reached(self.service, around, paths)
            siblings = [own, *named, *paths]
            said = in_paths(phrase(each, own, siblings), paths)
            rules = rules_in(said)
            if not rules and "must" in each.marked:
                said = in_paths(phrase(each, own, siblings, ordinary=True), paths)
                rules = rules_in(said)
            fitting = Fitting(self.service, around)
            for rule in rules:
                placed = _placed(rule, own, path)
                if placed is None or (
                    rule.kind == "require" and CHANGES.match(self.operation.name)
                ):
                    continue
                fitted = fitting.fitted(placed)
                if fitted is not None and not any(map(_is_of_one_item, fitted.when)):
                    yield from self.make.of_rule(around, fitted, said, at)

    def _contexts(self, structure: Structure, own: str) -> Iterator[tuple[Structure, str]]:
        """The structures whose members a sentence may name, and the member that it is about."""
        yield structure, own
        if own:
            shape = self.service.shapes[structure.members[own].target]
            if isinstance(shape, ListShape):
                shape = self.service.shapes[shape.member]
            if isinstance(shape, Structure):
                yield shape, own

    def _stated(
        self, structure: Structure, own: str, each: Sentence, case: Condition | None
    ) -> Iterator[tuple[Mined, Phrase]]:
        """The rules that a sentence states, with names as printed or else in ordinary words."""
        fitting = Fitting(self.service, structure)
        named = as_a_request(each, structure.name)
        is_inner = bool(own) and own not in structure.members
        before = ""
        for ordinary in (False, True):
            said = phrase(named, own, structure.members, ordinary=ordinary)
            if said.words == before or (is_inner and len(said.names) == 1):
                continue
            before = said.words
            if is_inner:
                said = replace(said, words=_IF_GIVEN.sub("", said.words))
            found = [
                rule
                for mined in rules_in(said, case)
                if (rule := fitting.fitted(mined)) is not None
            ]
            yield from ((rule, said) for rule in found)
            if found:
                return

    def _case(self, structure: Structure, own: str, each: Sentence) -> Condition | None:
        """The value of the member that the item of a list is about in which a sentence stands."""
        if not own or not each.head:
            return None
        value = examples.scalar(self.service, structure, own, each.head)
        return Condition(own, "equals", (each.head,)) if value is not None else None

    def _homes(self) -> list[Structure]:
        found = (
            self.service.shapes[name] for name in sorted(self.service.closure([self.input.name]))
        )
        return [shape for shape in found if isinstance(shape, Structure)]


def _names(rule: Mined) -> tuple[str, ...]:
    return (*rule.members, *(each.member for each in rule.when), rule.right)


def _placed(rule: Mined, own: str, path: str) -> Mined | None:
    """A rule about a member, seen from a structure around its own; None for any other rule."""
    if rule.kind not in {"require", "forbid", "implies"} or rule.members != (own,):
        return None
    if not rule.when or any(each.member == own for each in rule.when):
        return None
    return replace(rule, members=(path,))


def _is_of_one_item(case: Condition) -> bool:
    """That one item of a list is another value does not tell that none is this one."""
    return case.test != "equals" and case.member.endswith("[]")


_IF_GIVEN = re.compile(
    r"^(?:if|when) (?:you give \{0\}|\{0\} is give|give),? (?:then )?", re.IGNORECASE
)
"""What needs no saying of the members of a structure: that it is given."""
