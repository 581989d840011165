"""How to break a rule that orders two members, or a member and a number."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from hypothesis import assume
from hypothesis import strategies as st

from ..model import (
    Absent,
    Compare,
    Condition,
    MemberPasses,
    Missing,
    OneOf,
    Operand,
    Present,
    Rule,
    Service,
    Structure,
)
from .breaking import Change, sized, ways
from .paths import Place, Step, parse, resolve
from .values import Values

_BEYOND: Final[Mapping[str, tuple[int, ...]]] = {
    "<": (0, 1),
    "<=": (1, 2),
    "==": (-1, 1),
    "!=": (0,),
    ">=": (-1, -2),
    ">": (0, -1),
}
"""How far from the right side the left one is where it is not in order with it."""


def comparisons(rules: Iterable[Rule], path: str) -> list[Rule]:
    """The rules that compare the member at a blanked path with something."""
    return [
        rule
        for rule in rules
        if isinstance(rule.body, Compare) and rule.from_input(rule.body.left.path) == path
    ]


def disordered(rules: list[Rule], service: Service, start: Structure, values: Values) -> Change:
    """What makes variants of a valid request in which one of these rules applies and is broken."""

    def change(base: dict[str, Any], steps: tuple[Step, ...]) -> st.SearchStrategy[Any]:
        return st.sampled_from(rules).flatmap(lambda rule: broken(base, rule))

    @st.composite
    def broken(draw: st.DrawFn, base: dict[str, Any], rule: Rule) -> dict[str, Any]:
        assert isinstance(rule.body, Compare)
        request = copy.deepcopy(base)
        found = list(ways(request, parse(rule.scope)))
        assume(found)
        scope: Any = request
        for step in draw(st.sampled_from(found)):
            scope = scope[step]

        def place(path: str) -> Place:
            return resolve(service, start, parse(rule.from_input(path)))

        for condition in rule.when:
            _hold(condition, scope, lambda path: draw(values.given(place(path))))
        body = rule.body
        assume(not body.left.total and body.left.of != "bytes")
        right: Any = body.right
        if isinstance(body.right, Operand):
            assume(not body.right.total and body.right.of != "bytes")
            if _at(scope, body.right.path) is None:
                _put(scope, body.right.path, draw(values.given(place(body.right.path))))
            right = _at(scope, body.right.path)
            right = len(right) if body.right.of == "size" else right
        number = right + draw(st.sampled_from(_BEYOND[body.op]))
        left: Any = number
        if body.left.of == "size":
            assume(number >= 0)
            left = sized(draw(values.given(place(body.left.path))), int(number), None)
        _put(scope, body.left.path, left)
        return request

    return change


def _hold(condition: Condition, scope: Any, given: Callable[[str], Any]) -> None:
    """Make a condition true; one that has other words than these is left to chance."""
    if not isinstance(condition, MemberPasses):
        return
    for test in condition.tests:
        match test:
            case OneOf(values=values):
                _put(scope, condition.path, values[0])
            case Present() if not _at(scope, condition.path):
                _put(scope, condition.path, given(condition.path))
            case Absent() | Missing():
                _put(scope, condition.path, None)
            case _:
                pass


def _at(scope: Any, operand: str) -> Any:
    for step in operand.split("."):
        scope = scope.get(step, {})
    return None if scope == {} else scope


def _put(scope: Any, operand: str, value: Any) -> None:
    """Give a member a value; None takes it away."""
    *parents, last = operand.split(".")
    for step in parents:
        scope = scope.setdefault(step, {})
    scope.pop(last, None)
    if value is not None:
        scope[last] = value
