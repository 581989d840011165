"""Compiles rules between members to gates: tests that are true wherever a rule may be broken.

The declared rules say what is wrong, by the interpreter of the generated package. A gate decides in
nanoseconds whether they have to be asked. It may let a right request through to them, which costs
time and no more; it never keeps a wrong one from them. Values of unusual types always pass a gate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations
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
    Length,
    ListShape,
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
    Pattern,
    Present,
    Range,
    Require,
    Rule,
    Shape,
    Structure,
    UniqueBy,
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
    Augment,
    Call,
    Compared,
    Expression,
    Imported,
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
from .value_tests import as_number, equals_one, is_number, limits, matches
from .view import Seen, View, Way

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
            asked = Augment(Name(NEEDS_RULES), "|", Quoted(rules))
            yield asked if test == TRUE else when(test, asked)

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
    whole = View(shapes, local_names, wanted, (), request)
    for number, rule in enumerate(operation.rules):
        for way, tests in _Compiler(whole).rows(rule):
            rows.setdefault(way, []).append(Row(tests, 1 << number))
    return Gates({way: tuple(found) for way, found in rows.items()}, frozenset(wanted))


class _Compiler:
    """Compiles a rule, as it is seen from the places of its gates."""

    def __init__(self, view: View) -> None:
        self._view = view

    def rows(self, rule: Rule) -> Iterator[tuple[Way, tuple[Expression, ...]]]:
        """For each way to break a rule, the place of its gate and the tests."""
        scope, blocking = self._view.entered(rule.scope)
        if blocking is not None:
            # The scope is not inlined: the gate stands at the last structure that is.
            yield scope.place, (is_given(scope.local(scope.place, blocking)),)
            return
        for paths, tests in self._breaches(rule):
            # A demand is made on each item, and broken by one; a condition may be met by another.
            self._view = scope.at(paths)
            conditions = [self._holds(condition) for condition in rule.when]
            self._view = replace(self._view, in_items=True)
            found = all_of(*(test() for test in tests), *conditions)
            if found != FALSE:
                yield self._view.place, _cheap_first(tree.operands(found))

    # -------------------------------------------------------------------------------- values

    def _given(self, path: str) -> Expression:
        """That a member is present; or given, where emptiness is not quickly told."""
        found = self._view.value(path)
        return found.if_there(self._is_present(found))

    def _is_present(self, found: Seen) -> Expression:
        sized = found.exact and self._is_sized(found.shape)
        return found.value if sized else is_given(found.value)

    def _absent(self, path: str) -> Expression:
        """That a member is not given, or empty."""
        found = self._view.value(path)
        if not found.exact:
            return found.if_there(is_given(found.value))
        return found.if_not_there(self._is_absent(found))

    def _is_absent(self, found: Seen) -> Expression:
        if self._is_sized(found.shape):
            return negated(found.value)
        if isinstance(found.shape, Structure):
            is_empty = negated(call(Imported("runtime.rules", "given"), found.value))
            return any_of(is_none(found.value), is_empty)
        return is_none(found.value)

    def _is_sized(self, shape: Shape) -> bool:
        return self._view.shapes.is_sized(shape.name)

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
        found = self._view.value(path)
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

    def _some_item_passes(self, path: str, test: ValueTest, found: Seen) -> Expression:
        """That something in a list or map may pass a test: exact for the items of a list."""
        *members, last = path_steps(path)
        is_of_list = isinstance(last, ItemsStep) and all(
            isinstance(each, MemberStep) for each in members
        )
        if is_of_list and isinstance(test, OneOf):
            values = tuple(each for each in test.values if not isinstance(each, bool))
            if len(values) == len(test.values):
                holds = call(Imported("runtime.rules", "holds_one"), found.value, Quoted(values))
                return found.if_there(all_of(is_given(found.value), holds))
        return found.if_there(is_given(found.value))

    def _fails(self, path: str, test: ValueTest) -> Expression:
        """That the value at a path is given and may fail a test."""
        found = self._view.value(path)
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

    def _keeps(self, found: Seen, test: Matches | Within) -> Expression | None:
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
        found = [self._view.value(side.path) for side in sides]
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

    def _measured(self, operand: Operand, found: Seen) -> Expression | None:
        """The number that an operand is, where an expression has it."""
        if operand.total or not found.exact:
            return None
        if operand.of == "size":
            return call("len", found.value)
        return found.value if operand.of == "value" and is_number(found.shape) else None

    def _repeats(self, body: UniqueBy) -> Expression:
        found = self._view.value(body.items)
        if not found.exact or not isinstance(found.shape, ListShape):
            return found.if_there(is_given(found.value))
        item = self._view.shapes.service.shapes[found.shape.member]
        names = member_names(item) if isinstance(item, Structure) else {}
        if not names.keys() >= set(body.by):
            # What must differ lies deeper: only the interpreter looks there.
            return found.if_there(found.value)
        by = tuple(names[each] for each in body.by)
        repeats = Imported("runtime.rules", "has_repeats")
        test = call(repeats, found.value, Quoted(by), Quoted(body.ignore_case))
        return found.if_there(all_of(found.value, test))

    def _breaks(self, rule: Rule, body: Constrain) -> Expression:
        found = self._view.value(body.path)
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
