"""Compiles rules between members to gates: tests that are true wherever a rule may be broken.

The declared rules say what is wrong, by the interpreter of the generated package. A gate decides in
nanoseconds whether they have to be asked. It may let a right request through to them, which costs
time and no more; it never keeps a wrong one from them. Values of unusual types always pass a gate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations, pairwise
from typing import assert_never

from ..model import (
    Absent,
    AllOf,
    AllOrNone,
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
    KeyStep,
    Length,
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
    Pattern,
    Present,
    Range,
    Require,
    Rule,
    Shape,
    Structure,
    UniqueBy,
    ValuesStep,
    ValueTest,
    Within,
    path_steps,
)
from ..plan.names import member_names
from ..python_source import tree
from ..python_source.tree import (
    FALSE,
    TRUE,
    Arithmetic,
    Attribute,
    Augment,
    Call,
    Compared,
    Expression,
    Imported,
    Is,
    Name,
    Quoted,
    Statement,
    all_of,
    any_of,
    call,
    is_given,
    is_none,
    negated,
    when,
)
from .factoring import Row, factored
from .inlining import Inlined
from .local_names import LocalNames
from .predicates import between
from .shapes import Shapes
from .value_tests import as_number, equals_one, is_number, limits, matches, or_unusual

Way = tuple[str, ...]
"""The Python names that lead to a structure or member, `item` standing for an item of a list."""

NEEDS_RULES = "needs_rules"
"""The variable that holds the rules that have to be asked, a bit for each."""


@dataclass(frozen=True, slots=True)
class Gates:
    """The gates of an operation: where each stands, and which members they read."""

    rows: Mapping[Way, tuple[Row, ...]]
    wanted: frozenset[Way]

    def at(self, way: Way) -> Iterator[Statement]:
        """The statements that stand at the end of the tests of a structure."""
        for test, rules in factored(self.rows.get(way, ())):
            doubt = Augment(Name(NEEDS_RULES), "|", Quoted(rules))
            yield doubt if test == TRUE else when(test, doubt)

    def below(self, way: Way) -> int:
        """The rules whose gates stand in the structure at a way, or deeper."""
        rules = 0
        for place, rows in self.rows.items():
            if place[: len(way)] == way:
                for row in rows:
                    rules |= row.rules
        return rules


def gates(shapes: Shapes, operation: Operation, request: Inlined, local_names: LocalNames) -> Gates:
    """The gates of all rules of an operation."""
    rows: dict[Way, list[Row]] = {}
    wanted: set[Way] = set()
    for number, rule in enumerate(operation.rules):
        scope = _Scope(shapes, request, local_names, wanted)
        for way, tests in scope.rows(rule):
            rows.setdefault(way, []).append(Row(tests, 1 << number))
    return Gates({way: tuple(found) for way, found in rows.items()}, frozenset(wanted))


@dataclass(frozen=True, slots=True)
class _Value:
    """What a path leads to, as seen from a place.

    Attributes:
        value: Its expression, where every structure on the way is there.
        around: The structures that have to be there, each with its class.
        kind: The shape of the value; None below a map or list, of which nothing is known.
        exact: Whether the path ends here, or goes on through items that no expression can name.
    """

    value: Expression
    around: tuple[tuple[Expression, Imported], ...]
    shape: Shape
    exact: bool = True

    def if_there(self, test: Expression) -> Expression:
        """That all structures are there and a test holds; true of structures of other classes."""
        for outer, kind in reversed(self.around):
            other = Is(call("type", outer), kind, negated=True)
            test = all_of(is_given(outer), any_of(other, test))
        return test

    def or_unusual(self, test: Expression) -> Expression:
        """A test of a value of the usual type of its shape; values of other types pass it."""
        return or_unusual(self.value, self.shape, test)

    def if_not_there(self, test: Expression) -> Expression:
        """That a structure is absent, or a test holds."""
        for outer, kind in reversed(self.around):
            test = any_of(Is(call("type", outer), kind, negated=True), test)
        return test


class _Scope:
    """Compiles one rule after the other; collects the members that have to be in variables."""

    def __init__(
        self, shapes: Shapes, request: Inlined, local_names: LocalNames, wanted: set[Way]
    ) -> None:
        self._shapes = shapes
        self._request = request
        self._local_names = local_names
        self._wanted = wanted
        self._scope: Way = ()
        self._inlined = request
        self._place: Way = ()
        self._in_items = False  # whether a path through a list means the item at the place

    def rows(self, rule: Rule) -> Iterator[tuple[Way, tuple[Expression, ...]]]:
        """For each way to break a rule, the place of its gate and the tests."""
        blocking = self._enter(rule.scope)
        if blocking is not None:
            # The scope is not inlined: the gate stands at the last structure that is.
            yield self._scope, (is_given(self._local(self._scope, blocking)),)
            return
        for paths, tests in self._breaches(rule):
            self._place = self._deepest(paths)
            # A demand is made on each item, and broken by one; a condition may be met by another.
            conditions = [self._holds(condition) for condition in rule.when]
            self._in_items = True
            found = all_of(*(test() for test in tests), *conditions)
            self._in_items = False
            if found != FALSE:
                yield self._place, _cheap_first(tree.operands(found))

    def _enter(self, scope: str) -> str | None:
        """Go to the structure of a scope; the member beyond which nothing is inlined, if any."""
        self._scope, self._inlined = (), self._request
        steps = path_steps(scope)
        for place, step in enumerate(steps):
            if isinstance(step, ItemsStep):
                continue
            # No map is inlined: the member that holds it blocks the way.
            assert isinstance(step, MemberStep)
            name = member_names(self._inlined.structure)[step.name]
            inside = self._inlined.inside.get(step.name)
            if inside is None:
                return name
            listed = isinstance(steps[place + 1] if place + 1 < len(steps) else None, ItemsStep)
            self._scope = (*self._scope, name, *(("item",) if listed else ()))
            self._inlined = inside
        return None

    def _deepest(self, paths: Iterable[str]) -> Way:
        """The innermost inlined structure of those that paths lead through, or list."""
        deepest = self._scope
        for path in paths:
            way, inlined = self._scope, self._inlined
            steps = path_steps(path)
            for step, following in pairwise(steps):
                if isinstance(step, ItemsStep):
                    continue
                if not (isinstance(step, MemberStep) and isinstance(following, _ENTERING)):
                    break
                inside = inlined.inside.get(step.name)
                if inside is None:
                    break
                way, inlined = (*way, member_names(inlined.structure)[step.name]), inside
                if isinstance(following, ItemsStep):
                    way = (*way, "item")
            if len(way) > len(deepest):
                deepest = way
        return deepest

    def _is_around(self, way: Way) -> bool:
        """Whether the place of the gate is a structure, or inside it."""
        return self._place[: len(way)] == way

    def _local(self, structure: Way, name: str) -> Name:
        way = (*structure, name)
        self._wanted.add(way)
        return Name(self._local_names.of(way))

    # -------------------------------------------------------------------------------- values

    def _value(self, path: str) -> _Value:
        """The value at a path, seen from the place of the gate."""
        structure, way = self._inlined.structure, self._scope
        value: Expression | None = None
        around: list[tuple[Expression, Imported]] = []
        shape: Shape = structure
        steps: Sequence[PathStep] = path_steps(path)
        for step in steps:
            match step:
                case MemberStep(name=name):
                    assert isinstance(shape, Structure)
                    python = member_names(shape)[name]
                    if self._is_around(way):
                        value = self._local(way, python)
                        around.clear()
                    else:
                        assert value is not None
                        around.append((value, self._shapes.class_of(shape.name)))
                        value = Attribute(value, python)
                    way = (*way, python)
                    shape = self._shapes.service.shapes[shape.members[name].target]
                case KeyStep(key=key):
                    assert value is not None and isinstance(shape, MapShape)
                    value = call(Imported("runtime.rules", "at_key"), value, Quoted(key))
                    shape = self._shapes.service.shapes[shape.value]
                    way = (*way, "{}")
                case ItemsStep() if self._in_items and self._is_around((*way, "item")):
                    assert isinstance(shape, ListShape)
                    way = (*way, "item")
                    value = Name(self._local_names.of(way))
                    shape = self._shapes.service.shapes[shape.member]
                case ItemsStep() | ValuesStep():
                    assert value is not None
                    return _Value(value, tuple(around), shape, exact=False)
                case _:
                    assert_never(step)
        assert value is not None
        return _Value(value, tuple(around), shape)

    def _given(self, path: str) -> Expression:
        """That a member is present; or given, where emptiness is not quickly told."""
        found = self._value(path)
        return found.if_there(self._is_present(found))

    def _is_present(self, found: _Value) -> Expression:
        sized = found.exact and self._is_sized(found.shape)
        return found.value if sized else is_given(found.value)

    def _absent(self, path: str) -> Expression:
        """That a member is not given, or empty."""
        found = self._value(path)
        if not found.exact:
            return found.if_there(is_given(found.value))
        return found.if_not_there(self._is_absent(found))

    def _is_absent(self, found: _Value) -> Expression:
        if self._is_sized(found.shape):
            return negated(found.value)
        if isinstance(found.shape, Structure):
            is_empty = negated(call(Imported("runtime.rules", "given"), found.value))
            return any_of(is_none(found.value), is_empty)
        return is_none(found.value)

    def _is_sized(self, shape: Shape) -> bool:
        return self._shapes.is_sized(shape.name)

    # ---------------------------------------------------------------------------- conditions

    def _holds(self, condition: Condition) -> Expression:
        """That a condition may hold."""
        match condition:
            case MemberPasses(path=path, tests=tests):
                return all_of(*(self._passes(path, test) for test in tests))
            case AnyOf(conditions=conditions):
                return any_of(*(self._holds(each) for each in conditions))
            case AllOf(conditions=conditions):
                return all_of(*(self._holds(each) for each in conditions))
            case _:
                assert_never(condition)

    def _passes(self, path: str, test: ValueTest) -> Expression:
        """That the value at a path may pass a test."""
        found = self._value(path)
        if not found.exact:
            return self._some_item_passes(path, test, found)
        match test:
            case Absent():
                return found.if_not_there(self._is_absent(found))
            case Missing():
                return found.if_not_there(is_none(found.value))
            case Present():
                return found.if_there(self._is_present(found))
            case Given() | HoldsJson():
                return found.if_there(is_given(found.value))
            case Empty():
                empty = negated(found.value) if self._is_sized(found.shape) else TRUE
                return found.if_there(all_of(is_given(found.value), empty))
            case OneOf(values=values):
                return found.if_there(equals_one(found.value, values))
            case NoneOf(values=values):
                equal = equals_one(found.value, values)
                return found.if_there(all_of(is_given(found.value), negated(equal)))
            case Not(tests=tests):
                return any_of(*(self._fails(path, each) for each in tests))
            case Matches() | Within():
                keeps = self._keeps(found, test)
                passes = TRUE if keeps is None else found.or_unusual(keeps)
                return found.if_there(all_of(is_given(found.value), passes))
            case _:
                assert_never(test)

    def _some_item_passes(self, path: str, test: ValueTest, found: _Value) -> Expression:
        """That something in a list or map may pass a test: told of the items of lists alone."""
        *_, last = path_steps(path)
        is_list = isinstance(last, ItemsStep) and path.count("[]") == 1
        if is_list and "{" not in path and isinstance(test, OneOf):
            values = tuple(each for each in test.values if not isinstance(each, bool))
            if len(values) == len(test.values):
                holds = call(Imported("runtime.rules", "holds_one"), found.value, Quoted(values))
                return found.if_there(all_of(is_given(found.value), holds))
        return found.if_there(is_given(found.value))

    def _fails(self, path: str, test: ValueTest) -> Expression:
        """That the value at a path is given and may fail a test."""
        found = self._value(path)
        if not found.exact:
            return found.if_there(is_given(found.value))
        given = is_given(found.value)
        match test:
            case OneOf(values=values):
                return found.if_there(all_of(given, negated(equals_one(found.value, values))))
            case NoneOf(values=values):
                return found.if_there(equals_one(found.value, values))
            case Matches() | Within():
                keeps = self._keeps(found, test)
                fails = TRUE if keeps is None else found.or_unusual(negated(keeps))
                return found.if_there(all_of(given, fails))
            case Present():
                return found.if_there(all_of(given, self._is_absent(found)))
            case Absent() | Missing():
                return found.if_there(self._is_present(found))
            case Given():
                return FALSE
            case Not(tests=tests):
                return all_of(found.if_there(given), *(self._passes(path, each) for each in tests))
            case Empty() | HoldsJson():
                return found.if_there(given)
            case _:
                assert_never(test)

    def _keeps(self, found: _Value, test: Matches | Within) -> Expression | None:
        """That a value of the usual type passes a test; None where no expression tells."""
        match test:
            case Matches(regex=regex):
                return matches(regex, "Rule", found.value)
            case Within(of="value"):
                return limits(found.value, test) if is_number(found.shape) else None
            case Within(of="size"):
                return limits(call("len", found.value), test)
            case Within(of="bytes"):
                # A character takes one to four bytes: what that decides is not measured.
                size = call("len", found.value)
                most = Arithmetic(size, "*", Quoted(4))
                upper = replace(test, at_least=None, greater=None)
                lower = replace(test, at_most=None, less=None)
                return all_of(limits(most, upper), limits(size, lower))
            case _:
                raise AssertionError(test)

    # -------------------------------------------------------------------------------- kinds

    def _breaches(self, rule: Rule) -> Iterator[_Breach]:
        """The ways to break a rule: the paths to what must be given, and the tests."""
        body = rule.body
        match body:
            case Require(paths=paths):
                for path in paths:
                    yield (_to_items(path),), (partial(self._absent, path),)
            case Forbid(paths=paths):
                for path in paths:
                    yield (path,), (partial(self._given, path),)
            case AtLeastOne(paths=paths):
                yield (), tuple(partial(self._absent, path) for path in paths)
            case ExactlyOne(paths=paths):
                yield (), tuple(partial(self._absent, path) for path in paths)
                yield from self._two_of(paths)
            case MutuallyExclusive(paths=paths):
                yield from self._two_of(paths)
            case AllOrNone(paths=paths):
                for path, other in combinations(paths, 2):
                    yield (path,), (partial(self._given, path), partial(self._absent, other))
                    yield (other,), (partial(self._given, other), partial(self._absent, path))
            case Compare():
                yield (), (partial(self._is_out_of_order, body),)
            case Discriminated(by=by, under=under, cases=cases):
                for child in dict.fromkeys(cases.values()):
                    others = tuple(value for value, other in cases.items() if other != child)
                    if others:
                        path = f"{under}.{child}"
                        is_other = partial(self._passes, by, OneOf(others))
                        yield (path,), (partial(self._given, path), is_other)
            case Implies(demands=demands):
                for demand in demands:
                    for test in demand.tests:
                        yield (demand.path,), (partial(self._fails, demand.path, test),)
            case UniqueBy():
                yield (body.items,), (partial(self._repeats, body),)
            case Constrain():
                yield (body.path,), (partial(self._breaks, rule, body),)
            case _:
                assert_never(body)

    def _two_of(self, paths: Sequence[str]) -> Iterator[_Breach]:
        for pair in combinations(paths, 2):
            yield pair[:1], tuple(partial(self._given, path) for path in pair)

    def _is_out_of_order(self, body: Compare) -> Expression:
        """That both sides are given and may be out of order."""
        sides = [body.left, *([body.right] if isinstance(body.right, Operand) else [])]
        found = [self._value(side.path) for side in sides]
        measured = [self._measured(side, each) for side, each in zip(sides, found, strict=True)]
        disorder: Expression = TRUE
        if all(measured):
            left = measured[0]
            right = measured[1] if len(measured) > 1 else Quoted(as_number(body.right))
            assert left is not None and right is not None
            disorder = negated(Compared(left, body.op, right))
        given = [each.if_there(is_given(each.value)) for each in found]
        if any(each.around for each in found):
            return all_of(*given)
        return all_of(*given, disorder)

    def _measured(self, operand: Operand, found: _Value) -> Expression | None:
        """The number that an operand is, where an expression has it."""
        if operand.total or not found.exact:
            return None
        if operand.of == "size":
            return call("len", found.value)
        return found.value if operand.of == "value" and is_number(found.shape) else None

    def _repeats(self, body: UniqueBy) -> Expression:
        found = self._value(body.items)
        if not found.exact or not isinstance(found.shape, ListShape):
            return found.if_there(is_given(found.value))
        item = self._shapes.service.shapes[found.shape.member]
        names = member_names(item) if isinstance(item, Structure) else {}
        if not names.keys() >= set(body.by):
            # What must differ lies deeper: only the interpreter looks there.
            return found.if_there(found.value)
        by = tuple(names[each] for each in body.by)
        repeats = Imported("runtime.rules", "has_repeats")
        test = call(repeats, found.value, Quoted(by), Quoted(body.ignore_case))
        return found.if_there(all_of(found.value, test))

    def _breaks(self, rule: Rule, body: Constrain) -> Expression:
        found = self._value(body.path)
        given = is_given(found.value)
        constraint = body.constraint
        match constraint:
            case Pattern(regex=regex):
                keeps = matches(regex, rule.id, found.value)
                breaks = FALSE if keeps is None else found.or_unusual(negated(keeps))
            case Enum(values=values):
                breaks = negated(equals_one(found.value, values))
            case Length(min=low, max=high):
                breaks = negated(between(call("len", found.value), low, high))
            case Range(min=low, max=high):
                breaks = negated(between(found.value, low, high))
            case _:
                assert_never(constraint)
        return found.if_there(all_of(given, breaks))


_Breach = tuple[Sequence[str], Sequence[Callable[[], Expression]]]
"""A way to break a rule: the paths to what has to be given, and what makes the tests when the place
of the gate is known."""


_ENTERING = (MemberStep, ItemsStep)
"""The steps of a path that lead into a structure, or the structures of a list."""


def _to_items(path: str) -> str:
    """The part of a path that has to be there for each item of its lists; empty without lists."""
    lists, _, member = path.rpartition("[].")
    return f"{lists}[].{member.partition('.')[0]}" if lists else ""


def _cheap_first(tests: Iterable[Expression]) -> tuple[Expression, ...]:
    """Tests in the order in which they are best asked: calls come last."""
    return tuple(sorted(tests, key=_cost))


def _cost(test: Expression) -> int:
    match test:
        case Call():
            return 2
        case tree.And(operands=operands) | tree.Or(operands=operands):
            return 1 + max(map(_cost, operands), default=0)
        case tree.Not(operand=operand):
            return _cost(operand)
        case _:
            return 0
