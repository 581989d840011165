"""Whether a rule fits a model: every path leads somewhere, every test is one for what is there."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias, assert_never

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
    ListShape,
    Matches,
    MemberPasses,
    Missing,
    MutuallyExclusive,
    NoneOf,
    Not,
    OneOf,
    Operand,
    Present,
    Require,
    Rule,
    RuleBody,
    Scalar,
    Service,
    Strings,
    Structure,
    UniqueBy,
    ValueTest,
    Within,
    first_member,
)
from ..regex import Untranslatable, searching, translate
from ..suggestions import closest, did_you_mean
from .paths import Place, Unfit, follow, kind_of

Fitted: TypeAlias = frozenset[str]
"""The structures whose other members a rule depends on; see `depends_on_siblings`."""

_NUMBERS = frozenset({"integer", "long", "float", "double"})
_WHOLE = frozenset({"integer", "long"})
_SIZED = frozenset({"string", "blob", "list", "map"})


def fit(service: Service, start: Structure, rule: Rule) -> Fitted:
    """Check a rule whose paths start at a structure.

    Returns:
        The structures with the members among which the rule chooses.

    Raises:
        Unfit: A path leads nowhere, or a test does not suit what it leads to.
    """
    _conditions(service, start, rule.when)
    return _demand(service, start, rule.body)


def depends_on_siblings(body: RuleBody) -> bool:
    """Whether a new member of the structure may make a demand of this kind wrong."""
    return isinstance(body, (AtLeastOne, ExactlyOne, Require, Among))


def _conditions(service: Service, start: Structure, conditions: Iterable[Condition]) -> None:
    for condition in conditions:
        match condition:
            case MemberPasses(path=path, tests=tests):
                _suits(follow(service, start, path), tests, is_lenient=False)
            case AnyOf(conditions=inner) | AllOf(conditions=inner):
                _conditions(service, start, inner)
            case _:
                assert_never(condition)


def _demand(service: Service, start: Structure, body: RuleBody) -> Fitted:
    match body:
        case Require(paths=paths) | Forbid(paths=paths):
            places = [follow(service, start, path) for path in paths]
        case (
            AtLeastOne(paths=paths)
            | ExactlyOne(paths=paths)
            | MutuallyExclusive(paths=paths)
            | AllOrNone(paths=paths)
        ):
            places = [_one(follow(service, start, path)) for path in paths]
        case Compare(left=left, right=right):
            places = []
            _comparable(service, start, left, right)
        case Discriminated(by=by, under=under, cases=cases):
            places = []
            _suits(_one(follow(service, start, by)), (OneOf(tuple(cases)),))
            holder = _one(follow(service, start, under))
            for child in cases.values():
                follow(service, start, f"{holder.path}.{child}")
        case Implies(demands=demands):
            places = []
            for demand in demands:
                _suits(follow(service, start, demand.path), demand.tests)
        case UniqueBy():
            places = []
            _unique(service, start, body)
        case Among(each=each, of=of):
            _strings(service, start, each)
            _strings(service, start, of)
            # Another list in the same structure may come to hold names, too.
            places = [follow(service, start, first_member(path)) for path in of.paths]
        case Constrain(path=path):
            places = [_one(follow(service, start, path))]
        case _:
            assert_never(body)
    if not depends_on_siblings(body):
        return frozenset()
    return frozenset(place.holder.name for place in places if place.holder is not None)


def _one(place: Place) -> Place:
    if not place.is_single:
        raise Unfit(
            f"{place.path} leads to several values, where the rule speaks of one",
            "state the rule at the items: `at: Operation.List[]`",
        )
    return place


def _comparable(
    service: Service, start: Structure, left: Operand, right: Operand | int | float
) -> None:
    sides = [_measured(service, start, left)]
    sides.append(_measured(service, start, right) if isinstance(right, Operand) else "number")
    if ("timestamp" in sides) != (set(sides) == {"timestamp"}):
        raise Unfit(f"a {sides[0]} does not compare with a {sides[1]}", "mend `compare`")


def _measured(service: Service, start: Structure, operand: Operand) -> str:
    """What kind of thing an operand compares as: a number, a string or a timestamp."""
    place = follow(service, start, operand.path)
    kind = kind_of(place.shape)
    if operand.total and place.is_single:
        raise Unfit(f"{operand.path} is one value, of which there is no total", "leave out `total`")
    if not operand.total:
        _one(place)
    if operand.of != "value":
        _sized(place, operand.of)
        return "number"
    if kind in _NUMBERS or (operand.total and kind == "string"):
        return "number"
    if kind in {"string", "timestamp"} and not operand.total:
        return kind
    raise Unfit(f"{operand.path} is a {kind} and no number", "compare its size, or another member")


def _sized(place: Place, of: str) -> None:
    kind = kind_of(place.shape)
    if kind not in (_SIZED if of == "size" else {"string"}):
        raise Unfit(f"{place.path} is a {kind}, which has no {of}", "mend the test")


def _unique(service: Service, start: Structure, body: UniqueBy) -> None:
    place = follow(service, start, body.items)
    if not isinstance(place.shape, ListShape):
        raise Unfit(f"{body.items} is a {kind_of(place.shape)} and no list", "name a list")
    item = service.shapes[place.shape.member]
    compared = [follow(service, item, path) for path in body.by] or [Place(f"{body.items}[]", item)]
    for each in compared:
        _one(each)
        if body.ignore_case and kind_of(each.shape) != "string":
            raise Unfit(f"{each.path} is a {kind_of(each.shape)}", "leave out `ignore_case`")


def _strings(service: Service, start: Structure, strings: Strings) -> None:
    wanted = "map" if strings.are_keys else "string"
    for path in strings.paths:
        kind = kind_of(follow(service, start, path).shape)
        if kind != wanted:
            raise Unfit(f"{path} is a {kind} and no {wanted}", f"name a {wanted}")
    if strings.find is None:
        return
    try:
        searching(strings.find)
    except Untranslatable as error:
        raise Unfit(
            f"the pattern {strings.find!r} cannot be looked for: {error.reason}",
            "write it otherwise",
        ) from None


# ------------------------------------------------------------------------------------ tests


def _suits(place: Place, tests: Iterable[ValueTest], *, is_lenient: bool = True) -> None:
    """Raise where a test does not suit a place.

    Args:
        place: What is tested.
        tests: The tests.
        is_lenient: Whether a test that passes lets more requests pass: that of a demand does, and
            that of a condition, or within `not`, may refuse one.
    """
    for test in tests:
        _suits_test(place, test, is_lenient=is_lenient)


def _suits_test(place: Place, test: ValueTest, *, is_lenient: bool) -> None:
    kind = kind_of(place.shape)
    match test:
        case OneOf(values=values) | NoneOf(values=values):
            for value in values:
                _may_equal(place, value)
        case Present() | Absent() | Given() | Missing():
            return
        case Empty():
            if kind not in {*_SIZED, "structure", "document"}:
                raise Unfit(f"{place.path} is a {kind}, which is never empty", "use `missing`")
        case Matches(regex=regex):
            if kind != "string":
                raise Unfit(f"{place.path} is a {kind}, which matches no pattern", "mend the test")
            if problem := _unreadable(regex):
                raise Unfit(
                    f"the pattern {regex!r} cannot be checked: {problem}", "write it otherwise"
                )
            if not is_lenient and (limit := _unread_beyond(place, regex)) is not None:
                raise Unfit(
                    f"the pattern {regex!r} is read up to {limit} characters, and longer strings"
                    " would count as matching, in a condition or in `not`",
                    "write it with fewer repetitions of what can also stand beside them",
                )
        case KeysMatch(regex=regex):
            if kind != "map":
                raise Unfit(f"{place.path} is a {kind}, which has no keys", "mend the test")
            problem = _unreadable(regex)
            if problem or translate(regex).safe_length is not None:
                raise Unfit(
                    f"the pattern {regex!r} cannot be checked: {problem or 'it may take long'}",
                    "write it otherwise",
                )
        case HoldsJson():
            if kind != "string":
                raise Unfit(f"{place.path} is a {kind}, which holds no JSON", "mend the test")
        case Within(of="value"):
            if kind not in {*_NUMBERS, "string"}:
                raise Unfit(f"{place.path} is a {kind} and no number", "test its `size`")
        case Within(of=of):
            _sized(place, of)
        case Not(tests=inner):
            _suits(place, inner, is_lenient=not is_lenient)
        case _:
            assert_never(test)


def _may_equal(place: Place, value: Scalar) -> None:
    kind = kind_of(place.shape)
    fits = {
        "string": isinstance(value, str),
        "boolean": isinstance(value, bool),
        **dict.fromkeys(_WHOLE, isinstance(value, int) and not isinstance(value, bool)),
        **dict.fromkeys(
            _NUMBERS - _WHOLE, isinstance(value, (int, float)) and not isinstance(value, bool)
        ),
    }
    if not fits.get(kind, False):
        cure = f"write '{str(value).lower()}' in quotes" if kind == "string" else "mend the value"
        raise Unfit(f"{place.path} is a {kind}, which never equals {value!r}", cure)
    enum = place.shape.traits.get(Enum)
    if enum is not None and value not in enum.values:
        name = closest(str(value), enum.values)
        if name is not None and name.lower() == str(value).lower():
            hint = did_you_mean(str(value), enum.values)
            raise Unfit(f"{place.path} has no value {value!r}{hint}", "mend the value")


def _unread_beyond(place: Place, regex: str) -> int | None:
    """The characters beyond which a string of a member is not matched; None where all are."""
    safe = translate(regex).safe_length
    length = place.shape.traits.get(Length)
    is_short = safe is None or (length is not None and (length.max or safe + 1) <= safe)
    return None if is_short else safe


@lru_cache(maxsize=4096)
def _unreadable(regex: str) -> str:
    """Why a pattern cannot be checked; empty where it can."""
    try:
        translate(regex, max_length=None)
    except Untranslatable as error:
        return error.reason
    return ""
