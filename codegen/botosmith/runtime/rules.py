"""Rules between the members of one request, which only the documentation states.

A rule is data: its paths, its conditions, its words. `interpretation` says what breaks it; the
compiled validator of an operation asks it only where a rule may be broken.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias, TypedDict, Unpack

from .constraints import Constraint, Severity
from .patterns import finder
from .structure import Structure, is_list, is_map
from .value_tests import ValueTest, bytes_of, folded, size
from .value_tests import given as given

if TYPE_CHECKING:
    from .structure import Structure
    from .violation import Violation

Tests: TypeAlias = "Mapping[str, ValueTest | Sequence[ValueTest]]"
"""Tests of members, by path; all must pass."""


class AllOf:
    """All of some conditions hold."""

    __slots__ = ("conditions",)

    def __init__(self, *conditions: Condition) -> None:
        self.conditions = conditions

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self.conditions))})"


class AnyOf(AllOf):
    """One of some conditions holds."""

    __slots__ = ()


Condition: TypeAlias = "Tests | AllOf | AnyOf"
Conditions: TypeAlias = "Condition | Sequence[Condition]"


class RuleWords(TypedDict, total=False):
    """What every rule has: the conditions under which it applies, its scope, and its words.

    Attributes:
        says: What must be, for the person who reads the refusal.
        severity: How bad it is to break the rule; a warning unless evidence says more.
        when: Tests by path, or a list of conditions; all must hold.
        scope: A path from the request to the structures whose members the rule is about.
        link: The page that states the rule.
        recorded: The service's own words, where a refusal is on record.
    """

    says: str
    severity: Severity
    when: Conditions
    scope: str
    link: str
    recorded: str


class Rule(Constraint):
    """One rule of one operation; its origin is the id of its fact."""

    __slots__ = ("_recorded", "says", "scope", "when")
    names_members = True
    usual_severity: ClassVar[Severity] = "warning"

    def __init__(self, id: str, **words: Unpack[RuleWords]) -> None:
        super().__init__(id, words.get("severity"), words.get("link", ""))
        self.says = words.get("says", "")
        self.when: Conditions = words.get("when", ())
        self.scope = words.get("scope", "")
        self._recorded = words.get("recorded", "")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"

    @property
    def id(self) -> str:
        """The id of the fact."""
        return self.origin

    @property
    def recorded(self) -> str:
        return self._recorded

    def limit(self, value: Any) -> None:
        return None

    def sentence(self, value: Any) -> str:
        return self.says

    def aws(self) -> Sequence[str]:
        return (self.says,)


# ------------------------------------------------------------------- which members are given


class OfMembers(Rule):
    """A rule about which of some members are given and not empty."""

    __slots__ = ("paths",)

    def __init__(self, id: str, paths: Sequence[str], **words: Unpack[RuleWords]) -> None:
        super().__init__(id, **words)
        self.paths = paths


class Require(OfMembers):
    """Each of these members must be given."""

    __slots__ = ()
    name = "require"


class Forbid(OfMembers):
    """None of these members may be given."""

    __slots__ = ()
    name = "forbid"


class AtLeastOne(OfMembers):
    """One of these members must be given."""

    __slots__ = ()
    name = "at_least_one"


class ExactlyOne(OfMembers):
    """One of these members must be given, and no other."""

    __slots__ = ()
    name = "exactly_one"


class MutuallyExclusive(OfMembers):
    """At most one of these members may be given."""

    __slots__ = ()
    name = "mutually_exclusive"


class AllOrNone(OfMembers):
    """Where one of these members is given all must be."""

    __slots__ = ()
    name = "all_or_none"


# -------------------------------------------------------------------------- what values are


class Size:
    """The size of what a path leads to, in a comparison; `total`: the sum over all of it."""

    __slots__ = ("path", "total")

    def __init__(self, path: str, *, total: bool = False) -> None:
        self.path = path
        self.total = total

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.path!r}{', total=True' if self.total else ''})"


class Bytes(Size):
    """The bytes that strings take in UTF-8."""

    __slots__ = ()


class Total(Size):
    """The sum of the numbers that a path leads to."""

    __slots__ = ()

    def __init__(self, path: str) -> None:
        super().__init__(path, total=True)


Operand: TypeAlias = "str | int | float | Size"
"""A side of a comparison: a member by its path, a number, a size or a total."""


class Compare(Rule):
    """Two operands must be in order, unless one is absent or they do not compare."""

    __slots__ = ("left", "order", "right")
    name = "compare"

    def __init__(
        self, id: str, left: Operand, order: str, right: Operand, **words: Unpack[RuleWords]
    ) -> None:
        super().__init__(id, **words)
        self.left = left
        self.order = order
        self.right = right


class Discriminated(Rule):
    """The value of `by` chooses which child of `under` may be given.

    A value without a case is newer than the rule, and forbids nothing.
    """

    __slots__ = ("by", "cases", "under")
    name = "discriminated"

    def __init__(
        self, id: str, *, by: str, under: str, cases: Mapping[str, str], **words: Unpack[RuleWords]
    ) -> None:
        super().__init__(id, **words)
        self.by = by
        self.under = under
        self.cases = cases


class Implies(Rule):
    """Each of these members, where it is given, must pass its tests; an empty string is spared."""

    __slots__ = ("demands",)
    name = "implies"

    def __init__(self, id: str, demands: Tests, **words: Unpack[RuleWords]) -> None:
        super().__init__(id, **words)
        self.demands = demands


class UniqueBy(Rule):
    """The items of a list differ: in some members taken together, or as a whole."""

    __slots__ = ("by", "ignore_case", "items")
    name = "unique_by"

    def __init__(
        self,
        id: str,
        items: str,
        *,
        by: Sequence[str] = (),
        ignore_case: bool = False,
        **words: Unpack[RuleWords],
    ) -> None:
        super().__init__(id, **words)
        self.items = items
        self.by = by
        self.ignore_case = ignore_case


class Keys:
    """The keys of the maps at some paths."""

    __slots__ = ("paths",)

    def __init__(self, paths: Sequence[str]) -> None:
        self.paths = paths


class Found:
    """What a pattern finds, from left to right, in the strings at some paths."""

    __slots__ = ("paths", "pattern")

    def __init__(self, pattern: str, paths: Sequence[str]) -> None:
        self.pattern = pattern
        self.paths = paths


Strings: TypeAlias = "Sequence[str] | Keys | Found"
"""Strings of a request: by their paths, unless they are keys or found."""


class Among(Rule):
    """Each of some strings, if it is not empty, is one of others."""

    __slots__ = ("each", "of")
    name = "among"

    def __init__(self, id: str, each: Strings, of: Strings, **words: Unpack[RuleWords]) -> None:
        super().__init__(id, **words)
        self.each = each
        self.of = of


class Constrain(Rule):
    """A member must keep a constraint that holds in this operation only."""

    __slots__ = ("constraint", "path")
    name = "constrain"

    def __init__(
        self, id: str, path: str, constraint: Constraint, **words: Unpack[RuleWords]
    ) -> None:
        super().__init__(id, **words)
        constraint.origin, constraint.severity, constraint.link = id, self.severity, self.link
        self.path = path
        self.constraint = constraint


AnyRule: TypeAlias = (
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
"""A rule of one of the kinds; each has the name that overlays give it."""

RULE_KINDS: Final[Mapping[str, type[AnyRule]]] = {
    Require.name: Require,
    Forbid.name: Forbid,
    AtLeastOne.name: AtLeastOne,
    ExactlyOne.name: ExactlyOne,
    MutuallyExclusive.name: MutuallyExclusive,
    AllOrNone.name: AllOrNone,
    Compare.name: Compare,
    Discriminated.name: Discriminated,
    Implies.name: Implies,
    UniqueBy.name: UniqueBy,
    Among.name: Among,
    Constrain.name: Constrain,
}
"""Every kind of rule by its name."""


# --------------------------------------------------------------------- for compiled validators


def ask(
    found: list[Violation], rules: Sequence[AnyRule], needs_rules: int, request: Structure
) -> None:
    """Append the violations of those rules whose bits are set."""
    from .interpretation import explain

    for number, rule in enumerate(rules):
        if needs_rules >> number & 1:
            explain(found, rule, request)


def getter(values: Any) -> Callable[[str], Any]:
    """What gives the value of a map under a key; None of what is no map, and where it has none."""
    return values.get if is_map(values) else _nothing


def _nothing(key: str) -> None:
    return None


def at_key(values: Any, key: str) -> Any:
    """The value of a map under a key; None where there is no map."""
    return values.get(key) if is_map(values) else None


def whole_number(text: Any) -> float:
    """The number in a string of few digits; of anything else NaN, which is within no limits."""
    is_number = type(text) is str and len(text) < 16 and text.isascii() and text.isdecimal()
    return int(text) if is_number else math.nan


def total(values: Any, steps: Sequence[str], of: str) -> float:
    """What some steps lead to, added up: as numbers, sizes or bytes; NaN where one has none."""
    if values is None:
        return 0
    if not steps:
        measured = bytes_of(values) if of == "bytes" else size(values)
        if of == "value":
            measured = values if type(values) is int else None
        return math.nan if measured is None else measured
    step, *rest = steps
    if step == "[]":
        return sum([total(each, rest, of) for each in values]) if is_list(values) else math.nan
    if step == "{}":
        inside = values.values() if is_map(values) else (math.nan,)
        return sum([total(each, rest, of) for each in inside])
    if step[0] == "{":
        return total(at_key(values, step[1:-1]), rest, of)
    return total(getattr(values, step, None), rest, of)


def strays(each: Iterable[Any], of: Iterable[Any]) -> bool:
    """Whether some string may be none of others; what is absent or empty need not be.

    True where there is anything else than strings, which only the interpreter can judge.
    """
    try:
        named = {*each} - _NO_NAMES
        return not (_STRINGS.issuperset(map(type, named)) and named.issubset(of))
    except TypeError:  # of what has no hash
        return True


_NO_NAMES: Final = frozenset((None, ""))
_STRINGS: Final = frozenset((str,))
_UNSEEN: Final = (object(),)
"""In place of strings, where only the interpreter knows what there is."""


def keys_of(maps: Iterable[Any]) -> list[Any]:
    """The keys of maps; no strings where one is no map."""
    return [key for each in maps if each is not None for key in (each if is_map(each) else _UNSEEN)]


def found_in(pattern: str, texts: Iterable[Any]) -> list[Any]:
    """What a pattern finds in texts; no strings where one is no text, or too long a one."""
    find = finder(pattern)
    try:
        return [part for text in texts if text is not None for part in find(text)]
    except (TypeError, ValueError):
        return [*_UNSEEN]


def repeat_deeply(values: Any, by: tuple[tuple[str, ...], ...]) -> bool:
    """Whether items of a list may be alike in what some members lead to, by their Python names.

    True of what is no list of structures, which only the interpreter can judge.
    """
    if not is_list(values):
        return True
    seen = set[tuple[Any, ...]]()
    try:
        for item in values:
            key = tuple(_hashed(_inside(item, steps)) for steps in by)
            if None in key:
                continue
            if key in seen:
                return True
            seen.add(key)
    except (AttributeError, TypeError, RecursionError):
        return True
    return False


def _inside(value: Any, steps: tuple[str, ...]) -> Any:
    for step in steps:
        value = None if value is None else getattr(value, step)
    return value


def _hashed(value: Any) -> Any:
    """Something with a hash that is equal where values are."""
    if is_map(value):
        return frozenset((key, _hashed(each)) for key, each in value.items())
    if is_list(value):
        return tuple(map(_hashed, value))
    if isinstance(value, Structure):
        members = [_hashed(getattr(value, name)) for name in value.wire_names]
        return type(value), *members, _hashed(value.unknown_members)
    return value


def repeat_in_any_case(values: Any, by: tuple[str, ...]) -> bool:
    """Whether items of a list may be alike in some members, by their Python names, or as a whole.

    Upper and lower case are one. True of what is no list of structures, which only the interpreter
    can judge.
    """
    if not is_list(values):
        return True
    try:
        keys = [[folded(getattr(each, name)) for name in by] or [folded(each)] for each in values]
        return len(set(map(tuple, keys))) != len(keys)
    except (AttributeError, TypeError):
        return True
