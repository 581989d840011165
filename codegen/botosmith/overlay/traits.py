"""Traits that facts state: added to a shape or a member, changed, or taken away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..model import (
    Constraint,
    Default,
    Deprecated,
    Enum,
    HttpError,
    Length,
    ListShape,
    MapShape,
    Pattern,
    Range,
    Required,
    Sensitive,
    Service,
    Shape,
    Structure,
    Trait,
    Traits,
    Union,
    UniqueItems,
)
from ..suggestions import did_you_mean
from . import evidence
from .format import TraitChange
from .paths import Unfit, follow, kind_of
from .read import Fact

# ----------------------------------------------------------------------------------- traits


def trait_of(fact: Fact, name: str, value: Any) -> Trait:
    """A trait as a fact states it, with its origin, and no heavier than its evidence allows."""
    severity = fact.entry.severity
    if not evidence.allows_errors(fact) and not (severity is None and name in _WARNS_BY_ITSELF):
        severity = "warning"
    trait = _MAKERS[name](value, fact.entry.id, severity)
    return replace(trait, link=fact.link) if isinstance(trait, Constraint) else trait


_WARNS_BY_ITSELF = frozenset({"enum", "deprecated"})
_MAKERS: Mapping[str, Callable[[Any, str, Any], Trait]] = {
    "length": lambda v, o, s: Length(min=v.min, max=v.max, origin=o, severity=s),
    "range": lambda v, o, s: Range(min=v.min, max=v.max, origin=o, severity=s),
    "pattern": lambda v, o, s: Pattern(regex=v, origin=o, severity=s),
    "enum": lambda v, o, s: Enum(values=tuple(v), origin=o, severity=s),
    "required": lambda v, o, s: Required(origin=o, severity=s),
    "uniqueItems": lambda v, o, s: UniqueItems(origin=o, severity=s),
    "union": lambda v, o, s: Union(origin=o, severity=s),
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
    "union": Union,
    "sensitive": Sensitive,
    "default": Default,
    "deprecated": Deprecated,
}

_NUMBERS = ("integer", "long", "float", "double")


def suits(service: Service, shape_name: str, trait: Trait) -> None:
    """A length is for what has one, a range for numbers, a pattern and an enum for strings.

    Raises:
        Unfit: The shape is of another type.
    """
    shape = service.shapes[shape_name]
    kind = kind_of(shape)
    fits: Mapping[type[Trait], bool] = {
        Length: kind in {"string", "blob"} or isinstance(shape, (ListShape, MapShape)),
        Range: kind in _NUMBERS,
        Pattern: kind == "string",
        Enum: kind == "string",
        UniqueItems: isinstance(shape, ListShape),
        Union: isinstance(shape, Structure),
    }
    if not fits.get(type(trait), True):
        raise Unfit(
            f"{shape_name} is a {kind}, which has no {type(trait).__name__.lower()}",
            "the model's type may have changed: mend or delete the fact",
        )


def _changed(fact: Fact, name: str, change: TraitChange, before: Traits) -> Traits:
    """Traits with one of them changed as a fact says, if the base is as the fact expects."""
    kind = expected_base(fact, name, change, before)
    if change.action == "remove":
        return before.without(kind)
    return before.adding(trait_of(fact, name, change.value))


def expected_base(fact: Fact, name: str, change: TraitChange, before: Traits) -> type[Trait]:
    """The kind of trait that a fact changes, if the base is as the fact expects.

    Raises:
        Unfit: The model has by now what the fact adds, or no longer what it changes.
    """
    kind = _KINDS.get(name)
    if kind is None:
        raise Unfit(f"{name} does not belong on a member or a simple shape", "mend `at`")
    base = before.get(kind)
    if change.action == "add":
        if base is not None:
            raise Unfit(
                f"the model has a {name} by now: {_shown(base)}",
                "delete the fact, or make it `tighten` or `loosen`",
            )
        return kind
    has_value = name in {"length", "range", "pattern", "enum"}
    expected = _shown(trait_of(fact, name, change.was)) if has_value else kind.__name__.lower()
    if base is None or _shown(base) != expected:
        now = "nothing" if base is None else _shown(base)
        raise Unfit(
            f"the model's {name} was {expected} and is {now} by now",
            "review the fact and bring `was` up to date",
        )
    return kind


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


def on_member(
    service: Service, fact: Fact, shape_name: str, member_name: str, name: str, change: TraitChange
) -> Service:
    """The service with one trait of a member changed.

    Raises:
        Unfit: There is no such member, or its trait is not as the fact expects.
    """
    shape = service.shapes.get(shape_name)
    if not isinstance(shape, Structure):
        structures = [each.name for each in service.shapes.values() if isinstance(each, Structure)]
        hint = did_you_mean(shape_name, structures)
        raise Unfit(f"there is no structure {shape_name!r}{hint}", "mend `at`, or delete the fact")
    if name == "union":
        raise Unfit("a union is a trait of a structure", "state it of the structure")
    follow(service, shape, member_name)
    member = shape.members[member_name]
    effective = service.effective(member)
    after = _changed(fact, name, change, effective)
    kind = _KINDS[name]
    trait = after.get(kind)
    if trait is not None:
        suits(service, member.target, trait)
        traits = member.traits.adding(trait)
    elif kind in service.shapes[member.target].traits:
        raise Unfit(
            f"{name} of {member.target} cannot be removed for one member",
            f"state it of {member.target}",
        )
    else:
        traits = member.traits.without(kind)
    changed = replace(member, traits=traits)
    members = {**shape.members, member_name: changed}
    return _with_shape(service, replace(shape, members=members))


def on_shape(
    service: Service, fact: Fact, shape_name: str, name: str, change: TraitChange
) -> Service:
    """The service with one trait of a shape changed.

    Raises:
        Unfit: There is no such shape, or its trait is not as the fact expects.
    """
    shape = service.shapes.get(shape_name)
    if shape is None:
        hint = did_you_mean(shape_name, service.shapes)
        raise Unfit(f"there is no shape {shape_name!r}{hint}", "mend `at`, or delete the fact")
    if name == "httpError":
        return _with_shape(service, _with_status(shape, fact, change))
    traits = _changed(fact, name, change, shape.traits)
    kind = _KINDS[name]
    if (trait := traits.get(kind)) is not None:
        suits(service, shape.name, trait)
    if name == "union":
        return _with_shape(service, _as_union(shape, fact, traits, change))
    return _with_shape(service, replace(shape, traits=traits))


def _as_union(shape: Shape, fact: Fact, traits: Traits, change: TraitChange) -> Structure:
    if not isinstance(shape, Structure):
        raise Unfit(f"{shape.name} is no structure", "mend `at`")
    if shape.union == (change.action == "add"):
        now = "a union" if shape.union else "no union"
        raise Unfit(f"the model's {shape.name} is {now} by now", "delete the fact")
    return replace(shape, union=change.action == "add", traits=traits)


def _with_status(shape: Shape, fact: Fact, change: TraitChange) -> Structure:
    if not isinstance(shape, Structure) or shape.error is None:
        raise Unfit(f"{shape.name} is no error", "mend `at`")
    base = shape.error.http
    if change.action == "add" and base is not None:
        raise Unfit(f"the model states the status {base.status} by now", "delete the fact")
    if change.action != "add" and (base is None or base.status != change.was):
        now = "none" if base is None else base.status
        raise Unfit(f"the model's status is {now} by now", "bring `was` up to date")
    status = (
        None if change.action == "remove" else HttpError(status=change.value, origin=fact.entry.id)
    )
    return replace(shape, error=replace(shape.error, http=status))


def _with_shape(service: Service, shape: Shape) -> Service:
    return replace(service, shapes={**service.shapes, shape.name: shape})
