"""Lay facts over a service: the same type in and out, and an outcome for every fact."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias, assert_never

from ..model import (
    Constrain,
    Enum,
    Holders,
    Implies,
    Length,
    Matches,
    MemberPasses,
    MemberStep,
    OneOf,
    Operation,
    Pattern,
    Range,
    Rule,
    RuleBody,
    Service,
    Structure,
    Traits,
    ValueTest,
    Within,
    path_steps,
)
from . import evidence, siblings, traits
from .addresses import Address, InRequest, addresses
from .fitting import fit
from .format import TraitChange
from .lowering import conditions_of, demand_of
from .paths import Place, Unfit, follow, input_of, kind_of, member_of
from .quotes import lost_quote
from .read import Fact
from .siblings import Siblings

Result: TypeAlias = Literal["applied", "dropped", "inactive"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one fact.

    `why` and `cure` say more where it was dropped, or where it is weaker than it says.
    `places` are where it holds, if it is applied. `siblings` are the members, by structure, among
    which a rule chooses as the model has them.
    """

    fact: Fact
    result: Result
    why: str = ""
    cure: str = ""
    siblings: Siblings = field(default_factory=dict[str, tuple[str, ...]])
    places: tuple[Address, ...] = ()

    def concerns(self, operations: Collection[str], shapes: Collection[str]) -> bool:
        """Whether it says something of these operations or shapes, or is not applied at all."""
        return self.result != "applied" or any(
            place.operation in operations if isinstance(place, InRequest) else place.shape in shapes
            for place in self.places
        )

    @property
    def is_weakened(self) -> bool:
        """Whether it is applied with less weight than it asks for, or has to be read again."""
        return self.result == "applied" and bool(self.why)

    def __str__(self) -> str:
        return f"{self.fact.where}: {self.why}; {self.cure}"


def overlay(service: Service, facts: Iterable[Fact]) -> tuple[Service, tuple[Outcome, ...]]:
    """The service with every fact laid over it that fits, and what became of each.

    A fact that does not fit is dropped, never half applied.
    """
    outcomes: list[Outcome] = []
    holders = Holders(service)
    for fact in facts:
        if fact.entry.status != "active":
            outcomes.append(Outcome(fact, "inactive", why=f"its status is {fact.entry.status}"))
            continue
        try:
            after, outcome = _applied(service, fact, holders)
            if (lost := lost_quote(service, fact)) is not None:
                raise Unfit(*lost)
        except Unfit as unfit:
            outcomes.append(Outcome(fact, "dropped", why=unfit.why, cure=unfit.cure))
        else:
            service = after
            outcomes.append(outcome)
    return service, tuple(outcomes)


def _applied(service: Service, fact: Fact, holders: Holders) -> tuple[Service, Outcome]:
    places = addresses(service, fact.entry, holders)
    if fact.entry.rule is not None:
        return _ruled(service, fact, places)
    (name, change), *_ = fact.entry.traits()
    outcome = _weighed(Outcome(fact, "applied", places=places))
    rules: list[tuple[str, Rule]] = []
    for place in places:
        if isinstance(place, InRequest):
            rules.append((place.operation, _constraint(service, fact, place, name, change)))
        elif place.member:
            service = traits.on_member(service, fact, place.shape, place.member, name, change)
        else:
            service = traits.on_shape(service, fact, place.shape, name, change)
    return _with_rules(service, rules), outcome


# ------------------------------------------------------------------------------------ rules


def _ruled(service: Service, fact: Fact, places: Sequence[Address]) -> tuple[Service, Outcome]:
    """A rule, added to every operation in which it holds."""
    made: list[tuple[str, Rule]] = []
    beside: dict[str, tuple[str, ...]] = {}
    misfit: Unfit | None = None
    for place in places:
        assert isinstance(place, InRequest)
        start = _structure_at(service, service.operations[place.operation], place.path)
        rule = _rule(fact, place.path)
        try:
            chosen_among = fit(service, start, rule)
        except Unfit as unfit:
            if not place.by_glob:
                raise
            misfit = misfit or unfit
            continue
        made.append((place.operation, rule))
        beside |= {name: tuple(service.structure(name).members) for name in chosen_among}
    if not made:
        assert misfit is not None
        raise misfit
    held = tuple(InRequest(operation, rule.scope) for operation, rule in made)
    outcome = _weighed(Outcome(fact, "applied", siblings=beside, places=held))
    if siblings.gained(fact.siblings, beside):
        made = [(name, replace(rule, severity="warning")) for name, rule in made]
    return _with_rules(service, made), outcome


def _weighed(outcome: Outcome) -> Outcome:
    """The outcome with what takes weight from its fact: its evidence, or a new sibling."""
    fact = outcome.fact
    whys: list[str] = []
    cures: list[str] = []
    if evidence.is_overstated(fact):
        whys.append(f"its evidence is of level {evidence.level(fact)}, so that it only warns")
        cures.append(evidence.CURE)
    if new := siblings.gained(fact.siblings, outcome.siblings):
        whys.append(f"{siblings.told(new)} came after it was read, so that it only warns")
        cures.append(f"read it again, then run `botosmith overlay reread {fact.service}`")
    return replace(outcome, why="; ".join(whys), cure="; ".join(cures))


def _rule(fact: Fact, scope: str) -> Rule:
    entry = fact.entry
    assert entry.rule is not None
    assert entry.severity is not None
    return Rule(
        id=entry.id,
        body=demand_of(entry.rule),
        says=entry.says,
        severity=evidence.severity(fact) or entry.severity,
        scope=scope,
        when=conditions_of(entry.rule.when),
        link=fact.link,
        recorded=entry.recorded,
    )


def _structure_at(service: Service, operation: Operation, scope: str) -> Structure:
    """The structure that a rule's paths start from."""
    place = follow(service, input_of(service, operation), scope)
    if not isinstance(place.shape, Structure):
        hint = {"list": f"{scope}[]", "map": f"{scope}{{}}"}.get(kind_of(place.shape), "")
        raise Unfit(
            f"{scope!r} in `at` is a {kind_of(place.shape)} and no structure",
            f"write {hint}" if hint else "mend `at`",
        )
    return place.shape


def _constraint(
    service: Service, fact: Fact, place: InRequest, name: str, change: TraitChange
) -> Rule:
    """A trait that holds in one operation only becomes one of its rules."""
    start = input_of(service, service.operations[place.operation])
    target = follow(service, start, place.path)
    if not place.path or name not in _OF_ONE_OPERATION or change.action in {"loosen", "remove"}:
        raise Unfit(
            f"{name} cannot be stated of one operation, or not with `{change.action}`",
            "state it of a shape, such as `Shape` or `Structure$Member`",
        )
    if change.action == "tighten":
        traits.expected_base(fact, name, change, _traits_at(service, target))
    trait = traits.trait_of(fact, name, change.value)
    assert isinstance(trait, (Length, Range, Pattern, Enum))
    if isinstance(trait, Range) and kind_of(target.shape) == "string":
        raise Unfit(
            f"{place.path} is a string, which has no range",
            "state a rule with `implies`, which takes numbers in strings too",
        )
    traits.suits(service, target.shape.name, trait)
    scope, last = _split(place.path)
    body: RuleBody
    if isinstance(path_steps(last)[-1], MemberStep):
        body = Constrain(path=last, constraint=trait)
    else:
        body = Implies((MemberPasses(last, (_as_test(trait),)),))
    rule = Rule(
        id=fact.entry.id,
        body=body,
        says=fact.entry.says,
        severity=trait.severity or ("warning" if isinstance(trait, Enum) else "error"),
        scope=scope,
        link=fact.link,
    )
    fit(service, _structure_at(service, service.operations[place.operation], scope), rule)
    return rule


_OF_ONE_OPERATION = frozenset({"length", "range", "pattern", "enum"})


def _traits_at(service: Service, place: Place) -> Traits:
    """All that holds of what a path leads to."""
    if place.holder is None:
        return place.shape.traits
    return service.effective(place.holder.members[member_of(place)])


def _split(path: str) -> tuple[str, str]:
    """A path up to its last member, and from there on."""
    depth = 0
    for index in range(len(path) - 1, -1, -1):
        depth += {"}": 1, "{": -1}.get(path[index], 0)
        if path[index] == "." and depth == 0:
            return path[:index], path[index + 1 :]
    return "", path


def _as_test(trait: Length | Range | Pattern | Enum) -> ValueTest:
    match trait:
        case Length(min=low, max=high):
            return Within(of="size", at_least=low, at_most=high)
        case Range(min=low, max=high):
            return Within(at_least=low, at_most=high)
        case Pattern(regex=regex):
            return Matches(regex)
        case Enum(values=values):
            return OneOf(values)
        case _:
            assert_never(trait)


def _with_rules(service: Service, rules: Iterable[tuple[str, Rule]]) -> Service:
    operations = dict(service.operations)
    for name, rule in rules:
        operation = operations[name]
        operations[name] = replace(operation, rules=(*operation.rules, rule))
    return replace(service, operations=operations)
