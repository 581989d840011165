"""How to break a rule that orders two members, or a member and a number."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from hypothesis import assume
from hypothesis import strategies as st

from ..model import Compare, Condition, Rule, Service, Structure, operand_path
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
        if isinstance(rule.body, Compare) and rule.from_input(operand_path(rule.body.left)) == path
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
            return resolve(service, start, parse(rule.from_input(operand_path(path))))

        for condition in rule.when:
            _hold(condition, scope, lambda path: draw(values.given(place(path))))
        right = rule.body.right
        if isinstance(right, str):
            if _at(scope, right) is None:
                _put(scope, right, draw(values.given(place(right))))
            right = _measure(right, _at(scope, right))
        number = right + draw(st.sampled_from(_BEYOND[rule.body.op]))
        left: Any = number
        if rule.body.left.startswith("size("):
            assume(number >= 0)
            left = sized(draw(values.given(place(rule.body.left))), int(number), None)
        _put(scope, rule.body.left, left)
        return request

    return change


def _hold(condition: Condition, scope: Any, given: Callable[[str], Any]) -> None:
    """Make a condition true."""
    match condition.test:
        case "equals" | "in":
            _put(scope, condition.path, condition.values[0])
        case "present" if not _at(scope, condition.path):
            _put(scope, condition.path, given(condition.path))
        case "present":
            return
        case "absent":
            _put(scope, condition.path, None)


def _measure(operand: str, value: Any) -> Any:
    return len(value) if operand.startswith("size(") else value


def _at(scope: Any, operand: str) -> Any:
    for step in operand_path(operand).split("."):
        scope = scope.get(step, {})
    return None if scope == {} else scope


def _put(scope: Any, operand: str, value: Any) -> None:
    """Give a member a value; None takes it away."""
    *parents, last = operand_path(operand).split(".")
    for step in parents:
        scope = scope.setdefault(step, {})
    scope.pop(last, None)
    if value is not None:
        scope[last] = value
