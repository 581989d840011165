"""Compiles rules between members to gates: tests that are true wherever a rule may be broken.

The declared rules say what is wrong, by the interpreter of the generated package. A gate decides in
nanoseconds whether they have to be asked. It may let a right request through to them, which costs
time and no more; it never keeps a wrong one from them. Values of unusual types always pass a gate.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations
from typing import assert_never

from ..model import (
    AllOrNone,
    Among,
    AtLeastOne,
    Compare,
    Constrain,
    Discriminated,
    Enum,
    ExactlyOne,
    Forbid,
    Implies,
    ItemsStep,
    KeyStep,
    Length,
    ListShape,
    MapShape,
    MemberStep,
    MutuallyExclusive,
    OneOf,
    Operand,
    Operation,
    Pattern,
    Range,
    Require,
    Rule,
    Shape,
    Simple,
    Strings,
    Structure,
    UniqueBy,
    ValuesStep,
    condition_paths,
    first_member,
    path_steps,
)
from ..plan.names import member_names
from ..python_source import tree
from ..python_source.tree import (
    FALSE,
    TRUE,
    And,
    Attribute,
    Augment,
    Block,
    Break,
    Compared,
    DictDisplay,
    Expression,
    For,
    If,
    Imported,
    ListOf,
    Loop,
    Name,
    Or,
    Quoted,
    SetOf,
    SomeItem,
    Starred,
    TupleDisplay,
    all_of,
    any_of,
    call,
    is_given,
    negated,
    when,
)
from ..regex import searching
from .factoring import Row, assuming, cheap_first, factored, joined, union
from .inlining import Inlined
from .local_names import LocalNames
from .member_tests import MemberTests
from .predicates import between
from .shapes import Shapes
from .value_tests import as_number, equals_one, is_number, matches
from .view import AnyItem, Around, Seen, View, Way

NEEDS_RULES = "needs_rules"
"""The variable that holds the rules that have to be asked, a bit for each."""
_GATES = "runtime.gates"


@dataclass(frozen=True, slots=True)
class Gate:
    """A test that is true wherever some rules, a set of bits, may be broken."""

    test: Expression
    rules: int

    def statements(self) -> Block:
        """The test, and what marks the rules; nothing where the test is never true."""
        if self.test == FALSE:
            return ()
        return _where(self.test, asking(self.rules))

    def where(self, known: Collection[Expression]) -> Gate:
        """The gate as it may stand where some tests are known to be true."""
        return Gate(assuming(self.test, known), self.rules)


def _where(test: Expression, then: Block) -> Block:
    """Statements that do something where a test holds, perhaps more than once.

    A loop searches the items of a list, which is quicker than `any([…])`.
    """
    if test == TRUE:
        return then
    if not _searches(test):
        return (when(test, *then),)
    match test:
        case SomeItem(test=of_item, target=target, values=values):
            last = () if Break() in then else (Break(),)
            return (For((target,), values, _where(of_item, (*then, *last))),)
        case And(operands=operands):
            *others, search = sorted(operands, key=_searches)
            return (when(all_of(*others), *_where(search, then)),)
        case Or(operands=operands):
            others = [each for each in operands if not _searches(each)]
            searches = _together(each for each in operands if _searches(each))
            left = tuple(one for each in searches for one in _where(each, then))
            return (If(((any_of(*others), then),), left),) if others else left
        case _:
            raise AssertionError(test)


def _together(searches: Iterable[Expression]) -> Iterator[Expression]:
    """The same searches, those of the same items joined to one."""
    asked: dict[tuple[str, Expression], list[Expression]] = {}
    for search in searches:
        match search:
            case SomeItem(test=test, target=target, values=values):
                asked.setdefault((target, values), []).append(test)
            case _:
                yield search
    for (target, values), tests in asked.items():
        yield SomeItem(any_of(*tests), target, values)


def _searches(test: Expression) -> bool:
    """Whether a test may have to search the items of a list or map."""
    match test:
        case SomeItem():
            return True
        case And(operands=operands) | Or(operands=operands):
            return any(map(_searches, operands))
        case _:
            return False


def asking(rules: int) -> Block:
    """What marks rules, a set of bits, as those that have to be asked; nothing where none is."""
    return (Augment(Name(NEEDS_RULES), "|", Quoted(rules)),) if rules else ()


@dataclass(frozen=True, slots=True)
class Gates:
    """The gates of an operation: where each stands, and which members they read.

    A gate relies on members of the right types: `readers` are the rules, a set of bits, that have
    to be asked where a member is of another.
    """

    rows: Mapping[Way, tuple[Row, ...]]
    wanted: Mapping[Way, Mapping[str, None]]
    readers: Mapping[Way, int]

    def at(self, way: Way) -> list[Gate]:
        """The gates that stand among the tests of a structure."""
        return [Gate(test, rules) for test, rules in factored(self.rows.get(way, ()))]

    def below(self, way: Way) -> int:
        """The rules whose gates stand in the structure at a way, or deeper."""
        return union(
            row.rules
            for place, rows in self.rows.items()
            if place[: len(way)] == way
            for row in rows
        )


def gates(shapes: Shapes, operation: Operation, request: Inlined, local_names: LocalNames) -> Gates:
    """The gates of all rules of an operation."""
    rows: dict[Way, list[tuple[tuple[Around | AnyItem, ...], Row]]] = {}
    wanted: dict[Way, dict[str, None]] = {}
    readers: dict[Way, int] = {}
    for number, rule in enumerate(operation.rules):
        read: set[Way] = set()
        for view, tests in _rows(View(shapes, local_names, wanted, read, (), request), rule):
            rows.setdefault(view.place, []).append((view.around, Row(tests, 1 << number)))
        for way in read:
            readers[way] = readers.get(way, 0) | 1 << number
    return Gates({way: tuple(joined(each)) for way, each in rows.items()}, wanted, readers)


def _rows(whole: View, rule: Rule) -> Iterator[tuple[View, tuple[Expression, ...]]]:
    """For each way to break a rule, the view from its gate and the tests."""
    scope = whole.entered(rule.scope)
    of_any_item = any(map(_leads_into_items, condition_paths(rule.when)))
    for paths, tests in _breaches(rule):
        # A demand is made on each item, and broken by one; a condition may be met by another: to
        # look for that other one at each item would take its time.
        view = scope if of_any_item else scope.at(paths)
        conditions = map(MemberTests(view).holds, rule.when)
        members = MemberTests(replace(view, in_items=True))
        found = all_of(*(test(members) for test in tests), *conditions)
        if found != FALSE:
            yield view, cheap_first(tree.operands(found))


def _leads_into_items(path: str) -> bool:
    return any(isinstance(step, ItemsStep | ValuesStep) for step in path_steps(path))


def _breaches(rule: Rule) -> Iterator[_Breach]:
    """The ways to break a rule: the paths to what must be given, and the tests."""
    body = rule.body
    match body:
        case Require(paths=paths):
            for path in paths:
                yield (_to_items(path),), (partial(MemberTests.absent, path=path),)
        case Forbid(paths=paths):
            for path in paths:
                yield (path,), (partial(MemberTests.given, path=path),)
        case AtLeastOne(paths=paths):
            yield (), tuple(partial(MemberTests.absent_together, path=path) for path in paths)
        case ExactlyOne(paths=paths):
            yield (), tuple(partial(MemberTests.absent_together, path=path) for path in paths)
            yield from _two_of(paths)
        case MutuallyExclusive(paths=paths):
            yield from _two_of(paths)
        case AllOrNone(paths=paths):
            for path, other in combinations(paths, 2):
                for one, two in ((path, other), (other, path)):
                    given = partial(MemberTests.given_together, path=one)
                    yield (one,), (given, partial(MemberTests.absent_together, path=two))
        case Compare():
            yield (), (partial(_is_out_of_order, body=body),)
        case Discriminated(by=by, under=under, cases=cases):
            for child in dict.fromkeys(cases.values()):
                others = tuple(value for value, other in cases.items() if other != child)
                if others:
                    path = f"{under}.{child}"
                    is_other = partial(MemberTests.passes, path=by, test=OneOf(others))
                    yield (path,), (partial(MemberTests.given, path=path), is_other)
        case Implies(demands=demands):
            for demand in demands:
                for test in demand.tests:
                    yield (demand.path,), (partial(MemberTests.fails, path=demand.path, test=test),)
        case UniqueBy():
            yield (body.items,), (partial(_repeats, body=body),)
        case Among():
            yield (), (partial(_strays, body=body),)
        case Constrain():
            yield (body.path,), (partial(_breaks, rule=rule, body=body),)
        case _:
            assert_never(body)


def _two_of(paths: Sequence[str]) -> Iterator[_Breach]:
    for pair in combinations(paths, 2):
        yield pair[:1], tuple(partial(MemberTests.given_together, path=path) for path in pair)


def _is_out_of_order(members: MemberTests, body: Compare) -> Expression:
    """That both sides are given and may be out of order."""
    sides = [body.left, *([body.right] if isinstance(body.right, Operand) else [])]
    found = [members.view.value(side.path, into_items=False) for side in sides]
    measured = [
        _measured(members.view, side, each) for side, each in zip(sides, found, strict=True)
    ]
    disorder: Expression = TRUE
    if all(measured):
        left = measured[0]
        right = measured[1] if len(measured) > 1 else Quoted(as_number(body.right))
        assert left is not None and right is not None
        disorder = negated(Compared(left, body.op, right))
    if len(found) > 1 and any(
        isinstance(outer, AnyItem) for each in found for outer in each.around
    ):
        return all_of(*(each.if_there(is_given(each.value)) for each in found))
    breaks = disorder
    for each in reversed(found):
        breaks = each.if_there(all_of(is_given(each.value), breaks))
    return breaks


def _measured(view: View, operand: Operand, found: Seen) -> Expression | None:
    """The number that an operand is, where an expression has it."""
    if operand.total:
        steps = Quoted(tuple(_python_steps(view, found)))
        total = Imported(_GATES, "total")
        return call(total, found.value, steps, Quoted(operand.of))
    if not found.exact:
        return None
    if operand.of == "size":
        return call("len", found.value)
    return found.value if operand.of == "value" and is_number(found.shape) else None


def _python_steps(view: View, found: Seen) -> Iterator[str]:
    """The steps beyond a value, members by their Python names."""
    shapes, shape = view.shapes.service.shapes, found.shape
    for step in found.rest:
        match step:
            case MemberStep(name=name):
                assert isinstance(shape, Structure)
                yield member_names(shape)[name]
                shape = shapes[shape.members[name].target]
            case ItemsStep():
                assert isinstance(shape, ListShape)
                yield "[]"
                shape = shapes[shape.member]
            case ValuesStep() | KeyStep():
                assert isinstance(shape, MapShape)
                yield "{}" if isinstance(step, ValuesStep) else f"{{{step.key}}}"
                shape = shapes[shape.value]
            case _:
                assert_never(step)


def _repeats(members: MemberTests, body: UniqueBy) -> Expression:
    found = members.view.value(body.items)
    if not isinstance(found.shape, ListShape):
        return found.if_there(is_given(found.value))
    shapes = members.view.shapes.service.shapes
    item = shapes[found.shape.member]
    names = member_names(item) if isinstance(item, Structure) else {}
    differ = [item]
    if isinstance(item, Structure) and names.keys() >= set(body.by):
        differ = [shapes[item.members[each].target] for each in body.by]
    if not (differ and all(isinstance(each, Simple) for each in differ)):
        alike = _repeats_deeply(members.view, found, item, body)
        return found.if_there(all_of(is_given(found.value), found.or_unusual(alike)))
    by = tuple(names[each] for each in body.by)
    size = call("len", found.value)
    if body.ignore_case:
        in_any_case = Imported(_GATES, "repeat_in_any_case")
        repeats: Expression = call(in_any_case, found.value, Quoted(by))
    else:
        name = members.view.local_names.of((*found.way, "item"))
        keys: list[Expression] = [Attribute(Name(name), each) for each in by]
        key = keys[0] if len(keys) == 1 else TupleDisplay(tuple(keys)) if keys else Name(name)
        repeats = Compared(call("len", SetOf(key, name, found.value)), "!=", size)
    are_several = Compared(size, ">", Quoted(1))
    return found.if_there(all_of(is_given(found.value), are_several, repeats))


def _repeats_deeply(view: View, found: Seen, item: Shape, body: UniqueBy) -> Expression:
    """That items may be alike in what lies deeper, or has no hash."""
    several = Compared(call("len", found.value), ">", Quoted(1))
    if body.ignore_case:
        return several
    members = [replace(found, shape=item, rest=path_steps(path)) for path in body.by]
    steps = tuple(tuple(_python_steps(view, each)) for each in members) or ((),)
    return all_of(several, call(Imported(_GATES, "repeat_deeply"), found.value, Quoted(steps)))


def _strays(members: MemberTests, body: Among) -> Expression:
    """That one of the values is given, and may not be among the others."""
    view = members.view
    some_given = any_of(*(is_given(_start(view, path).value) for path in body.each.paths))
    return all_of(
        some_given,
        call(Imported(_GATES, "strays"), _all(view, body.each), _all(view, body.of)),
    )


def _all(view: View, strings: Strings) -> Expression:
    """The strings, and what is absent among them, one after the other."""
    starts = [_start(view, path) for path in strings.paths]
    reached = [_reached(view, each) if each.rest else each.value for each in starts]
    if len(reached) == 1 and starts[0].rest:
        values = reached[0]
    else:
        parts = zip(starts, reached, strict=True)
        values = TupleDisplay(tuple(Starred(each) if at.rest else each for at, each in parts))
    if strings.are_keys:
        return call(Imported(_GATES, "keys_of"), values)
    if strings.find is None:
        return values
    return call(Imported(_GATES, "found_in"), Quoted(searching(strings.find)), values)


def _reached(view: View, found: Seen) -> Expression:
    """A list of what a path leads to from its first member on, without what is absent before."""
    value, loops = found.value, list[Loop]()

    def enter(values: Expression) -> Expression:
        name = view.local_names.of((*found.way, f"each{len(loops)}"))
        loops.append(Loop(name, values))
        return Name(name)

    is_structure = True
    for step in _python_steps(view, found):
        entries = any_of(value, DictDisplay(()))
        if step == "[]":
            value = enter(any_of(value, Quoted(())))
        elif step == "{}":
            value = enter(call(Attribute(entries, "values")))
        elif step.startswith("{"):
            value = enter(TupleDisplay((call(Attribute(entries, "get"), Quoted(step[1:-1])),)))
        else:
            value = Attribute(enter(TupleDisplay((value,))) if is_structure else value, step)
        is_structure = not step.startswith(("[", "{"))
    return ListOf(value, tuple(loops))


def _start(view: View, path: str) -> Seen:
    """The member with which a path begins, and the rest of the path."""
    return replace(view.value(first_member(path)), rest=path_steps(path)[1:])


def _breaks(members: MemberTests, rule: Rule, body: Constrain) -> Expression:
    found = members.view.value(body.path)
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


_Breach = tuple[Sequence[str], Sequence[Callable[[MemberTests], Expression]]]
"""A way to break a rule: the paths to what has to be given, and what makes the tests of members as
they are seen from the gate."""


def _to_items(path: str) -> str:
    """The part of a path that has to be there for each item of its lists; empty without lists."""
    lists, _, member = path.rpartition("[].")
    return f"{lists}[].{member.partition('.')[0]}" if lists else ""
