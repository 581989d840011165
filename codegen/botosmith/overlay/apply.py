"""Lay facts over a service: the same type in and out, and an outcome for every fact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from ..model import (
    Compare,
    Condition,
    Constrain,
    Constraint,
    Default,
    Deprecated,
    Discriminated,
    Enum,
    HttpError,
    Length,
    ListShape,
    MapShape,
    Member,
    Members,
    Operation,
    Pattern,
    Range,
    Required,
    Rule,
    Sensitive,
    Service,
    Shape,
    Simple,
    Structure,
    Trait,
    Traits,
    UniqueItems,
    operand_path,
)
from .format import ConditionTest, RuleBody, TraitChange
from .quotes import lost_quote
from .read import Fact

Result: TypeAlias = Literal["applied", "dropped", "inactive"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one fact; `why` and `cure` say more where it was dropped."""

    fact: Fact
    result: Result
    why: str = ""
    cure: str = ""

    def __str__(self) -> str:
        return f"{self.fact.where}: {self.why}; {self.cure}"


class _Unfit(Exception):
    """A fact that does not fit the model."""

    def __init__(self, why: str, cure: str) -> None:
        super().__init__(why)
        self.why = why
        self.cure = cure


def overlay(service: Service, facts: Iterable[Fact]) -> tuple[Service, tuple[Outcome, ...]]:
    """The service with every fact laid over it that fits, and what became of each.

    A fact that does not fit is dropped, never half applied.
    """
    outcomes: list[Outcome] = []
    for fact in facts:
        if fact.entry.status != "active":
            outcomes.append(Outcome(fact, "inactive", why=f"its status is {fact.entry.status}"))
            continue
        try:
            applied = _applied(service, fact)
            if (lost := lost_quote(service, fact)) is not None:
                raise _Unfit(*lost)
        except _Unfit as unfit:
            outcomes.append(Outcome(fact, "dropped", why=unfit.why, cure=unfit.cure))
        else:
            service = applied
            outcomes.append(Outcome(fact, "applied"))
    return service, tuple(outcomes)


def _applied(service: Service, fact: Fact) -> Service:
    address = fact.entry.at
    if fact.entry.rule is not None:
        operation, scope = _operation(service, address)
        rule = _rule(service, operation, scope, fact, fact.entry.rule)
        return _with_rule(service, operation, rule)
    (name, change), *_ = fact.entry.traits()
    if "$" in address:
        return _on_member(service, fact, name, change)
    if address.split(".")[0] in service.operations and "." in address:
        return _in_operation(service, fact, name, change)
    return _on_shape(service, fact, name, change)


# -------------------------------------------------------------------------------- addresses


def _operation(service: Service, address: str) -> tuple[Operation, str]:
    name, _, scope = address.partition(".")
    if name not in service.operations:
        raise _Unfit(f"there is no operation {name!r}", "mend `at`, or delete the fact")
    return service.operations[name], scope


def _structure_at(service: Service, operation: Operation, scope: str) -> Structure:
    """The structure that a rule's paths start from."""
    if operation.input is None:
        raise _Unfit(f"{operation.name} has no input", "delete the fact")
    structure = service.structure(operation.input)
    for step in scope.split(".") if scope else ():
        member = _member(structure, step.removesuffix("[]"))
        target = service.shapes[member.target]
        if isinstance(target, ListShape) != step.endswith("[]"):
            raise _Unfit(f"{step!r} in `at` is no list, or lacks its []", "mend `at`")
        if isinstance(target, ListShape):
            target = service.shapes[target.member]
        if not isinstance(target, Structure):
            raise _Unfit(f"{step!r} in `at` leads to no structure", "mend `at`")
        structure = target
    return structure


def _member(structure: Structure, name: str) -> Member:
    if name not in structure.members:
        raise _Unfit(
            f"{structure.name} has no member {name!r}",
            "the model may have moved on: mend the path, or delete the fact",
        )
    return structure.members[name]


def _resolve(service: Service, structure: Structure, path: str) -> Member:
    *parents, last = path.split(".")
    for step in parents:
        target = service.shapes[_member(structure, step).target]
        if not isinstance(target, Structure):
            raise _Unfit(f"{step!r} of {path!r} is no structure", "mend the path")
        structure = target
    return _member(structure, last)


# ------------------------------------------------------------------------------------ rules


def _rule(service: Service, operation: Operation, scope: str, fact: Fact, body: RuleBody) -> Rule:
    start = _structure_at(service, operation, scope)
    entry = fact.entry
    assert entry.severity is not None
    rule = Rule(
        id=entry.id,
        body=_body(body),
        says=entry.says,
        severity=entry.severity,
        scope=scope,
        when=tuple(_condition(path, test) for path, test in body.when.items()),
        link=fact.link,
        recorded=entry.recorded,
    )
    for path in _paths(rule):
        _resolve(service, start, path)
    return rule


def _body(body: RuleBody) -> Members | Compare | Discriminated:
    if body.compare is not None:
        return Compare(left=body.compare.left, op=body.compare.op, right=body.compare.right)
    if body.discriminated is not None:
        given = body.discriminated
        return Discriminated(by=given.by, under=given.under, cases=dict(given.cases))
    for kind in _MEMBER_KINDS:
        if (paths := getattr(body, kind)) is not None:
            return Members(kind=kind, paths=paths)
    raise AssertionError(body)


_MEMBER_KINDS: tuple[
    Literal[
        "require", "forbid", "at_least_one", "exactly_one", "mutually_exclusive", "all_or_none"
    ],
    ...,
] = ("require", "forbid", "at_least_one", "exactly_one", "mutually_exclusive", "all_or_none")


def _condition(path: str, test: str | bool | float | ConditionTest) -> Condition:
    if not isinstance(test, ConditionTest):
        return Condition(path=path, test="equals", values=(test,))
    if test.equals is not None:
        return Condition(path=path, test="equals", values=(test.equals,))
    if test.in_ is not None:
        return Condition(path=path, test="in", values=test.in_)
    return Condition(path=path, test="present" if test.present else "absent")


def _paths(rule: Rule) -> list[str]:
    paths = [condition.path for condition in rule.when]
    match rule.body:
        case Members(paths=given):
            paths += given
        case Discriminated(by=by, under=under, cases=cases):
            paths += [by, under, *(f"{under}.{child}" for child in cases.values())]
        case Compare(left=left, right=right):
            paths += [operand_path(side) for side in (left, right) if isinstance(side, str)]
        case Constrain(path=path):
            paths.append(path)
    return paths


def _with_rule(service: Service, operation: Operation, rule: Rule) -> Service:
    changed = replace(operation, rules=(*operation.rules, rule))
    return replace(service, operations={**service.operations, operation.name: changed})


def _in_operation(service: Service, fact: Fact, name: str, change: TraitChange) -> Service:
    """A trait that holds in one operation only becomes one of its rules."""
    operation, path = _operation(service, fact.entry.at)
    scope, _, last = path.rpartition(".")
    start = _structure_at(service, operation, scope)
    member = _resolve(service, start, last)
    trait = _trait(fact, name, change.value) if change.action == "add" else None
    if not isinstance(trait, (Length, Range, Pattern, Enum)):
        raise _Unfit(f"{name} cannot be stated of one operation", "state it of a shape")
    _fits(service, member.target, trait)
    rule = Rule(
        id=fact.entry.id,
        body=Constrain(path=last, constraint=trait),
        says=fact.entry.says,
        severity=fact.entry.severity or "error",
        scope=scope,
        link=fact.link,
    )
    return _with_rule(service, operation, rule)


# ----------------------------------------------------------------------------------- traits


def _trait(fact: Fact, name: str, value: Any) -> Trait:
    trait = _MAKERS[name](value, fact.entry.id, fact.entry.severity)
    return replace(trait, link=fact.link) if isinstance(trait, Constraint) else trait


_MAKERS: Mapping[str, Callable[[Any, str, Any], Trait]] = {
    "length": lambda v, o, s: Length(min=v.min, max=v.max, origin=o, severity=s),
    "range": lambda v, o, s: Range(min=v.min, max=v.max, origin=o, severity=s),
    "pattern": lambda v, o, s: Pattern(regex=v, origin=o, severity=s),
    "enum": lambda v, o, s: Enum(values=tuple(v), origin=o, severity=s),
    "required": lambda v, o, s: Required(origin=o, severity=s),
    "uniqueItems": lambda v, o, s: UniqueItems(origin=o, severity=s),
    "sensitive": lambda v, o, s: Sensitive(origin=o),
    "default": lambda v, o, s: Default(value=v.value, says=v.says, origin=o),
    "deprecated": lambda v, o, s: Deprecated(
        message=v.message, since=v.since, replaced_by=v.replaced_by, origin=o, severity=s
    ),
    "httpError": lambda v, o, s: HttpError(status=v, origin=o),
}

_KINDS: Mapping[str, type[Trait]] = {
    "length": Length,
    "range": Range,
    "pattern": Pattern,
    "enum": Enum,
    "required": Required,
    "uniqueItems": UniqueItems,
    "sensitive": Sensitive,
    "default": Default,
    "deprecated": Deprecated,
}

_NUMBERS = ("integer", "long", "float", "double")


def _fits(service: Service, shape_name: str, trait: Trait) -> None:
    """A length is for what has one, a range for numbers, a pattern and an enum for strings."""
    shape = service.shapes[shape_name]
    kind = shape.type if isinstance(shape, Simple) else type(shape).__name__
    fits: Mapping[type[Trait], bool] = {
        Length: kind in {"string", "blob"} or isinstance(shape, (ListShape, MapShape)),
        Range: kind in _NUMBERS,
        Pattern: kind == "string",
        Enum: kind == "string",
        UniqueItems: isinstance(shape, ListShape),
    }
    if not fits.get(type(trait), True):
        raise _Unfit(
            f"{shape_name} is a {kind}, which has no {type(trait).__name__.lower()}",
            "the model's type may have changed: mend or delete the fact",
        )


def _changed(fact: Fact, name: str, change: TraitChange, before: Traits) -> Traits:
    """Traits with one of them changed as a fact says, if the base is as the fact expects."""
    kind = _KINDS.get(name)
    if kind is None:
        raise _Unfit(f"{name} does not belong on a member or a simple shape", "mend `at`")
    base = before.get(kind)
    if change.action == "add":
        if base is not None:
            raise _Unfit(
                f"the model has a {name} by now: {_shown(base)}",
                "delete the fact, or make it `tighten` or `loosen`",
            )
        return before.adding(_trait(fact, name, change.value))
    has_value = name in {"length", "range", "pattern", "enum"}
    expected = _shown(_trait(fact, name, change.was)) if has_value else kind.__name__.lower()
    if base is None or _shown(base) != expected:
        now = "nothing" if base is None else _shown(base)
        raise _Unfit(
            f"the model's {name} was {expected} and is {now} by now",
            "review the fact and bring `was` up to date",
        )
    if change.action == "remove":
        return before.without(kind)
    return before.adding(_trait(fact, name, change.value))


def _shown(trait: Trait) -> str:
    match trait:
        case Length(min=low, max=high) | Range(min=low, max=high):
            return f"{low}..{high}"
        case Pattern(regex=regex):
            return regex
        case Enum(values=values):
            return " | ".join(values)
        case HttpError(status=status):
            return str(status)
        case _:
            return type(trait).__name__.lower()


def _on_member(service: Service, fact: Fact, name: str, change: TraitChange) -> Service:
    shape_name, _, member_name = fact.entry.at.partition("$")
    shape = service.shapes.get(shape_name)
    if not isinstance(shape, Structure):
        raise _Unfit(f"there is no structure {shape_name!r}", "mend `at`, or delete the fact")
    member = _member(shape, member_name)
    effective = service.effective(member)
    after = _changed(fact, name, change, effective)
    kind = _KINDS[name]
    trait = after.get(kind)
    if trait is not None:
        _fits(service, member.target, trait)
        traits = member.traits.adding(trait)
    elif kind in service.shapes[member.target].traits:
        raise _Unfit(
            f"{name} of {member.target} cannot be removed for one member",
            f"state it of {member.target}",
        )
    else:
        traits = member.traits.without(kind)
    changed = replace(member, traits=traits)
    members = {**shape.members, member_name: changed}
    return _with_shape(service, replace(shape, members=members))


def _on_shape(service: Service, fact: Fact, name: str, change: TraitChange) -> Service:
    shape = service.shapes.get(fact.entry.at)
    if shape is None:
        raise _Unfit(f"there is no shape {fact.entry.at!r}", "mend `at`, or delete the fact")
    if name == "httpError":
        return _with_shape(service, _with_status(shape, fact, change))
    traits = _changed(fact, name, change, shape.traits)
    kind = _KINDS[name]
    if (trait := traits.get(kind)) is not None:
        _fits(service, shape.name, trait)
    return _with_shape(service, replace(shape, traits=traits))


def _with_status(shape: Shape, fact: Fact, change: TraitChange) -> Structure:
    if not isinstance(shape, Structure) or shape.error is None:
        raise _Unfit(f"{shape.name} is no error", "mend `at`")
    base = shape.error.http
    if change.action == "add" and base is not None:
        raise _Unfit(f"the model states the status {base.status} by now", "delete the fact")
    if change.action != "add" and (base is None or base.status != change.was):
        now = "none" if base is None else base.status
        raise _Unfit(f"the model's status is {now} by now", "bring `was` up to date")
    status = (
        None if change.action == "remove" else HttpError(status=change.value, origin=fact.entry.id)
    )
    return replace(shape, error=replace(shape.error, http=status))


def _with_shape(service: Service, shape: Shape) -> Service:
    return replace(service, shapes={**service.shapes, shape.name: shape})
