"""The rules between members as JSON Schema: `if`, `then`, and what they are about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import assert_never

from ..model import (
    Absent,
    AllOf,
    AllOrNone,
    Among,
    AnyOf,
    AtLeastOne,
    Compare,
    Condition,
    Constrain,
    Discriminated,
    Empty,
    Enum,
    ExactlyOne,
    Forbid,
    Given,
    HoldsJson,
    Implies,
    ItemsStep,
    KeysMatch,
    KeyStep,
    Length,
    ListShape,
    MapShape,
    Matches,
    Measure,
    MemberPasses,
    MemberStep,
    Missing,
    MutuallyExclusive,
    NoneOf,
    Not,
    OneOf,
    Operand,
    PathStep,
    Pattern,
    Present,
    Range,
    Require,
    Rule,
    Service,
    Shape,
    Simple,
    Structure,
    UniqueBy,
    ValuesStep,
    ValueTest,
    Within,
    path_steps,
)
from .shapes import Schema, Translate

_GIVEN: Schema = {"not": {"enum": [None, "", [], {}]}}
"""Present means given and not empty; 0 and false are present."""


class _Unsayable(Exception):
    """JSON Schema has no word for a part of a rule."""


def rule_schema(
    service: Service, start: Structure, rule: Rule, translate: Translate
) -> Schema | None:
    """The schema of one rule, to stand in the `allOf` of a request; None if it has none.

    A schema never refuses more than the rule: one that JSON Schema can only say in part is left
    out.
    """
    scope = path_steps(rule.scope)
    words = _Words(service, _at_end(service, start, scope), translate)
    try:
        demand = words.demand(rule)
        if rule.when:
            demand = {"if": _all([words.condition(each) for each in rule.when]), "then": demand}
    except _Unsayable:
        return None
    return {"description": f"{rule.says} [{rule.id}]", **_where(scope, demand)}


def _at_end(service: Service, shape: Shape, steps: Sequence[PathStep]) -> Shape:
    """The shape that a path leads to."""
    for step in steps:
        match step:
            case MemberStep(name=name):
                assert isinstance(shape, Structure)
                shape = service.shapes[shape.members[name].target]
            case ItemsStep():
                assert isinstance(shape, ListShape)
                shape = service.shapes[shape.member]
            case KeyStep() | ValuesStep():
                assert isinstance(shape, MapShape)
                shape = service.shapes[shape.value]
            case _:
                assert_never(step)
    return shape


class _Words:
    """Says what rules demand of one structure."""

    def __init__(self, service: Service, start: Shape, translate: Translate) -> None:
        self._service = service
        self._start = start
        self._translate = translate

    def demand(self, rule: Rule) -> Schema:
        """What must hold where the conditions do."""
        body = rule.body
        match body:
            case Require(paths=paths):
                return _all([_everywhere(path, _GIVEN) for path in paths])
            case Forbid(paths=paths):
                return {"not": _any([_given(path) for path in paths])}
            case AtLeastOne(paths=paths):
                return {"anyOf": [_given(path) for path in paths]}
            case ExactlyOne(paths=paths):
                return {"oneOf": [_given(path) for path in paths]}
            case MutuallyExclusive(paths=paths):
                given = [_given(path) for path in paths]
                return {
                    "not": {"anyOf": [{"allOf": list(pair)} for pair in combinations(given, 2)]}
                }
            case AllOrNone(paths=paths):
                given = [_given(path) for path in paths]
                return {"anyOf": [{"allOf": given}, {"not": {"anyOf": given}}]}
            case Discriminated(by=by, under=under, cases=cases):
                return {
                    "allOf": [
                        {
                            "if": _given(f"{under}.{child}"),
                            "then": {
                                "not": _at(by, {"enum": [each for each in cases if each != case]})
                            },
                        }
                        for case, child in cases.items()
                    ]
                }
            case Compare(left=left, op=op, right=right):
                if isinstance(right, Operand) or left.total:
                    raise _Unsayable
                limits = _limits(self._keywords(left.path, left.of), op, right)
                return _where(path_steps(left.path), limits)
            case Implies(demands=demands):
                return _all([self._implied(demand) for demand in demands])
            case UniqueBy(items=items, by=(), ignore_case=False):
                return _where(path_steps(items), {"uniqueItems": True})
            case UniqueBy() | Among():
                raise _Unsayable
            case Constrain(path=path, constraint=constraint):
                return _where(path_steps(path), self._constraint(path, constraint))
            case _:
                assert_never(body)

    def condition(self, condition: Condition) -> Schema:
        """What holds exactly where a condition does."""
        match condition:
            case MemberPasses(path=path, tests=tests):
                return _all([self._passes(path, test) for test in tests])
            case AnyOf(conditions=conditions):
                return {"anyOf": [self.condition(each) for each in conditions]}
            case AllOf(conditions=conditions):
                return {"allOf": [self.condition(each) for each in conditions]}
            case _:
                assert_never(condition)

    def _passes(self, path: str, test: ValueTest) -> Schema:
        match test:
            case Absent():
                return {"not": _given(path)}
            case Missing():
                return {"not": _at(path, {"not": {"enum": [None]}})}
            case _:
                return _at(path, self._test(path, test))

    def _implied(self, demand: MemberPasses) -> Schema:
        """An empty string passes every demand."""
        tests = [self._test(demand.path, test) for test in demand.tests]
        return _where(path_steps(demand.path), {"anyOf": [{"enum": [None, ""]}, _all(tests)]})

    def _test(self, path: str, test: ValueTest) -> Schema:
        """What holds of a value that is given and passes a test."""
        match test:
            case OneOf(values=values):
                return {"enum": list(values)}
            case NoneOf(values=values):
                return {"not": {"enum": [None, *values]}}
            case Present():
                return _GIVEN
            case Absent():
                return {"not": _GIVEN}
            case Given():
                return {"not": {"enum": [None]}}
            case Missing():
                return {"enum": [None]}
            case Empty():
                return {"enum": ["", [], {}]}
            case Matches(regex=regex):
                translated = self._translate(regex)
                if translated is None:
                    raise _Unsayable
                return {"type": "string", "pattern": translated}
            case KeysMatch(regex=regex):
                translated = self._translate(regex)
                if translated is None:
                    raise _Unsayable
                return {"type": "object", "propertyNames": {"pattern": translated}}
            case Within():
                return self._within(path, test)
            case HoldsJson():
                raise _Unsayable
            case Not(tests=tests):
                inner = _all([self._test(path, each) for each in tests])
                return {"not": {"anyOf": [{"enum": [None]}, inner]}}
            case _:
                assert_never(test)

    def _within(self, path: str, test: Within) -> Schema:
        keywords = self._keywords(path, test.of)
        limits = (
            (">=", test.at_least),
            ("<=", test.at_most),
            (">", test.greater),
            ("<", test.less),
        )
        said = [_limits(keywords, op, limit) for op, limit in limits if limit is not None]
        if test.multiple_of is not None:
            if test.of != "value":
                raise _Unsayable
            said.append({"multipleOf": test.multiple_of})
        return _all(said)

    def _keywords(self, path: str, of: Measure) -> tuple[str, str]:
        """The keywords of the least and the most that a member, or its size, may be."""
        shape = _at_end(self._service, self._start, path_steps(path))
        is_number = isinstance(shape, Simple) and shape.type in _NUMBERS
        if of == "bytes" or (of == "value" and not is_number):
            raise _Unsayable
        if of == "value":
            return "minimum", "maximum"
        match shape:
            case ListShape():
                return "minItems", "maxItems"
            case MapShape():
                return "minProperties", "maxProperties"
            case _:
                return "minLength", "maxLength"

    def _constraint(self, path: str, constraint: Length | Range | Pattern | Enum) -> Schema:
        match constraint:
            case Pattern(regex=regex):
                translated = self._translate(regex)
                if translated is None:
                    raise _Unsayable
                return {"pattern": translated}
            case Enum(values=values):
                return {"enum": list(values)}
            case Length(min=low, max=high) | Range(min=low, max=high):
                of: Measure = "value" if isinstance(constraint, Range) else "size"
                least, most = self._keywords(path, of)
                return {
                    **({} if low is None else {least: low}),
                    **({} if high is None else {most: high}),
                }
            case _:
                assert_never(constraint)


_NUMBERS = frozenset({"integer", "long", "float", "double"})


def _all(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"allOf": schemas}


def _any(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _given(path: str) -> Schema:
    return _at(path, _GIVEN)


def _at(path: str, schema: Schema) -> Schema:
    """Holds where there is some value at a path of which the schema holds."""
    for step in reversed(path_steps(path)):
        match step:
            case MemberStep(name=name) | KeyStep(key=name):
                schema = {"type": "object", "required": [name], "properties": {name: schema}}
            case ItemsStep():
                schema = {"type": "array", "contains": schema}
            case ValuesStep():
                none = {"additionalProperties": {"not": schema}}
                schema = {"type": "object", "not": none}
            case _:
                assert_never(step)
    return schema


def _everywhere(path: str, schema: Schema) -> Schema:
    """Holds where every value at a path is there, and the schema holds of it.

    A member of an absent structure is absent, too; a list that is absent has no items.
    """
    steps = path_steps(path)
    for place, step in enumerate(steps):
        if isinstance(step, ItemsStep | ValuesStep):
            head, tail = steps[: place + 1], steps[place + 1 :]
            return _where(head, _from(tail, schema))
    return _from(steps, schema)


def _from(steps: Sequence[PathStep], schema: Schema) -> Schema:
    for step in reversed(steps):
        if isinstance(step, MemberStep | KeyStep):
            name = step.name if isinstance(step, MemberStep) else step.key
            schema = {"type": "object", "required": [name], "properties": {name: schema}}
        else:
            schema = _where((step,), schema)
    return schema


def _where(steps: Sequence[PathStep], schema: Schema) -> Schema:
    """Holds where the schema holds of every value that there is at a path."""
    for step in reversed(steps):
        match step:
            case MemberStep(name=name) | KeyStep(key=name):
                schema = {"properties": {name: schema}}
            case ItemsStep():
                schema = {"items": schema}
            case ValuesStep():
                schema = {"additionalProperties": schema}
            case _:
                assert_never(step)
    return schema


def _limits(words: tuple[str, str], op: str, right: float) -> Schema:
    low, high = words
    sized = low != "minimum"
    if op == "!=":
        return {"not": {"allOf": [{low: right}, {high: right}]}}
    if op == "==":
        return {low: right, high: right}
    keyword = low if op in {">", ">="} else high
    if op in {"<=", ">="}:
        return {keyword: right}
    if sized:
        return {keyword: right + (1 if op == ">" else -1)}
    return {"exclusiveMinimum" if op == ">" else "exclusiveMaximum": right}
