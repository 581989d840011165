"""Which violations of params with holes are certain: those that no value of a hole would mend."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, assert_never

from ..api import ViolationLike
from ..model import (
    AllOrNone,
    AtLeastOne,
    Compare,
    Constrain,
    Discriminated,
    ExactlyOne,
    Forbid,
    Implies,
    MutuallyExclusive,
    Operation,
    Require,
    Rule,
    UniqueBy,
    condition_paths,
    demand_paths,
)
from ..untyped import is_array, is_object
from .literals import Hole, Params, normal, parent


def certain(operation: Operation, params: Params, violation: ViolationLike) -> bool:
    """Whether a violation holds whatever the holes turn out to be."""
    path = violation.path
    rule = next((each for each in operation.rules if each.id == violation.origin), None)
    if rule is not None:
        return _rule_is_certain(rule, params, path)
    # Whatever its value: it is the name of an unknown member that is wrong.
    if _in_hole(params, parent(path) if violation.constraint == "unknown" else path):
        return False
    if violation.constraint in ("required", "union"):
        return parent(path) not in params.open and path not in params.open
    if path in params.open:
        return violation.constraint == "length" and _too_long(params, violation)
    return True


def _in_hole(params: Params, path: str) -> bool:
    """Whether a path leads into a hole; of a hole in a map, the key is known."""
    path = parent(path.removesuffix("[key]")) if path.endswith("[key]") else path
    while path:
        if path in params.holes:
            return True
        path = parent(path)
    return False


def _too_long(params: Params, violation: ViolationLike) -> bool:
    value = _at(params.wire, violation.path)
    limit = violation.limit
    held = is_object(value) or is_array(value)
    return held and isinstance(limit, int) and len(value) > limit


def _rule_is_certain(rule: Rule, params: Params, path: str) -> bool:
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
        case Compare() | UniqueBy():
            return all(_known(rule, each, params, whole=True) for each in demand_paths(body))
        case Discriminated(by=by):
            return _known(rule, by, params) and not _touches(params, path)
        case _:
            assert_never(body)


def _all_known(rule: Rule, paths: tuple[str, ...], params: Params) -> bool:
    return all(_known(rule, each, params) for each in paths)


def _known(rule: Rule, path: str, params: Params, *, whole: bool = False) -> bool:
    """Whether it is known what a rule's member is; `whole`: and all that it holds."""
    at = f"{rule.scope}.{path}" if rule.scope else path
    for hole in params.holes:
        seen = normal(hole)
        if at == seen or at.startswith((f"{seen}.", f"{seen}[")):
            return False
        if whole and seen.startswith((f"{at}.", f"{at}[")):
            return False
    return not _open_above(params, at, whole=whole)


def _open_above(params: Params, at: str, *, whole: bool) -> bool:
    """Whether a member is absent from something that may hold more than is seen."""
    here = [each for each in params.places if normal(each) == at]
    for opened in map(normal, params.open):
        if opened == at:
            return whole or not any(normal(each).startswith(f"{at}[") for each in params.places)
        inside = not opened or at.startswith((f"{opened}.", f"{opened}["))
        if inside and not here:
            return True
    return False


def _touches(params: Params, path: str) -> bool:
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


def _count(rule: Rule, paths: tuple[str, ...], params: Params) -> int:
    """How many of a rule's members are certainly given, in the place that has the most."""
    ats = [f"{rule.scope}.{path}" if rule.scope else path for path in paths]
    counts: dict[str, int] = {}
    for each in params.places:
        if normal(each) in ats and _given(_at(params.wire, each)):
            holder = each[: -len(paths[ats.index(normal(each))])]
            counts[holder] = counts.get(holder, 0) + 1
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
