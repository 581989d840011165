"""How to break a rule: its conditions are made true, and its demand false, at one place."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final, TypeAlias, assert_never

from hypothesis import assume
from hypothesis import strategies as st

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
    ExactlyOne,
    Forbid,
    Given,
    HoldsJson,
    Implies,
    ItemsStep,
    KeysMatch,
    KeyStep,
    ListShape,
    MapShape,
    Matches,
    MemberPasses,
    MemberStep,
    Missing,
    MutuallyExclusive,
    NoneOf,
    Not,
    OneOf,
    Operand,
    Operation,
    PathStep,
    Present,
    Require,
    Rule,
    Service,
    Simple,
    Structure,
    UniqueBy,
    ValuesStep,
    ValueTest,
    Within,
    path_steps,
    unkeyed,
)
from ..untyped import is_array, is_object
from .breaking import Change, sized
from .paths import Place, Step, parse, resolve
from .strings import matching
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

_GONE: Final = object()
"""In place of a value: the member is left out."""


def rules_at(rules: Iterable[Rule], path: str, kind: str) -> list[Rule]:
    """The rules of a kind whose violation stands at a blanked path."""
    return [rule for rule in rules if rule.kind == kind and path in {*_violated(rule)}]


def _violated(rule: Rule) -> Iterator[str]:
    """The blanked paths at which a rule may be broken."""
    body = rule.body
    match body:
        case (
            Require(paths=paths)
            | Forbid(paths=paths)
            | AtLeastOne(paths=paths)
            | ExactlyOne(paths=paths)
            | MutuallyExclusive(paths=paths)
            | AllOrNone(paths=paths)
        ):
            found: Sequence[str] = paths
        case Compare(left=left):
            found = (left.path.partition("[]")[0] if left.total else left.path,)
        case Discriminated(under=under, cases=cases):
            found = [f"{under}.{child}" for child in cases.values()]
        case Implies(demands=demands):
            found = [demand.path for demand in demands]
        case UniqueBy(items=items, by=by):
            found = [f"{items}[].{by[0]}" if by else f"{items}[]"]
        case Among(each=each):
            found = each.paths
        case Constrain():
            found = ()
        case _:
            assert_never(body)
    yield from (_blank(rule.from_input(path)) for path in found)


def _blank(path: str) -> str:
    """A rule's path as a violation's, without keys: `Attributes{X}` is `Attributes[]`."""
    return unkeyed(path_steps(path))


def breaking(
    rules: list[Rule], wanted: str, service: Service, operation: Operation, values: Values
) -> Change:
    """What makes variants of a valid request in which one of these rules is broken at a path."""
    assert operation.input is not None
    start = service.structure(operation.input)
    implied = {
        _blank(rule.from_input(demand.path)): demand.tests[0]
        for rule in operation.rules
        if isinstance(rule.body, Implies)
        for demand in rule.body.demands
    }

    def change(base: dict[str, Any], steps: tuple[Step, ...]) -> st.SearchStrategy[Any]:
        return broken(base)

    @st.composite
    def broken(draw: st.DrawFn, base: dict[str, Any]) -> dict[str, Any]:
        rule = draw(st.sampled_from(rules))
        request = copy.deepcopy(base)
        _Editor(draw, request, rule, service, start, values, implied).break_at(wanted)
        return request

    return change


_Make: TypeAlias = "Callable[[str], Any]"
"""Makes a value for a rule's path."""


class _Editor:
    """Edits one request until it breaks one rule."""

    def __init__(
        self,
        draw: st.DrawFn,
        request: dict[str, Any],
        rule: Rule,
        service: Service,
        start: Structure,
        values: Values,
        implied: Mapping[str, ValueTest],
    ) -> None:
        self._draw = draw
        self._request = request
        self._rule = rule
        self._service = service
        self._start = start
        self._values = values
        self._implied = implied

    def break_at(self, wanted: str) -> None:
        """Make the conditions true, and the demand false where the violation is wanted."""
        for condition in self._rule.when:
            self._hold(condition)
        body = self._rule.body
        match body:
            case Require() | AllOrNone() | AtLeastOne() | ExactlyOne() | Forbid():
                self._members(body, wanted)
            case MutuallyExclusive(paths=paths):
                self._put(self._draw(st.sampled_from(self._others(paths, wanted))), self._given)
                self._put(self._wanted(paths, wanted), self._given)
            case Compare():
                self._disorder(body)
            case Discriminated(by=by, under=under, cases=cases):
                child = wanted.rpartition(".")[2]
                others = [value for value, each in cases.items() if each != child]
                assume(others)
                self._put(by, lambda _: self._draw(st.sampled_from(others)))
                self._put(under, lambda _: {})
                self._put(f"{under}.{child}", self._given)
            case Implies(demands=demands):
                meant = [each for each in demands if self._is_at(each.path, wanted)]
                demand = self._draw(st.sampled_from(meant))
                failing = Not(demand.tests)
                self._put(demand.path, lambda path: self._passing(path, failing))
            case UniqueBy():
                self._repeat(body)
            case Among(each=each):
                make = self._given
                if each.find is not None:
                    make = partial(self._passing, test=Matches(each.find))
                self._put(self._wanted(each.paths, wanted), make)
            case Constrain():
                raise AssertionError(self._rule.id)
            case _:
                assert_never(body)

    def _members(
        self, body: Require | AllOrNone | AtLeastOne | ExactlyOne | Forbid, wanted: str
    ) -> None:
        mine = self._wanted(body.paths, wanted)
        match body:
            case Require():
                self._put(mine, self._gone)
            case Forbid():
                self._put(mine, self._given)
            case AllOrNone():
                self._put(
                    self._draw(st.sampled_from(self._others(body.paths, wanted))), self._given
                )
                self._put(mine, self._gone)
            case AtLeastOne() | ExactlyOne():
                for path in body.paths:
                    self._put(path, self._gone)
                if isinstance(body, ExactlyOne) and mine != body.paths[0]:
                    self._put(body.paths[0], self._given)
                    self._put(mine, self._given)
            case _:
                assert_never(body)

    def _is_at(self, path: str, wanted: str) -> bool:
        return _blank(self._rule.from_input(path)) == wanted

    def _wanted(self, paths: Sequence[str], wanted: str) -> str:
        return next(path for path in paths if self._is_at(path, wanted))

    def _others(self, paths: Sequence[str], wanted: str) -> list[str]:
        others = [path for path in paths if not self._is_at(path, wanted)]
        assume(others)
        return others

    # ----------------------------------------------------------------------------- conditions

    def _hold(self, condition: Condition) -> None:
        match condition:
            case MemberPasses(path=path, tests=tests):
                for test in tests:
                    self._put(path, partial(self._passing, test=test))
            case AnyOf(conditions=conditions):
                self._hold(self._draw(st.sampled_from(conditions)))
            case AllOf(conditions=conditions):
                for each in conditions:
                    self._hold(each)
            case _:
                assert_never(condition)

    def _passing(self, path: str, test: ValueTest) -> Any:
        """A value that passes a test; one that the path has already may do."""
        match test:
            case OneOf(values=values):
                return self._draw(st.sampled_from(values))
            case NoneOf(values=values):
                return self._draw(self._values.given(self._place(path)).filter(_not_in(values)))
            case Present() | Given():
                return self._given(path)
            case Absent() | Missing():
                return _GONE
            case Empty():
                return self._empty(path)
            case Matches(regex=regex):
                return self._draw(matching(regex, 0, None))
            case KeysMatch(regex=regex):
                key = self._draw(matching(regex, 0, None))
                return dict.fromkeys((key,), next(iter(self._any(path).values())))
            case HoldsJson(keys=keys):
                return json.dumps(dict.fromkeys(keys, 1))
            case Within():
                return self._within(path, test)
            case Not(tests=tests):
                return self._failing(path, self._draw(st.sampled_from(tests)))
            case _:
                assert_never(test)

    def _failing(self, path: str, test: ValueTest) -> Any:
        """A value that is given and fails a test, if the rest of the request lets it."""
        match test:
            case OneOf(values=values):
                return self._draw(self._values.given(self._place(path)).filter(_not_in(values)))
            case NoneOf(values=values):
                return self._draw(st.sampled_from(values))
            case Matches() | HoldsJson():
                return self._draw(self._values.given(self._place(path)) | st.just("{!"))
            case KeysMatch():
                return self._any(path)
            case Within():
                return self._without(path, test)
            case Not(tests=tests):
                return self._passing(path, tests[0])
            case Empty() | Absent() | Missing():
                return self._any(path)
            case Present() | Given():
                return self._empty(path)
            case _:
                assert_never(test)

    def _within(self, path: str, test: Within) -> Any:
        low = test.at_least if test.at_least is not None else test.greater
        high = test.at_most if test.at_most is not None else test.less
        number = low if low is not None else high
        if number is None:
            number = test.multiple_of or 1
        if number == test.greater:
            number += 1
        elif low is None and number == test.less:
            number -= 1
        if test.multiple_of:
            number += -number % test.multiple_of
        return self._measuring(path, test.of, number)

    def _without(self, path: str, test: Within) -> Any:
        beyond = [
            number
            for number in (
                None if test.at_least is None else test.at_least - 1,
                None if test.at_most is None else test.at_most + 1,
                test.greater,
                test.less,
                None if test.multiple_of is None else test.multiple_of + 1,
            )
            if number is not None
        ]
        return self._measuring(path, test.of, self._draw(st.sampled_from(beyond)))

    def _measuring(self, path: str, of: str, number: int | float) -> Any:
        """A value that is a number, or of that size."""
        if of != "value":
            assume(number >= 0)
            made = sized(self._any(path), int(number), None)
            assume(made is not None)
            return made
        shape = self._place(path).shape
        is_text = isinstance(shape, Simple) and shape.type == "string"
        return str(number) if is_text else number

    def _empty(self, path: str) -> Any:
        match self._place(path).shape:
            case Simple():
                return ""
            case ListShape():
                return []
            case _:
                return {}

    # ---------------------------------------------------------------------------------- demands

    def _disorder(self, body: Compare) -> None:
        right: Any = body.right
        if isinstance(body.right, Operand):
            found = self._get(body.right.path)
            if found is None:
                self._put(body.right.path, self._given)
                found = self._get(body.right.path)
            right = found if body.right.of == "value" else len(found)
            assume(not body.right.total and isinstance(right, int | float))
        number = right + self._draw(st.sampled_from(_BEYOND[body.op]))
        left = body.left
        if left.total:
            head, _, _ = left.path.partition("[]")
            self._put(head, lambda _: [])
        self._put(left.path, lambda path: self._measuring(path, left.of, number))

    def _repeat(self, body: UniqueBy) -> None:
        for path in body.by:
            self._put(f"{body.items}[].{path}", self._given)
        if not body.by:
            self._put(f"{body.items}[]", self._given)
        items = self._get(body.items)
        assume(is_array(items) and items)
        items.append(copy.deepcopy(items[0]))

    # ------------------------------------------------------------------------------------ paths

    def _place(self, path: str) -> Place:
        return resolve(self._service, self._start, parse(_blank(self._rule.from_input(path))))

    def _given(self, path: str) -> Any:
        """A value that is given, and that passes what another rule asks of it."""
        test = self._implied.get(_blank(self._rule.from_input(path)))
        if isinstance(test, OneOf | NoneOf | Matches | HoldsJson | Within):
            return self._passing(path, test)
        return self._any(path)

    def _any(self, path: str) -> Any:
        return self._draw(self._values.given(self._place(path)))

    def _gone(self, path: str) -> Any:
        return _GONE

    def _get(self, path: str) -> Any:
        value: Any = self._request
        for step in path_steps(self._rule.from_input(path)):
            match step:
                case MemberStep(name=name) | KeyStep(key=name):
                    value = value.get(name) if is_object(value) else None
                case ItemsStep():
                    value = value[0] if is_array(value) and value else None
                case ValuesStep():
                    value = next(iter(value.values()), None) if is_object(value) else None
                case _:
                    assert_never(step)
        return value

    def _put(self, path: str, make: _Make) -> None:
        """Give what a path leads to a value, with all that lies around it."""
        whole = self._rule.from_input(path)
        value = make(path)
        steps = path_steps(whole)
        if value is _GONE and self._get(path) is None and not any(map(_is_many, steps)):
            return
        self._set(self._request, self._start, steps, value)

    def _set(self, holder: Any, shape: Any, steps: Sequence[PathStep], value: Any) -> None:
        step, rest = steps[0], steps[1:]
        key: Any
        match step:
            case MemberStep(name=key):
                target = self._service.shapes[shape.members[key].target]
            case KeyStep(key=key):
                target = self._service.shapes[shape.value]
            case ItemsStep():
                key, target = 0, self._service.shapes[shape.member]
                if not holder:
                    holder.append(self._new(target))
            case ValuesStep():
                target = self._service.shapes[shape.value]
                key = next(iter(holder), "key")
            case _:
                assert_never(step)
        if not rest:
            if value is not _GONE:
                holder[key] = value
            elif is_array(holder) or key in holder:
                del holder[key]
            return
        if is_object(holder) and not isinstance(holder.get(key), dict | list):
            holder[key] = self._new(target)
        self._set(holder[key], target, rest, value)

    def _new(self, shape: Any) -> Any:
        """The least value of a shape that holds others."""
        if isinstance(shape, Structure):
            return self._draw(self._values.request(shape, ()))
        return [] if isinstance(shape, ListShape) else {} if isinstance(shape, MapShape) else ""


def _is_many(step: PathStep) -> bool:
    return isinstance(step, ItemsStep | ValuesStep)


def _not_in(values: Sequence[Any]) -> Callable[[Any], bool]:
    return lambda value: value not in values
