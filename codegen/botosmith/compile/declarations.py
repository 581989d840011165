"""Rules as the data that a generated module declares: `Require("id", ["Targets"], when={…})`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

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
    Enum,
    ExactlyOne,
    Forbid,
    Given,
    HoldsJson,
    Implies,
    KeysMatch,
    Length,
    Matches,
    MemberPasses,
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
    ValueTest,
    Within,
)
from ..plan.types import Untranslated, translated
from ..python_source.imports import Imports
from ..python_source.printing import Printer
from ..python_source.tree import (
    Call,
    DictDisplay,
    Expression,
    Imported,
    ListDisplay,
    Quoted,
)
from ..regex import searching

_RULES = "runtime.rules"
_TESTS = "runtime.value_tests"
_CONSTRAINTS = "runtime.constraints"


def declared(rules: Iterable[Rule], home: str) -> tuple[str, Imports]:
    """The elements of the tuple `RULES`, an argument a line, and what the module imports."""
    printer = Printer(home)
    lines = [line for rule in rules for line in printer.exploded(_rule(rule), 1, ",")]
    return "\n".join(lines), printer.imports


def _rule(rule: Rule) -> Call:
    name, arguments, options = _body(rule)
    keywords: list[tuple[str, Expression]] = [*options]
    if rule.when:
        keywords.append(("when", _when(rule.when)))
    if rule.scope:
        keywords.append(("scope", Quoted(rule.scope)))
    keywords.append(("says", Quoted(rule.says)))
    if rule.severity != "warning":
        keywords.append(("severity", Quoted(rule.severity)))
    if rule.link:
        keywords.append(("link", Quoted(rule.link)))
    if rule.recorded:
        keywords.append(("recorded", Quoted(rule.recorded)))
    return Call(Imported(_RULES, name), (Quoted(rule.id), *arguments), tuple(keywords))


def _body(
    rule: Rule,
) -> tuple[str, tuple[Expression, ...], tuple[tuple[str, Expression], ...]]:
    """The class of a rule's declaration, with its own arguments."""
    body = rule.body
    match body:
        case Require(paths=paths):
            return "Require", (_texts(paths),), ()
        case Forbid(paths=paths):
            return "Forbid", (_texts(paths),), ()
        case AtLeastOne(paths=paths):
            return "AtLeastOne", (_texts(paths),), ()
        case ExactlyOne(paths=paths):
            return "ExactlyOne", (_texts(paths),), ()
        case MutuallyExclusive(paths=paths):
            return "MutuallyExclusive", (_texts(paths),), ()
        case AllOrNone(paths=paths):
            return "AllOrNone", (_texts(paths),), ()
        case Compare(left=left, op=op, right=right):
            return "Compare", (_operand(left), Quoted(op), _operand(right)), ()
        case Discriminated(by=by, under=under, cases=cases):
            pairs = tuple((Quoted(value), Quoted(child)) for value, child in cases.items())
            options = (("by", Quoted(by)), ("under", Quoted(under)), ("cases", DictDisplay(pairs)))
            return "Discriminated", (), options
        case Implies(demands=demands):
            return "Implies", (_tests_by_path(demands),), ()
        case Among(each=each, of=of):
            return "Among", (_strings(each), _strings(of)), ()
        case UniqueBy(items=items, by=by, ignore_case=ignore_case):
            own: list[tuple[str, Expression]] = [("by", _texts(by))] if by else []
            own += [("ignore_case", Quoted(True))] if ignore_case else []
            return "UniqueBy", (Quoted(items),), tuple(own)
        case Constrain(path=path, constraint=constraint):
            return "Constrain", (Quoted(path), _constraint(constraint)), ()
        case _:
            assert_never(body)


def _texts(values: Sequence[str]) -> ListDisplay:
    return ListDisplay(tuple(Quoted(value) for value in values))


def _strings(strings: Strings) -> Expression:
    if strings.are_keys:
        return Call(Imported(_RULES, "Keys"), (_texts(strings.paths),))
    if strings.find is not None:
        found = (Quoted(searching(strings.find)), _texts(strings.paths))
        return Call(Imported(_RULES, "Found"), found)
    return _texts(strings.paths)


def _operand(operand: Operand | float) -> Expression:
    if not isinstance(operand, Operand):
        return Quoted(operand)
    if operand.of == "value" and not operand.total:
        return Quoted(operand.path)
    name = {"value": "Total", "size": "Size", "bytes": "Bytes"}[operand.of]
    total = (("total", Quoted(True)),) if operand.total and name != "Total" else ()
    return Call(Imported(_RULES, name), (Quoted(operand.path),), total)


def _constraint(constraint: Length | Range | Pattern | Enum) -> Expression:
    match constraint:
        case Length(min=low, max=high):
            return Call(Imported(_CONSTRAINTS, "Length"), _limits(low, high))
        case Range(min=low, max=high):
            return Call(Imported(_CONSTRAINTS, "Range"), _limits(low, high))
        case Pattern(regex=regex):
            return Call(Imported(_CONSTRAINTS, "Pattern"), *_pattern(regex))
        case Enum(values=values):
            return Call(Imported(_CONSTRAINTS, "OneOf"), tuple(map(Quoted, values)))
        case _:
            assert_never(constraint)


def _limits(low: float | None, high: float | None) -> tuple[Expression, ...]:
    return (Quoted(low),) if high is None else (Quoted(low), Quoted(high))


def _pattern(
    regex: str,
) -> tuple[tuple[Expression, ...], tuple[tuple[str, Expression], ...]]:
    """AWS's own text, and where `re` needs another one, that; as `Pattern` takes them."""
    translation = translated(regex, None)
    if isinstance(translation, Untranslated):
        return (Quoted(regex),), ()
    python = translation.python
    arguments = (Quoted(regex), *([Quoted(python)] if python != regex else []))
    if translation.safe_length is None:
        return arguments, ()
    return arguments, (("up_to", Quoted(translation.safe_length)),)


# ---------------------------------------------------------------------------------- conditions


def _when(conditions: Sequence[Condition]) -> Expression:
    """A dict of tests by path; where alternatives stand beside them, a list."""
    if all(isinstance(each, MemberPasses) for each in conditions):
        return _tests_by_path(each for each in conditions if isinstance(each, MemberPasses))
    return ListDisplay(tuple(_condition(each) for each in conditions))


def _condition(condition: Condition) -> Expression:
    match condition:
        case MemberPasses():
            return _tests_by_path((condition,))
        case AnyOf(conditions=inner):
            return Call(Imported(_RULES, "AnyOf"), tuple(_condition(each) for each in inner))
        case AllOf(conditions=inner):
            return Call(Imported(_RULES, "AllOf"), tuple(_condition(each) for each in inner))
        case _:
            assert_never(condition)


def _tests_by_path(members: Iterable[MemberPasses]) -> DictDisplay:
    by_path: dict[str, list[Expression]] = {}
    for member in members:
        by_path.setdefault(member.path, []).extend(_test(each) for each in member.tests)
    return DictDisplay(
        tuple(
            (Quoted(path), tests[0] if len(tests) == 1 else ListDisplay(tuple(tests)))
            for path, tests in by_path.items()
        )
    )


def _test(test: ValueTest) -> Expression:
    match test:
        case OneOf(values=(value,)):
            return Call(Imported(_TESTS, "Equals"), (Quoted(value),))
        case OneOf(values=values):
            return Call(Imported(_TESTS, "In"), tuple(map(Quoted, values)))
        case NoneOf(values=values):
            return Call(Imported(_TESTS, "NotIn"), tuple(map(Quoted, values)))
        case Present():
            return Imported(_TESTS, "PRESENT")
        case Absent():
            return Imported(_TESTS, "ABSENT")
        case Given():
            return Imported(_TESTS, "GIVEN")
        case Missing():
            return Imported(_TESTS, "MISSING")
        case Empty():
            return Imported(_TESTS, "EMPTY")
        case Matches(regex=regex):
            return Call(Imported(_TESTS, "Matches"), *_pattern(regex))
        case Within(of=of):
            limits = (
                ("at_least", test.at_least),
                ("at_most", test.at_most),
                ("greater", test.greater),
                ("less", test.less),
                ("multiple_of", test.multiple_of),
            )
            keywords = tuple((name, Quoted(limit)) for name, limit in limits if limit is not None)
            name = {"value": "Number", "size": "SizeOf", "bytes": "BytesOf"}[of]
            return Call(Imported(_TESTS, name), (), keywords)
        case KeysMatch(regex=regex):
            return Call(Imported(_TESTS, "KeysMatch"), *_pattern(regex))
        case HoldsJson(keys=keys):
            return Call(Imported(_TESTS, "HoldsJson"), tuple(map(Quoted, keys)))
        case Not(tests=tests):
            return Call(Imported(_TESTS, "Not"), tuple(_test(each) for each in tests))
        case _:
            assert_never(test)
