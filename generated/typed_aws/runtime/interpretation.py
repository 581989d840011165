"""What breaks a rule: the interpreter of declared rules, and the authority on what they mean."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, assert_never

from .paths import Place, at_path, places
from .patterns import finder
from .rules import (
    AllOf,
    AllOrNone,
    Among,
    AnyOf,
    AnyRule,
    AtLeastOne,
    Bytes,
    Compare,
    Conditions,
    Constrain,
    Discriminated,
    ExactlyOne,
    Forbid,
    Found,
    Implies,
    Keys,
    MutuallyExclusive,
    Operand,
    Require,
    Size,
    Strings,
    Total,
    UniqueBy,
)
from .structure import Structure, is_list, is_map
from .value_tests import GIVEN, MISSING, ValueTest, bytes_of, equal, folded, given, number, size
from .violation import Violation
from .violation_paths import HIDDEN


def explain(found: list[Violation], rule: AnyRule, request: Structure) -> None:
    """Append every violation of a rule by a request.

    A rule says nothing where it cannot look at a value, such as a mock of a string: that the value
    is of a wrong type is a violation of its own.
    """
    before = len(found)
    try:
        for place in places(request, rule.scope):
            if _holds(rule.when, place):
                for broken in _broken(rule, place):
                    found.append(_violation(rule, broken))
    except RecursionError:
        raise
    except Exception:
        del found[before:]


def explain_all(found: list[Violation], rules: Iterable[AnyRule], request: Structure) -> None:
    """Append the violations of all rules, whatever a compiled validator would say."""
    for rule in rules:
        explain(found, rule, request)


def _violation(rule: AnyRule, place: Place) -> Violation:
    if not isinstance(rule, Among | Constrain):
        return Violation(place.at, rule, None)
    at = (place.at, HIDDEN) if place.is_secret else place.at
    return Violation(at, rule.constraint if isinstance(rule, Constrain) else rule, place.value)


# ---------------------------------------------------------------------------------- conditions


def _holds(condition: Conditions, place: Place) -> bool:
    if isinstance(condition, AnyOf):
        return any(_holds(each, place) for each in condition.conditions)
    if isinstance(condition, AllOf):
        return all(_holds(each, place) for each in condition.conditions)
    if isinstance(condition, Mapping):
        return all(_some_passes(path, tests, place) for path, tests in condition.items())
    return all(_holds(each, place) for each in condition)


def _some_passes(path: str, tests: ValueTest | Sequence[ValueTest], place: Place) -> bool:
    """Whether some value at a path passes all tests."""
    return any(_passes(tests, reached) for reached in at_path(place, path))


def _passes(tests: ValueTest | Sequence[ValueTest], place: Place) -> bool:
    wanted = (tests,) if isinstance(tests, ValueTest) else tests
    return all(
        # Whether anything is given at all, even of a wrong type, is asked of the value itself.
        test.passes(place.value if test is GIVEN or test is MISSING else place.seen)
        for test in wanted
    )


# --------------------------------------------------------------------------------------- kinds


def _broken(rule: AnyRule, place: Place) -> Iterator[Place]:
    """The members that have to change, in one structure where the conditions hold."""
    match rule:
        case Require():
            yield from (each for each in _members(rule.paths, place) if not given(each.seen))
        case Forbid():
            yield from (each for each in _members(rule.paths, place) if given(each.seen))
        case AtLeastOne():
            yield from _unless_one(rule.paths, place)
        case ExactlyOne():
            yield from _unless_one(rule.paths, place)
            yield from _beyond_one(rule.paths, place)
        case MutuallyExclusive():
            yield from _beyond_one(rule.paths, place)
        case AllOrNone():
            members = _members(rule.paths, place)
            missing = [each for each in members if not given(each.seen)]
            if len(missing) < len(members):
                yield from missing
        case Compare():
            yield from _out_of_order(rule, place)
        case Discriminated():
            yield from _of_another_case(rule, place)
        case Implies():
            for path, tests in rule.demands.items():
                for reached in at_path(place, path):
                    value = reached.seen
                    if value is not None and value != "" and not _passes(tests, reached):
                        yield reached
        case UniqueBy():
            for values in at_path(place, rule.items):
                yield from _repeated(rule, values)
        case Among():
            known = [each for _, strings in _strings(rule.of, place) for each in strings]
            for reached, strings in _strings(rule.each, place):
                stray = next((own for own in strings if _strays(own, known)), None)
                if stray is not None:
                    yield reached._replace(value=stray)
        case Constrain():
            for reached in at_path(place, rule.path):
                value, constraint = reached.value, rule.constraint
                if isinstance(value, constraint.applies_to) and not constraint.admits(value):
                    yield reached
        case _:
            assert_never(rule)


def _members(paths: Sequence[str], place: Place) -> list[Place]:
    return [reached for path in paths for reached in at_path(place, path)]


def _unless_one(paths: Sequence[str], place: Place) -> list[Place]:
    """The first member, unless one is given."""
    members = _members(paths, place)
    return [] if any(given(each.seen) for each in members) else members[:1]


def _beyond_one(paths: Sequence[str], place: Place) -> list[Place]:
    """The members that are given, but for the first of them."""
    return [each for each in _members(paths, place) if given(each.seen)][1:]


def _strays(value: Any, known: Iterable[Any]) -> bool:
    return given(value) and not any(equal(value, each) for each in known)


def _strings(strings: Strings, place: Place) -> Iterator[tuple[Place, Iterable[Any]]]:
    """The members that hold strings, and those that each of them holds.

    Raises TypeError where one is no map or no text, of which nobody knows what it holds.
    """
    match strings:
        case Keys(paths=paths):
            for reached in _members(paths, place):
                if reached.value and not is_map(reached.value):
                    raise TypeError
                yield reached, reached.value or ()
        case Found(pattern=pattern, paths=paths):
            for reached in _members(paths, place):
                yield reached, finder(pattern)(reached.value or "")
        case paths:
            for reached in _members(paths, place):
                yield reached, (reached.seen,)


def _out_of_order(rule: Compare, place: Place) -> Iterator[Place]:
    left, right = _measured(rule.left, place), _measured(rule.right, place)
    if left is None or right is None:
        return
    try:
        holds = bool(_ORDER[rule.order](left, right))
    except Exception:
        # They do not compare, as a datetime and a text do not: nobody knows their order.
        return
    if not holds:
        side = rule.right if isinstance(rule.left, int | float) else rule.left
        path = side.path if isinstance(side, Size) else str(side)
        # A total is broken by all of its items: the violation is at the list that holds them.
        path = path.partition("[]")[0].partition("{}")[0]
        yield from at_path(place, path)


def _measured(operand: Operand, place: Place) -> Any:
    """What an operand is; None where a member is absent."""
    if isinstance(operand, int | float):
        return operand
    if isinstance(operand, str):
        value = next((reached.seen for reached in at_path(place, operand)), None)
        found = number(value)
        return value if found is None else found
    values = [reached.seen for reached in at_path(place, operand.path)]
    measured = [each for value in values if (each := _measure(operand, value)) is not None]
    if not measured:
        return None
    return sum(measured) if operand.total else measured[0]


def _measure(operand: Size, value: Any) -> Any:
    if isinstance(operand, Total):
        return number(value)
    return bytes_of(value) if isinstance(operand, Bytes) else size(value)


_ORDER: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    ">": operator.gt,
}


def _of_another_case(rule: Discriminated, place: Place) -> Iterator[Place]:
    chosen = next((reached.seen for reached in at_path(place, rule.by)), None)
    if not isinstance(chosen, str) or chosen not in rule.cases:
        return
    for child in dict.fromkeys(rule.cases.values()):
        if child != rule.cases[chosen]:
            under = at_path(place, f"{rule.under}.{child}")
            yield from (reached for reached in under if given(reached.seen))


def _repeated(rule: UniqueBy, values: Place) -> Iterator[Place]:
    """The items that are like one before them."""
    if not is_list(values.seen):
        return
    before: list[Any] = []
    for item in at_path(values, "[]"):
        parts = [next(at_path(item, path)) for path in rule.by] if rule.by else [item]
        key = [folded(each.seen) if rule.ignore_case else each.seen for each in parts]
        if None in key:
            continue
        if any(equal(key, each) for each in before):
            yield parts[0]
        before.append(key)
