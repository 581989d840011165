"""The language of rules: paths, tests of a value, conditions, and the kinds of demands.

`RULE_KINDS` is the one registry of the kinds. Overlays are read into these classes, the compiler
and the schemas are made from them, and the generated package has a class of the same name for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias, assert_never

from .traits import Enum, Length, Pattern, Range, Severity

# ------------------------------------------------------------------------------------ paths


@dataclass(frozen=True, slots=True)
class MemberStep:
    """To a member of a structure."""

    name: str


@dataclass(frozen=True, slots=True)
class ItemsStep:
    """To the items of a list: each of them in a demand, some of them in a condition."""


@dataclass(frozen=True, slots=True)
class ValuesStep:
    """To the values of a map, as `ItemsStep`."""


@dataclass(frozen=True, slots=True)
class KeyStep:
    """To the value of a map under one key."""

    key: str


PathStep: TypeAlias = MemberStep | ItemsStep | ValuesStep | KeyStep

_STEPS = re.compile(r"\.?([^.\[\]{}]+)|(\[\])|\{([^}]*)\}")


@lru_cache(maxsize=4096)
def path_steps(path: str) -> tuple[PathStep, ...]:
    """A path as steps: `Entries[].Attributes{Size}` has four.

    Raises:
        ValueError: The text is not a path.
    """
    steps: list[PathStep] = []
    at = 0
    while at < len(path):
        match = _STEPS.match(path, at)
        if match is None or (match[1] is not None and (at > 0) != (path[at] == ".")):
            raise ValueError(f"{path!r} is not a path: it cannot be read from {path[at:]!r} on")
        at = match.end()
        if match[1] is not None:
            steps.append(MemberStep(match[1]))
        elif match[2] is not None:
            steps.append(ItemsStep())
        else:
            steps.append(KeyStep(match[3]) if match[3] else ValuesStep())
    return tuple(steps)


def first_member(path: str) -> str:
    """The name of the member that a path enters first."""
    first = path_steps(path)[0]
    assert isinstance(first, MemberStep)
    return first.name


def unkeyed(steps: Iterable[PathStep]) -> str:
    """Steps as the path of a violation, without indices and keys: `Attributes[]`."""
    text = ""
    for step in steps:
        match step:
            case MemberStep(name=name):
                text = f"{text}.{name}".lstrip(".")
            case ItemsStep() | ValuesStep() | KeyStep():
                text += "[]"
            case _:
                assert_never(step)
    return text


# ------------------------------------------------------------------------------------ tests

Scalar: TypeAlias = str | int | float | bool


@dataclass(frozen=True, slots=True)
class OneOf:
    """The value equals one of these."""

    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class NoneOf:
    """The value is given, and equals none of these."""

    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Present:
    """The value is given and not empty; 0 and False are present."""


@dataclass(frozen=True, slots=True)
class Absent:
    """The value is not given, or empty."""


@dataclass(frozen=True, slots=True)
class Given:
    """The value is given, even if it is empty."""


@dataclass(frozen=True, slots=True)
class Missing:
    """The value is not given at all."""


@dataclass(frozen=True, slots=True)
class Empty:
    """The value is given and empty: `{}`, `[]` or an empty string."""


@dataclass(frozen=True, slots=True)
class Matches:
    """A string that matches a regular expression, in Java's dialect, as a whole."""

    regex: str


Measure: TypeAlias = Literal["value", "size", "bytes"]
"""What is measured: the number itself, the size of a string, blob, list or map, or the bytes that
a string takes in UTF-8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """A number, or the size of a value, that lies within limits. A numeric string is a number."""

    of: Measure = "value"
    at_least: int | float | None = None
    at_most: int | float | None = None
    greater: int | float | None = None
    less: int | float | None = None
    multiple_of: int | float | None = None


@dataclass(frozen=True, slots=True)
class HoldsJson:
    """A string that is JSON; with keys, an object that has at least these."""

    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeysMatch:
    """A map each of whose keys matches a regular expression as a whole."""

    regex: str


@dataclass(frozen=True, slots=True)
class Not:
    """The value is given, and does not pass these tests together."""

    tests: tuple[ValueTest, ...]


ValueTest: TypeAlias = (
    OneOf
    | NoneOf
    | Present
    | Absent
    | Given
    | Missing
    | Empty
    | Matches
    | Within
    | HoldsJson
    | KeysMatch
    | Not
)


@dataclass(frozen=True, slots=True)
class MemberPasses:
    """The value at a path passes all of some tests; where the path leads to several, one does."""

    path: str
    tests: tuple[ValueTest, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of some conditions holds."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """All of some conditions hold."""

    conditions: tuple[Condition, ...]


Condition: TypeAlias = MemberPasses | AnyOf | AllOf

# ------------------------------------------------------------------------------------ rules


@dataclass(frozen=True, slots=True)
class Require:
    """Each of these members must be given."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forbid:
    """None of these members may be given."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AtLeastOne:
    """One of these members must be given."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExactlyOne:
    """One of these members must be given, and no other."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MutuallyExclusive:
    """At most one of these members may be given."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllOrNone:
    """Where one of these members is given, all must be."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operand:
    """A side of a comparison: a member, its size, or the total of either over the items of a list.

    `total` where the path leads through `[]` or `{}`; what is not given counts as nothing then.
    """

    path: str
    of: Measure = "value"
    total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Compare:
    """An operand must stand in an order to another one, or to a number."""

    left: Operand
    op: Literal["<", "<=", "==", "!=", ">=", ">"]
    right: Operand | int | float


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminated:
    """One member's value chooses which child of another may be given."""

    by: str
    under: str
    cases: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Implies:
    """Each of these members, where it is given, must pass its tests."""

    demands: tuple[MemberPasses, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UniqueBy:
    """The items of a list must differ: in these members taken together, or as a whole."""

    items: str
    by: tuple[str, ...] = ()
    ignore_case: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Strings:
    """Strings of a request: those at some paths, the keys of the maps there, or parts of strings.

    The parts are those that a pattern finds, from left to right, in each string at the paths.
    """

    paths: tuple[str, ...]
    are_keys: bool = False
    find: str | None = None

    @property
    def are_values(self) -> bool:
        """Whether they are the strings at the paths themselves."""
        return not self.are_keys and self.find is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Among:
    """Each of some strings must be among others."""

    each: Strings
    of: Strings


@dataclass(frozen=True, slots=True, kw_only=True)
class Constrain:
    """A trait that holds of a member in one operation only, though its shape is shared."""

    path: str
    constraint: Length | Range | Pattern | Enum


RuleBody: TypeAlias = (
    Require
    | Forbid
    | AtLeastOne
    | ExactlyOne
    | MutuallyExclusive
    | AllOrNone
    | Compare
    | Discriminated
    | Implies
    | UniqueBy
    | Among
    | Constrain
)

RULE_KINDS: Mapping[str, type[RuleBody]] = {
    "require": Require,
    "forbid": Forbid,
    "at_least_one": AtLeastOne,
    "exactly_one": ExactlyOne,
    "mutually_exclusive": MutuallyExclusive,
    "all_or_none": AllOrNone,
    "compare": Compare,
    "discriminated": Discriminated,
    "implies": Implies,
    "unique_by": UniqueBy,
    "among": Among,
    "constrain": Constrain,
}
"""The one registry of the kinds of rules, by the name that overlays, violations and schemas use.

All but `constrain`, which is how a trait of one operation is kept, are demands of an overlay.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A fact about an operation's input that no single member can tell.

    `scope` is a path from the input, with `[]` for "each item of"; all other paths start there.
    `link` is the page that states the fact, `recorded` the service's own words in refusing.
    """

    id: str
    body: RuleBody
    says: str
    severity: Severity
    scope: str = ""
    when: tuple[Condition, ...] = ()
    link: str = ""
    recorded: str = ""

    @property
    def kind(self) -> str:
        """The name of its kind in `RULE_KINDS`."""
        return _KIND_NAMES[type(self.body)]

    def from_input(self, path: str) -> str:
        """A path that starts at the scope, as it is from the input."""
        return ".".join(part for part in (self.scope, path) if part)


_KIND_NAMES: Mapping[type[RuleBody], str] = {kind: name for name, kind in RULE_KINDS.items()}


def condition_paths(conditions: Iterable[Condition]) -> tuple[str, ...]:
    """The paths that some conditions look at, each once."""
    paths: dict[str, None] = {}
    for condition in conditions:
        match condition:
            case MemberPasses(path=path):
                paths[path] = None
            case AnyOf(conditions=inner) | AllOf(conditions=inner):
                paths |= dict.fromkeys(condition_paths(inner))
            case _:
                assert_never(condition)
    return tuple(paths)


def demand_paths(body: RuleBody) -> tuple[str, ...]:
    """The paths that a rule makes a demand on, each once; where it compares, both sides."""
    match body:
        case (
            Require(paths=paths)
            | Forbid(paths=paths)
            | AtLeastOne(paths=paths)
            | ExactlyOne(paths=paths)
            | MutuallyExclusive(paths=paths)
            | AllOrNone(paths=paths)
        ):
            return paths
        case Compare(left=left, right=right):
            return (left.path, right.path) if isinstance(right, Operand) else (left.path,)
        case Discriminated(by=by, under=under, cases=cases):
            return tuple(
                dict.fromkeys((by, under, *(f"{under}.{each}" for each in cases.values())))
            )
        case Implies(demands=demands):
            return tuple(demand.path for demand in demands)
        case UniqueBy(items=items, by=by):
            return (items, *(f"{items}[].{each}" for each in by))
        case Among(each=each, of=of):
            return (*each.paths, *of.paths)
        case Constrain(path=path):
            return (path,)
        case _:
            assert_never(body)
