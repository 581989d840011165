"""Rules between the members of one request, which only the documentation states.

A rule is data: its paths, its conditions, its words. `interpretation` says what breaks it; the
compiled validator of an operation asks it only where a rule may be broken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias, TypedDict, Unpack

from .constraints import Constraint, Severity
from .value_tests import ValueTest

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


def ask(
    found: list[Violation], rules: Sequence[AnyRule], needs_rules: int, request: Structure
) -> None:
    """Append the violations of those rules whose bits are set."""
    from .interpretation import explain

    for number, rule in enumerate(rules):
        if needs_rules >> number & 1:
            explain(found, rule, request)
