"""The rules between members as JSON Schema: `if`, `then`, and what they are about."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from ..model import (
    Compare,
    Condition,
    Constrain,
    Discriminated,
    Enum,
    ListShape,
    MapShape,
    Members,
    Pattern,
    Range,
    Rule,
    Service,
    Structure,
    operand_path,
)
from .shapes import Schema, Translate

_GIVEN: Schema = {"not": {"enum": [None, "", [], {}]}}
"""Present means given and not empty; 0 and false are present."""


def rule_schema(
    service: Service, start: Structure, rule: Rule, translate: Translate
) -> Schema | None:
    """The schema of one rule, to stand in the `allOf` of a request; None if it has none."""
    scoped = _scoped(service, start, rule.scope)
    demand = _demand(service, scoped, rule, translate)
    if demand is None:
        return None
    if rule.when:
        demand = {"if": _all([_condition(each) for each in rule.when]), "then": demand}
    for step in reversed(rule.scope.split(".") if rule.scope else []):
        inner: Schema = {"items": demand} if step.endswith("[]") else demand
        demand = {"properties": {step.removesuffix("[]"): inner}}
    return {"description": f"{rule.says} [{rule.id}]", **demand}


def _scoped(service: Service, structure: Structure, scope: str) -> Structure:
    for step in scope.split(".") if scope else ():
        target = service.shapes[structure.members[step.removesuffix("[]")].target]
        name = target.member if isinstance(target, ListShape) else target.name
        structure = service.structure(name)
    return structure


def _demand(service: Service, scoped: Structure, rule: Rule, translate: Translate) -> Schema | None:
    match rule.body:
        case Members(kind=kind, paths=paths):
            return _members(kind, [_given(path) for path in paths])
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
        case Compare(left=left, op=op, right=right) if not isinstance(right, str):
            return _compare(service, scoped, left, op, right)
        case Compare():
            return None
        case Constrain(path=path, constraint=constraint):
            limits = _constraint(service, scoped, path, constraint, translate)
            return None if limits is None else _where(path, limits)


def _members(kind: str, given: list[Schema]) -> Schema:
    match kind:
        case "require":
            return _all(given)
        case "forbid":
            return {"not": _any(given)}
        case "at_least_one":
            return {"anyOf": given}
        case "exactly_one":
            return {"oneOf": given}
        case "mutually_exclusive":
            return {"not": {"anyOf": [{"allOf": list(pair)} for pair in combinations(given, 2)]}}
        case _:
            return {"anyOf": [{"allOf": given}, {"not": {"anyOf": given}}]}


def _condition(condition: Condition) -> Schema:
    match condition.test:
        case "equals" | "in":
            return _at(condition.path, {"enum": list(condition.values)})
        case "present":
            return _given(condition.path)
        case "absent":
            return {"not": _given(condition.path)}


def _all(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"allOf": schemas}


def _any(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _given(path: str) -> Schema:
    return _at(path, _GIVEN)


def _at(path: str, schema: Schema) -> Schema:
    """Holds where there is a member at a path and the schema holds of it."""
    for step in reversed(path.split(".")):
        schema = {"type": "object", "required": [step], "properties": {step: schema}}
    return schema


def _where(path: str, schema: Schema) -> Schema:
    """Holds where there is no member at a path, or the schema holds of it."""
    for step in reversed(path.split(".")):
        schema = {"properties": {step: schema}}
    return schema


def _compare(
    service: Service, scoped: Structure, left: str, op: str, right: float
) -> Schema | None:
    path = operand_path(left)
    limits = _limits(_words(service, scoped, path, sized=path != left), op, right)
    return None if limits is None else _where(path, limits)


def _words(service: Service, scoped: Structure, path: str, *, sized: bool) -> tuple[str, str]:
    """The keywords of the least and the most that a member, or its size, may be."""
    if not sized:
        return "minimum", "maximum"
    *parents, last = path.split(".")
    for step in parents:
        scoped = service.structure(scoped.members[step].target)
    match service.shapes[scoped.members[last].target]:
        case ListShape():
            return "minItems", "maxItems"
        case MapShape():
            return "minProperties", "maxProperties"
        case _:
            return "minLength", "maxLength"


def _limits(words: tuple[str, str], op: str, right: float) -> Schema | None:
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


def _constraint(
    service: Service, scoped: Structure, path: str, constraint: Any, translate: Translate
) -> Schema | None:
    if isinstance(constraint, Pattern):
        translated = translate(constraint.regex)
        return None if translated is None else {"pattern": translated}
    if isinstance(constraint, Enum):
        return {"enum": list(constraint.values)}
    words = _words(service, scoped, path, sized=not isinstance(constraint, Range))
    low, high = constraint.min, constraint.max
    return {
        **({} if low is None else {words[0]: low}),
        **({} if high is None else {words[1]: high}),
    }
