"""An operation as a tree of members, with what each constraint and rule says and rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never

from ..loading.client_models import Companions
from ..model import (
    AllOrNone,
    Among,
    AtLeastOne,
    Compare,
    Constrain,
    Constraint,
    Corrected,
    Correction,
    Deprecated,
    Discriminated,
    Enum,
    ErrorInfo,
    ExactlyOne,
    Forbid,
    IdempotencyToken,
    Implies,
    Length,
    ListShape,
    MapShape,
    MutuallyExclusive,
    Pattern,
    Require,
    Required,
    Rule,
    RuleBody,
    Sensitive,
    Service,
    Severity,
    Shape,
    Simple,
    Structure,
    Trait,
    Traits,
    UniqueBy,
    condition_paths,
    demand_paths,
    path_steps,
    trait_words,
    type_words,
    unkeyed,
)
from ..overlay import Outcome, evidence
from ..plan.names import member_names
from ..plan.types import Untranslated, effective, translated
from .entries import (
    Bases,
    Basis,
    Citation,
    ErrorEntry,
    Member,
    OperationReference,
    RuleEntry,
    Statement,
)

MOST_MEMBERS = 3_000
"""The members of one tree; a structure that would go beyond is shown where it was shown first."""


DEEPEST = 40
"""The levels of one tree; no service of AWS has more than a dozen."""


def outline(
    service: Service,
    name: str,
    bases: Bases | None = None,
    beside: Companions | None = None,
    *,
    with_result: bool = True,
) -> OperationReference:
    """The reference of an operation.

    Args:
        service: The service with the facts laid over it.
        name: The API name of one of its operations.
        bases: What the facts rest on, by their ids; see `bases_of`.
        beside: Its paginators and waiters.
        with_result: Whether the members of the result are wanted.
    """
    operation = service.operations[name]
    bases = bases or {}
    beside = beside or Companions()
    return OperationReference(
        service=service.name,
        title=service.title,
        name=name,
        documentation=operation.documentation,
        deprecated=(
            ""
            if operation.deprecated is None
            else operation.deprecated.message or "The service advises against it."
        ),
        request=(
            None
            if operation.input is None
            else _Grower(service, bases, is_request=True).root(operation.input)
        ),
        result=(
            None
            if operation.output is None or not with_result
            else _Grower(service, bases, is_request=False).root(operation.output)
        ),
        rules=_rules(operation.rules, bases),
        errors=tuple(_error(service, each) for each in operation.errors),
        paginator=beside.paginators.get(name),
        waiters=tuple(each for each in beside.waiters.values() if each.operation == name),
    )


# ------------------------------------------------------------------------------------ members


class _Grower:
    """Grows the tree of one request or result."""

    def __init__(self, service: Service, bases: Bases, *, is_request: bool) -> None:
        self._service = service
        self._bases = bases
        self._is_request = is_request
        self._left = MOST_MEMBERS
        self._shown: dict[str, str] = {}

    def root(self, name: str) -> Member:
        """The tree of a structure."""
        return self._member("", "", name, Traits(), "", ())

    def _member(
        self,
        name: str,
        path: str,
        target: str,
        traits: Traits,
        documentation: str,
        around: tuple[str, ...],
        python: str = "",
    ) -> Member:
        shape = self._service.shapes[target]
        is_token = self._is_request and len(around) == 1 and IdempotencyToken in traits
        members, elsewhere = self._below(shape, path, around)
        return Member(
            name=name,
            path=path,
            type=type_words(self._service, target),
            python=python,
            required=Required in traits and not is_token,
            sensitive=Sensitive in traits,
            documentation=documentation or shape.documentation,
            statements=tuple(self._statements(shape, traits)),
            members=members,
            elsewhere=elsewhere,
        )

    def _below(
        self, shape: Shape, path: str, around: tuple[str, ...]
    ) -> tuple[tuple[Member, ...], str]:
        if isinstance(shape, Simple):
            return (), ""
        if shape.name in around or (self._left <= 0 and shape.name in self._shown):
            return (), self._shown.get(shape.name) or path
        if isinstance(shape, Structure) and shape.error is not None and around:
            return (), ""
        if len(around) >= DEEPEST:
            return (), ""
        self._shown.setdefault(shape.name, path)
        within = (*around, shape.name)
        match shape:
            case Structure():
                return self._members(shape, path, within), ""
            case ListShape(member=member):
                return (self._item("[]", path, member, within),), ""
            case MapShape(key=key, value=value):
                sides = (("[key]", key), ("[]", value))
                return tuple(self._item(side, path, name, within) for side, name in sides), ""
            case _:
                raise AssertionError(shape)

    def _members(
        self, structure: Structure, path: str, within: tuple[str, ...]
    ) -> tuple[Member, ...]:
        names = member_names(structure)
        self._left -= len(structure.members)
        return tuple(
            self._member(
                member.name,
                f"{path}.{member.name}".lstrip("."),
                member.target,
                effective(self._service, member),
                member.documentation,
                within,
                names[member.name],
            )
            for member in structure.members.values()
        )

    def _item(self, name: str, path: str, target: str, within: tuple[str, ...]) -> Member:
        traits = self._service.shapes[target].traits
        return self._member(name, path + name, target, traits, "", within)

    def _statements(self, shape: Shape, traits: Traits) -> Iterator[Statement]:
        for trait in traits:
            if isinstance(trait, Corrected):
                yield from (_corrected(each) for each in trait.corrections)
            elif words := trait_words(trait, shape):
                yield Statement(
                    kind=kind_of(trait),
                    words=words,
                    severity=severity_of(trait),
                    basis=self._bases.get(trait.origin, Basis(trait.origin)),
                    note=_partly(trait, traits) if isinstance(trait, Pattern) else "",
                )


def kind_of(trait: Trait) -> str:
    """The name of a trait, as violations and overlays have it."""
    name = type(trait).__name__
    return name[0].lower() + name[1:]


def severity_of(trait: Trait) -> Severity:
    """How severe it is to break a trait, under the default profile."""
    if isinstance(trait, Constraint) and trait.severity is not None:
        return trait.severity
    return "warning" if isinstance(trait, Enum | Deprecated) else "error"


def _partly(pattern: Pattern, traits: Traits) -> str:
    """Up to which length a pattern is enforced, or why it is not, where that is less than all."""
    length = traits.get(Length)
    most = None if length is None else length.max
    translation = translated(pattern.regex, most)
    if isinstance(translation, Untranslated):
        return f"pattern not enforced: {translation.why}"
    safe = translation.safe_length
    if safe is not None and (most is None or most > safe):
        return f"pattern enforced up to {safe} characters"
    return ""


def _corrected(made: Correction) -> Statement:
    """What the model states and is not enforced, and why."""
    instead = "not enforced" if made.becomes is None else "corrected"
    said = f"{made.constraint} of the model, {made.was}, {instead}"
    return Statement("corrected", said, "warning", Basis(level="contested", remark=made.why))


# ------------------------------------------------------------------------- what it rests on


def bases_of(outcomes: Iterable[Outcome]) -> Bases:
    """What facts rest on, by their ids."""
    return {outcome.fact.entry.id: _basis(outcome) for outcome in outcomes}


def _basis(outcome: Outcome) -> Basis:
    fact = outcome.fact
    citations = tuple(
        Citation(
            quote=each.quote,
            kind="documentation" if source is None else source.kind or "source",
            source="the model" if source is None else each.source,
            link="" if source is None else source.url,
        )
        for each in fact.entry.evidence
        for source in [fact.sources.get(each.source)]
    )
    level: str = evidence.level(fact) if evidence.kinds(fact) else "own"
    if fact.entry.status == "disputed":
        level = "contested"
    return Basis(fact.entry.id, level, citations, outcome.why)


def _rules(rules: Iterable[Rule], bases: Bases) -> tuple[RuleEntry, ...]:
    """The rules, each once: that of a structure with all the places where requests hold it."""
    found: dict[str, RuleEntry] = {}
    for rule in rules:
        entry = _rule(rule, bases)
        if (known := found.get(rule.id)) is not None:
            asked = tuple(dict.fromkeys((*known.asked, *entry.asked)))
            when = tuple(dict.fromkeys((*known.when, *entry.when)))
            entry = replace(known, asked=asked, when=when)
        found[rule.id] = entry
    return tuple(found.values())


def _rule(rule: Rule, bases: Bases) -> RuleEntry:
    return RuleEntry(
        id=rule.id,
        kind=rule.kind,
        verb=_verb(rule.body),
        says=rule.says,
        severity=rule.severity,
        asked=_places(rule, demand_paths(rule.body)),
        when=_places(rule, condition_paths(rule.when)),
        basis=bases.get(rule.id, Basis(rule.id, "own")),
        recorded=rule.recorded,
    )


def _verb(body: RuleBody) -> str:
    match body:
        case Require():
            return "requires"
        case Forbid():
            return "forbids"
        case AtLeastOne():
            return "needs one of"
        case ExactlyOne():
            return "takes exactly one of"
        case MutuallyExclusive():
            return "takes at most one of"
        case AllOrNone():
            return "takes all or none of"
        case Compare():
            return "compares"
        case Discriminated():
            return "chooses within"
        case Implies() | Constrain():
            return "limits"
        case UniqueBy():
            return "keeps apart the items of"
        case Among():
            return "looks up"
        case _:
            assert_never(body)


def _places(rule: Rule, paths: Iterable[str]) -> tuple[str, ...]:
    """Paths of a rule as those of members: from the input, without the keys of maps."""
    return tuple(dict.fromkeys(unkeyed(path_steps(rule.from_input(path))) for path in paths))


def _error(service: Service, name: str) -> ErrorEntry:
    shape = service.shapes[name]
    told = shape.error if isinstance(shape, Structure) else None
    info = told or ErrorInfo(code=name)
    return ErrorEntry(
        name=info.code,
        status=None if info.http is None else info.http.status,
        documentation=shape.documentation,
    )
