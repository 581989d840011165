"""Which violations of params with holes are certain: those that no value of a hole would mend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, assert_never

from ..api import ViolationLike
from ..model import (
    AllOrNone,
    Among,
    AtLeastOne,
    Compare,
    Constrain,
    Discriminated,
    ExactlyOne,
    Forbid,
    Implies,
    ItemsStep,
    KeyStep,
    MemberStep,
    MutuallyExclusive,
    Operation,
    PathStep,
    Require,
    Rule,
    UniqueBy,
    ValuesStep,
    condition_paths,
    demand_paths,
    path_steps,
)
from ..untyped import is_array, is_object
from .literals import Hole, Params, parent


def certain(operation: Operation, params: Params[Any], violation: ViolationLike) -> bool:
    """Whether a violation holds whatever the holes turn out to be."""
    path = violation.path
    rules = [each for each in operation.rules if each.id == violation.origin]
    if rules:
        # One of a structure stands in several places; the violation is in one of them.
        there = [each for each in rules if _meet(path_steps(each.scope), _steps(path))] or rules
        return all(_rule_is_certain(rule, params, path) for rule in there)
    # Whatever its value: it is the name of an unknown member that is wrong.
    if _in_hole(params, parent(path) if violation.constraint == "unknown" else path):
        return False
    if violation.constraint in ("required", "union"):
        return parent(path) not in params.open and path not in params.open
    if path in params.open:
        return violation.constraint == "length" and _too_long(params, violation)
    return True


def _in_hole(params: Params[Any], path: str) -> bool:
    """Whether a path leads into a hole; of a hole in a map, the key is known."""
    path = parent(path.removesuffix("[key]")) if path.endswith("[key]") else path
    while path:
        if path in params.holes:
            return True
        path = parent(path)
    return False


def _too_long(params: Params[Any], violation: ViolationLike) -> bool:
    value = _at(params.wire, violation.path)
    limit = violation.limit
    held = is_object(value) or is_array(value)
    return held and isinstance(limit, int) and len(value) > limit


def _rule_is_certain(rule: Rule, params: Params[Any], path: str) -> bool:
    if any(not _known(rule, each, params, whole=True) for each in condition_paths(rule.when)):
        return False
    body = rule.body
    match body:
        case Require() | Forbid() | Constrain() | Implies():
            return not _touches(params, path)
        case ExactlyOne(paths=paths) | MutuallyExclusive(paths=paths):
            return _count(rule, paths, params) > 1 or _all_known(rule, paths, params)
        case AllOrNone(paths=paths):
            return not _touches(params, path) and _count(rule, paths, params) > 0
        case AtLeastOne(paths=paths):
            return _all_known(rule, paths, params)
        case Compare() | UniqueBy() | Among():
            return all(_known(rule, each, params, whole=True) for each in demand_paths(body))
        case Discriminated(by=by):
            return _known(rule, by, params) and not _touches(params, path)
        case _:
            assert_never(body)


def _all_known(rule: Rule, paths: tuple[str, ...], params: Params[Any]) -> bool:
    return all(_known(rule, each, params) for each in paths)


def _known(rule: Rule, path: str, params: Params[Any], *, whole: bool = False) -> bool:
    """Whether it is known what a rule's member is; `whole`: and all that it holds."""
    at = path_steps(rule.from_input(path))
    for hole in params.holes:
        seen = _steps(hole)
        if _meet(at, seen) and (whole or len(seen) <= len(at)):
            return False
    return not _open_above(params, at, whole=whole)


def _open_above(params: Params[Any], at: Sequence[PathStep], *, whole: bool) -> bool:
    """Whether a member is absent from something that may hold more than is seen."""
    met = [len(seen) for seen in map(_steps, params.places) if _meet(at, seen)]
    for opened in map(_steps, params.open):
        if not _meet(at, opened) or len(opened) > len(at):
            continue
        if len(opened) == len(at):
            return whole or not any(length > len(at) for length in met)
        if len(at) not in met:
            return True
    return False


def _meet(steps: Sequence[PathStep], seen: Sequence[str]) -> bool:
    """Whether a rule's path and that of a value lead the same way, as far as both go."""
    return all(_is_step(step, each) for step, each in zip(steps, seen, strict=False))


def _is_step(step: PathStep, seen: str) -> bool:
    match step:
        case MemberStep(name=name) | KeyStep(key=name):
            return name == seen
        case ItemsStep() | ValuesStep():
            return True
        case _:
            assert_never(step)


def _touches(params: Params[Any], path: str) -> bool:
    """Whether one value, by its own path, is a hole, lies in one, or may be there unseen."""
    if _in_hole(params, path):
        return True
    if path in params.open:
        return not _given(_at(params.wire, path))
    return path not in params.places and any(above in params.open for above in _ancestors(path))


def _ancestors(path: str) -> Iterator[str]:
    while path:
        path = parent(path)
        yield path


def _count(rule: Rule, paths: tuple[str, ...], params: Params[Any]) -> int:
    """How many of a rule's members are certainly given, in the place that has the most."""
    ats = [path_steps(rule.from_input(path)) for path in paths]
    counts: dict[tuple[str, ...], int] = {}
    for each in params.places:
        seen = _steps(each)
        if any(len(at) == len(seen) and _meet(at, seen) for at in ats) and _given(
            _at(params.wire, each)
        ):
            scope = tuple(seen[: len(path_steps(rule.scope))])
            counts[scope] = counts.get(scope, 0) + 1
    return max(counts.values(), default=0)


def _given(value: Any) -> bool:
    if value is None or isinstance(value, Hole):
        return False
    if isinstance(value, str | bytes) or is_object(value) or is_array(value):
        return len(value) > 0
    return True


def _at(wire: Any, path: str) -> Any:
    """The value at a path; None where there is none."""
    for step in _steps(path):
        if is_object(wire) and step in wire:
            wire = wire[step]
        elif is_array(wire) and step.isdigit() and int(step) < len(wire):
            wire = wire[int(step)]
        else:
            return None
    return wire


def _steps(path: str) -> list[str]:
    steps: list[str] = []
    while path:
        above = parent(path)
        last = path[len(above) :].removeprefix(".")
        steps.append(last[1:-1].strip("'\"") if last.startswith("[") else last)
        path = above
    return steps[::-1]
