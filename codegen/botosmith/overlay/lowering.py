"""From a rule as an overlay file writes it to the language of the model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..model import (
    Absent,
    AllOf,
    Among,
    AnyOf,
    Compare,
    Condition,
    Discriminated,
    Empty,
    Given,
    HoldsJson,
    Implies,
    KeysMatch,
    Matches,
    Measure,
    MemberPasses,
    Missing,
    NoneOf,
    Not,
    OneOf,
    Operand,
    Present,
    Strings,
    UniqueBy,
    ValueTest,
    Within,
    rules,
)
from .named_patterns import FORMATS, arn_pattern
from .rule_format import (
    FoundBody,
    JsonBody,
    KeysBody,
    RuleBody,
    SizeBody,
    StringsBody,
    TestBody,
    When,
    operand_parts,
    several,
)


def demand_of(body: RuleBody) -> rules.RuleBody:
    """The demand of a rule."""
    (kind,) = body.kinds()
    match kind:
        case "compare":
            assert body.compare is not None
            given = body.compare
            right = _operand(given.right) if isinstance(given.right, str) else given.right
            return Compare(left=_operand(given.left), op=given.op, right=right)
        case "discriminated":
            assert body.discriminated is not None
            by, under = body.discriminated.by, body.discriminated.under
            return Discriminated(by=by, under=under, cases=dict(body.discriminated.cases))
        case "implies":
            assert body.implies is not None
            return Implies(
                tuple(MemberPasses(path, tests_of(test)) for path, test in body.implies.items())
            )
        case "unique_by":
            assert body.unique_by is not None
            given_by = body.unique_by
            return UniqueBy(
                items=given_by.items, by=given_by.members, ignore_case=given_by.ignore_case
            )
        case "among":
            assert body.among is not None
            return Among(each=_strings(body.among.each), of=_strings(body.among.of))
        case _:
            make: Any = rules.RULE_KINDS[kind]
            made: rules.RuleBody = make(getattr(body, kind))
            return made


def conditions_of(when: When | None) -> tuple[Condition, ...]:
    """Conditions that must all hold."""
    return () if when is None else tuple(_conditions(when))


def _conditions(when: When) -> Iterator[Condition]:
    for path, given in when.root.items():
        if not isinstance(given, tuple):
            yield MemberPasses(path, tests_of(given))
            continue
        branches = [conditions_of(each) for each in given]
        if path == "any":
            yield AnyOf(tuple(each[0] if len(each) == 1 else AllOf(each) for each in branches))
        else:
            yield from (each for branch in branches for each in branch)


def tests_of(given: str | bool | int | float | TestBody) -> tuple[ValueTest, ...]:
    """The tests of one value, all of which must hold; a bare scalar is what it equals."""
    if not isinstance(given, TestBody):
        return (OneOf((given,)),)
    return tuple(_tests(given))


def _tests(given: TestBody) -> Iterator[ValueTest]:
    if given.equals is not None:
        yield OneOf((given.equals,))
    if given.in_ is not None:
        yield OneOf(given.in_)
    if given.not_in is not None:
        yield NoneOf(given.not_in)
    flags = (
        (given.present, Present()),
        (given.absent, Absent()),
        (given.given_, Given()),
        (given.empty, Empty()),
        (given.missing, Missing()),
    )
    yield from (test for flag, test in flags if flag)
    if given.matches is not None:
        yield Matches(given.matches)
    if given.keys_match is not None:
        yield KeysMatch(given.keys_match)
    if given.arn is not None:
        yield Matches(arn_pattern(given.arn.services, given.arn.resource))
    if given.format is not None:
        yield HoldsJson() if given.format == "json" else Matches(FORMATS[given.format])
    limits = {
        name: getattr(given, name)
        for name in ("at_least", "at_most", "greater", "less", "multiple_of")
        if getattr(given, name) is not None
    }
    if limits:
        yield Within(**limits)
    if given.size is not None:
        yield _within("size", given.size)
    if given.bytes is not None:
        yield _within("bytes", given.bytes)
    if given.json_ is not None:
        yield HoldsJson(given.json_.keys if isinstance(given.json_, JsonBody) else ())
    if given.not_ is not None:
        yield Not(tests_of(given.not_))


def _strings(given: StringsBody) -> Strings:
    if isinstance(given, KeysBody):
        return Strings(paths=several(given.keys), are_keys=True)
    if isinstance(given, FoundBody):
        return Strings(paths=several(given.in_), find=given.find)
    return Strings(paths=several(given))


def _within(of: Measure, size: SizeBody) -> Within:
    return Within(
        of=of,
        at_least=size.at_least if size.equals is None else size.equals,
        at_most=size.at_most if size.equals is None else size.equals,
        greater=size.greater,
        less=size.less,
    )


def _operand(text: str) -> Operand:
    parts = operand_parts(text)
    return Operand(path=parts.path, of=parts.of, total=parts.total)
