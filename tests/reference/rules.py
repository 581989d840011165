"""What a rule means for the params of a boto3 call: slow, obvious, on its own.

It reads the rule model and plain dicts, and shares no code with the compiler, the schemas or the
interpreter of generated packages.
"""

from __future__ import annotations

import json
import math
import operator
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from botosmith.model import (
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
    Matches,
    MemberPasses,
    MemberStep,
    Missing,
    MutuallyExclusive,
    NoneOf,
    Not,
    OneOf,
    Operand,
    Pattern,
    Present,
    Range,
    Require,
    Rule,
    Strings,
    UniqueBy,
    ValuesStep,
    ValueTest,
    Within,
    path_steps,
)

from .java import matches

_ORDER: Mapping[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    ">": operator.gt,
}


def breaks(rule: Rule, params: Any) -> bool:
    """Whether the params of a call break a rule somewhere."""
    return any(
        all(holds(condition, scope) for condition in rule.when) and _breaks(rule.body, scope)
        for scope in values(params, rule.scope)
        if isinstance(scope, dict)
    )


def values(start: Any, path: str) -> Iterator[Any]:
    """What a path leads to, one or several; None for each place where a member is not given."""
    found = [start]
    for step in path_steps(path):
        reached: list[Any] = []
        for value in found:
            match step:
                case MemberStep(name=name):
                    reached.append(value.get(name) if isinstance(value, dict) else None)
                case KeyStep(key=key):
                    reached.append(value.get(key) if isinstance(value, dict) else None)
                case ItemsStep():
                    reached += value if isinstance(value, (list, tuple)) else []
                case ValuesStep():
                    reached += value.values() if isinstance(value, dict) else []
        found = reached
    yield from found


def holds(condition: Condition, scope: Any) -> bool:
    """Whether a condition holds of a structure."""
    match condition:
        case MemberPasses(path=path, tests=tests):
            return any(passes(value, tests) for value in values(scope, path))
        case AnyOf(conditions=inner):
            return any(holds(each, scope) for each in inner)
        case AllOf(conditions=inner):
            return all(holds(each, scope) for each in inner)


def given(value: Any) -> bool:
    """Given and not empty; 0 and False are."""
    return value is not None and not is_empty(value)


def is_empty(value: Any) -> bool:
    return isinstance(value, (str, bytes, list, tuple, dict)) and len(value) == 0


def passes(value: Any, tests: tuple[ValueTest, ...]) -> bool:
    """Whether one value passes every test."""
    return all(_passes(value, test) for test in tests)


def _passes(value: Any, test: ValueTest) -> bool:
    match test:
        case Absent():
            return not given(value)
        case Missing():
            return value is None
        case _ if value is None:
            return False
        case Given():
            return True
        case Present():
            return given(value)
        case Empty():
            return is_empty(value)
        case OneOf(values=known):
            return any(_same(value, each) for each in known)
        case NoneOf(values=known):
            return not any(_same(value, each) for each in known)
        case Matches(regex=regex):
            return isinstance(value, str) and matches(regex, value) is True
        case KeysMatch(regex=regex):
            return isinstance(value, dict) and all(
                isinstance(key, str) and matches(regex, key) is True for key in value
            )
        case HoldsJson(keys=keys):
            return _is_json(value, keys)
        case Within(of=of):
            measured = measure(value, of)
            return measured is not None and _within(measured, test)
        case Not(tests=inner):
            return not passes(value, inner)


def _same(value: Any, known: Any) -> bool:
    return isinstance(value, bool) == isinstance(known, bool) and value == known


def _is_json(value: Any, keys: tuple[str, ...]) -> bool:
    try:
        read = json.loads(value)
    except (TypeError, ValueError):
        return False
    return not keys or (isinstance(read, dict) and set(keys) <= set(read))


def measure(value: Any, of: str) -> Any:
    """The number that is compared; None where the value has none."""
    if of == "bytes":
        return len(value.encode("utf-8", "surrogatepass")) if isinstance(value, str) else None
    if of == "size":
        return len(value) if isinstance(value, (str, bytes, list, tuple, dict)) else None
    if isinstance(value, str):
        try:
            number = Decimal(value)
        except ArithmeticError:
            return None
        return number if number.is_finite() else None
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return value if math.isfinite(value) else None
    return None


def _within(number: Any, test: Within) -> bool:
    return (
        (test.at_least is None or number >= test.at_least)
        and (test.at_most is None or number <= test.at_most)
        and (test.greater is None or number > test.greater)
        and (test.less is None or number < test.less)
        and (test.multiple_of is None or number % test.multiple_of == 0)
    )


def _strings(strings: Strings, scope: Any) -> Iterator[Any]:
    for value in (value for path in strings.paths for value in values(scope, path)):
        if strings.are_keys:
            yield from value or ()
        elif strings.find is not None:
            yield from re.findall(strings.find, value or "")
        else:
            yield value


def _breaks(body: Any, scope: Any) -> bool:
    def count(paths: tuple[str, ...]) -> int:
        return sum(given(value) for path in paths for value in values(scope, path))

    match body:
        case Require(paths=paths):
            return any(not given(value) for path in paths for value in values(scope, path))
        case Forbid(paths=paths):
            return count(paths) > 0
        case AtLeastOne(paths=paths):
            return count(paths) == 0
        case ExactlyOne(paths=paths):
            return count(paths) != 1
        case MutuallyExclusive(paths=paths):
            return count(paths) > 1
        case AllOrNone(paths=paths):
            return 0 < count(paths) < len(paths)
        case Compare(left=left, op=op, right=right):
            first = _side(scope, left)
            second = _side(scope, right) if isinstance(right, Operand) else right
            return first is not None and second is not None and not _ORDER[op](first, second)
        case Discriminated(by=by, under=under, cases=cases):
            (value,) = values(scope, by)
            if value not in cases:
                return False
            others = {child for child in cases.values() if child != cases[value]}
            return any(
                given(each) for child in others for each in values(scope, f"{under}.{child}")
            )
        case Implies(demands=demands):
            return any(
                value not in (None, "") and not passes(value, demand.tests)
                for demand in demands
                for value in values(scope, demand.path)
            )
        case UniqueBy():
            return _repeats(body, scope)
        case Among(each=each, of=of):
            known = list(_strings(of, scope))
            return any(value and value not in known for value in _strings(each, scope))
        case Constrain(path=path, constraint=constraint):
            return any(
                value is not None and not _keeps(value, constraint) for value in values(scope, path)
            )
        case _:
            raise AssertionError(body)


def _side(scope: Any, side: Operand) -> Any:
    found = list(values(scope, side.path))
    if side.total:
        numbers = [measure(value, side.of) for value in found if value is not None]
        return sum(number for number in numbers if number is not None)
    (value,) = found
    if value is None:
        return None
    number = measure(value, side.of)
    return value if number is None and side.of == "value" else number


def _repeats(body: UniqueBy, scope: Any) -> bool:
    (items,) = values(scope, body.items)
    seen: list[Any] = []
    for item in items if isinstance(items, (list, tuple)) else ():
        key = [next(values(item, each)) for each in body.by] if body.by else [item]
        if any(part is None for part in key):
            continue
        if body.ignore_case:
            key = [part.casefold() if isinstance(part, str) else part for part in key]
        if key in seen:
            return True
        seen.append(key)
    return False


def _keeps(value: Any, constraint: Any) -> bool:
    match constraint:
        case Length(min=low, max=high):
            size = len(value)
            return (low is None or size >= low) and (high is None or size <= high)
        case Range(min=low, max=high):
            return (low is None or value >= low) and (high is None or value <= high)
        case Pattern(regex=regex):
            return matches(regex, value) is True
        case Enum(values=known):
            return value in known
        case _:
            raise AssertionError(constraint)
