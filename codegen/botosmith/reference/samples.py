"""Right requests: the smallest one that was found, and one that gives as much as goes together.

The values are made up from the model, the same every time. The generated validator has the last
word: what it does not pass, not even with a warning, is not shown.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from typing import Any

from ..api import ViolationLike
from ..model import (
    Among,
    Constrain,
    Deprecated,
    Enum,
    HoldsJson,
    HostLabel,
    IdempotencyToken,
    Implies,
    ItemsStep,
    JsonValue,
    KeyStep,
    Length,
    ListShape,
    MapShape,
    Matches,
    MemberStep,
    OneOf,
    Operation,
    PathStep,
    Pattern,
    Range,
    Required,
    Rule,
    Service,
    Shape,
    Simple,
    Structure,
    Traits,
    ValuesStep,
    ValueTest,
    Within,
    condition_paths,
    demand_paths,
    is_never_empty,
    path_steps,
    unkeyed,
)
from ..naming import snake
from ..regex.samples import compiled, sample
from .params import Params, blanked, holds, last_member, looked_up, with_value, without

Validate = Callable[[Params], Sequence[ViolationLike]]

_DEEPEST = 5
_ROUNDS = 12
_MOST_GIVEN = 150
"""The members that a full request is tried with."""

_BESIDE = 3
"""The members that are given because another one asks for them."""

_WHEN = datetime(2030, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Samples:
    """The params of right boto3 calls; None where none was found."""

    minimal: Params | None
    full: Params | None


def samples(service: Service, operation: Operation, validate: Validate) -> Samples:
    """A minimal and a full request.

    Args:
        service: The service with the facts laid over it.
        operation: One of its operations.
        validate: Every violation of the params of a boto3 call.
    """
    if operation.input is None:
        return Samples({}, {})
    maker = _Maker(service, operation, validate)
    minimal = maker.minimal()
    return Samples(minimal, None if minimal is None else maker.full(minimal))


class _Maker:
    def __init__(self, service: Service, operation: Operation, validate: Validate) -> None:
        assert operation.input is not None
        self._service = service
        self._start = service.structure(operation.input)
        self._rules = {rule.id: rule for rule in operation.rules}
        self._validate = validate
        self._narrowed = dict(_narrowed(operation.rules))
        self._implied = dict(_implied(each for each in operation.rules if not each.when))

    # ------------------------------------------------------------------------------ minimal

    def minimal(self) -> Params | None:
        """The members that are required, and what rules ask for beside them."""
        params = self._structure(self._start, "", (), is_input=True)
        found = self._validate(params)
        for _ in range(_ROUNDS):
            if not found:
                return params
            candidates = [(self._validate(each), each) for each in self._mended(params, found[0])]
            better = min(candidates, key=lambda each: len(each[0]), default=None)
            if better is None or (len(better[0]) >= len(found) and better[1] == params):
                return None
            found, params = better
        return params if not found else None

    def _mended(self, params: Params, violation: ViolationLike) -> Iterator[Params]:
        """Params that one change makes of these, a change that the violation may ask for."""
        rule = self._rules.get(violation.origin)
        paths = [rule.from_input(path) for path in demand_paths(rule.body)] if rule else []
        deciding = [rule.from_input(path) for path in condition_paths(rule.when)] if rule else []
        if rule is not None and isinstance(rule.body, Among):
            for path, known in product(rule.body.each.paths, looked_up(rule, params)):
                yield with_value(params, path_steps(rule.from_input(path)), known)
        for path in dict.fromkeys([*paths, blanked(violation.path)]):
            for value in self._values_at(path, rule):
                yield with_value(params, path_steps(path), value)
            yield without(params, path_steps(path))
        for path in deciding:
            yield without(params, path_steps(path))
            for value in self._values_at(path, None):
                yield with_value(params, path_steps(path), value)

    def _values_at(self, path: str, rule: Rule | None) -> Iterator[Any]:
        try:
            place = self._place(path_steps(path))
        except (ValueError, KeyError):
            return
        if place is None:
            return
        shape, traits = place
        for demanded, tests in () if rule is None else _implied((rule,)):
            if demanded == path:
                yield from _passing(tests, traits)
        enum = traits.get(Enum)
        if enum is not None and len(enum.values) > 1:
            yield from enum.values[:8]
        else:
            yield self._value(shape, traits, last_member(path_steps(path)), path, ())

    def _place(self, steps: Sequence[PathStep]) -> tuple[Shape, Traits] | None:
        """What a path leads to."""
        shape: Shape = self._start
        traits = Traits()
        for step in steps:
            match step, shape:
                case MemberStep(name=name), Structure():
                    member = shape.members[name]
                    shape, traits = (
                        self._service.shapes[member.target],
                        self._service.effective(member),
                    )
                case ItemsStep(), ListShape(member=target):
                    shape = self._service.shapes[target]
                    traits = shape.traits
                case (ItemsStep() | ValuesStep() | KeyStep()), MapShape(value=target):
                    shape = self._service.shapes[target]
                    traits = shape.traits
                case _:
                    return None
        return shape, traits

    # --------------------------------------------------------------------------------- full

    def full(self, minimal: Params) -> Params:
        """The minimal request with every member that the validator lets stand beside the others."""
        params = minimal
        for count, steps in enumerate(self._optional(self._start, (), (self._start.name,))):
            if count >= _MOST_GIVEN:
                break
            place = self._place(steps)
            if place is None or not holds(params, steps[:-1]) or holds(params, steps):
                continue
            path = unkeyed(steps)
            value = self._value(*place, last_member(steps), path, ())
            params = self._extended(params, with_value(params, steps, value), steps)
        return params

    def _extended(self, before: Params, params: Params, steps: Sequence[PathStep]) -> Params:
        """Params with one member more, and what that one asks for; as before where none fit."""
        found = self._validate(params)
        for _ in range(_BESIDE):
            if not found:
                return params
            candidates = [
                (self._validate(each), each)
                for each in self._mended(params, found[0])
                if holds(each, steps) and before.keys() <= each.keys()
            ]
            found, params = min(candidates, key=lambda each: len(each[0]), default=(found, params))
        return before if found else params

    def _optional(
        self, structure: Structure, at: tuple[PathStep, ...], around: tuple[str, ...]
    ) -> Iterator[tuple[PathStep, ...]]:
        """The members that may be given, those outside before those inside."""
        inner: list[tuple[Structure, tuple[PathStep, ...]]] = []
        for member in structure.members.values():
            if Deprecated in self._service.effective(member):
                continue
            steps = (*at, MemberStep(member.name))
            yield steps
            shape = self._service.shapes[member.target]
            while isinstance(shape, ListShape):
                shape, steps = self._service.shapes[shape.member], (*steps, ItemsStep())
            if isinstance(shape, Structure) and not shape.union and shape.name not in around:
                inner.append((shape, steps))
        if len(around) < _DEEPEST:
            for shape, steps in inner:
                yield from self._optional(shape, steps, (*around, shape.name))

    # ------------------------------------------------------------------------------- values

    def _structure(
        self,
        structure: Structure,
        at: str,
        around: tuple[str, ...],
        *,
        is_input: bool = False,
        is_empty: bool = True,
    ) -> Params:
        """The members that a structure must have; of one that must not be empty, the simplest."""
        members = [
            member
            for member in structure.members.values()
            if Required in member.traits and not (is_input and IdempotencyToken in member.traits)
        ]
        if (structure.union or not is_empty) and not members:
            usable = [
                each
                for each in structure.members.values()
                if each.target not in around and Deprecated not in self._service.effective(each)
            ]
            simple = [
                each for each in usable if isinstance(self._service.shapes[each.target], Simple)
            ]
            members = (simple or usable)[:1]
        return {
            member.name: self._value(
                self._service.shapes[member.target],
                self._service.effective(member),
                member.name,
                f"{at}.{member.name}".lstrip("."),
                (*around, structure.name),
            )
            for member in members
        }

    def _value(
        self, shape: Shape, traits: Traits, name: str, at: str, around: tuple[str, ...]
    ) -> Any:
        narrowed = self._narrowed.get(at)
        if narrowed is not None:
            traits = traits.adding(narrowed)
        if at in self._implied:
            for value in _passing(self._implied[at], traits):
                return value
        low, high = _lengths(traits)
        count = max(low, 0 if high == 0 else 1)
        if shape.name in around and not isinstance(shape, Simple):
            return [] if isinstance(shape, ListShape) else {}
        match shape:
            case Structure():
                is_empty = not is_never_empty(traits)
                return {} if shape.error else self._structure(shape, at, around, is_empty=is_empty)
            case ListShape(member=target):
                item = self._service.shapes[target]
                within = (*around, shape.name)
                first = self._value(item, item.traits, _singular(name), f"{at}[]", within)
                enum = item.traits.get(Enum)
                if enum is not None and isinstance(first, str):
                    return [enum.values[each % len(enum.values)] for each in range(count)]
                return [_numbered(first, each) for each in range(min(count, 50))]
            case MapShape(key=key, value=target):
                sides = (self._service.shapes[key], self._service.shapes[target])
                within = (*around, shape.name)
                first = self._value(sides[0], sides[0].traits, "key", f"{at}[key]", within)
                value = self._value(sides[1], sides[1].traits, "value", f"{at}[]", within)
                return {str(_numbered(first, each)): value for each in range(min(count, 50))}
            case Simple():
                return _simple(shape, traits, name, self._service.name)
            case _:
                raise AssertionError(shape)


def _narrowed(
    rules: Sequence[Rule],
) -> Iterator[tuple[str, Length | Range | Pattern | Enum]]:
    """What rules of the operation state of a member whose shape is shared."""
    for rule in rules:
        if isinstance(rule.body, Constrain):
            yield rule.from_input(rule.body.path), rule.body.constraint


def _implied(rules: Iterable[Rule]) -> Iterator[tuple[str, tuple[ValueTest, ...]]]:
    """What the values of members must pass."""
    for rule in rules:
        if isinstance(rule.body, Implies):
            for demand in rule.body.demands:
                yield rule.from_input(demand.path), demand.tests


def _passing(tests: Iterable[ValueTest], traits: Traits) -> Iterator[Any]:
    """Values that pass one of some tests."""
    low, high = _lengths(traits)
    for test in tests:
        match test:
            case OneOf(values=values):
                yield from values[:3]
            case Matches(regex=regex):
                yield from filter(None, (sample(_of_an_account(regex), low, high),))
            case HoldsJson(keys=keys):
                yield json.dumps({key: {} for key in keys})
            case Within(of="value"):
                least = test.at_least or test.multiple_of
                yield from () if least is None else (least,)
            case _:
                pass


def _of_an_account(regex: str) -> str:
    """The pattern of an ARN, with what everybody's ARNs hold where anything may stand."""
    if regex.startswith("arn:"):
        for part in ("aws", "us-east-1", "123456789012"):
            regex = regex.replace("[^:]*", part, 1)
    return regex


def _lengths(traits: Traits) -> tuple[int, int | None]:
    length = traits.get(Length) or Length()
    return length.min or 0, length.max


def _simple(shape: Simple, traits: Traits, name: str, service: str) -> Any:
    if JsonValue in traits:
        return {}
    match shape.type:
        case "string":
            return _string(traits, name, service)
        case "boolean":
            return True
        case "integer" | "long" | "float" | "double":
            limits = traits.get(Range) or Range()
            if limits.min is not None:
                return limits.min if shape.type in ("float", "double") else int(limits.min)
            return 1 if limits.max is None else min(1, int(limits.max))
        case "timestamp":
            return _WHEN
        case "blob":
            low, high = _lengths(traits)
            return (b"example" + b"." * low)[: max(low, 7 if high is None else min(7, high))]
        case "document":
            return {}


def _string(traits: Traits, name: str, service: str) -> str:
    enum, pattern = traits.get(Enum), traits.get(Pattern)
    if enum is not None and enum.values:
        return enum.values[0]
    if pattern is None and HostLabel in traits:
        pattern = Pattern(regex="[a-z0-9]+")
    low, high = _lengths(traits)
    text = snake(name).replace("_", "-") or "text"
    if text.endswith("arn"):
        text = f"arn:aws:{service}:us-east-1:123456789012:{text.removesuffix('arn').strip('-')}"
    text = text if high is None else text[:high]
    text += "x" * (min(low, 10_000) - len(text))
    if pattern is None:
        return text
    matcher = compiled(pattern.regex, high)
    if matcher is None or matcher.fullmatch(text):
        return text
    return sample(pattern.regex, low, high) or text


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name


def _numbered(value: Any, number: int) -> Any:
    """The value again, told apart where it is a text and that is easy."""
    if number == 0 or not isinstance(value, str):
        return copy.deepcopy(value)
    return f"{value[:-1]}{number}" if len(value) > 1 else value
