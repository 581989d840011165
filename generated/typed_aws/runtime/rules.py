"""Rules between the members of one request, which only the documentation states."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from .constraints import Constraint, Severity
from .structure import Structure, is_list, is_sized
from .violation import Path, Violation

Candidate: TypeAlias = "tuple[Path, Any]"
"""A member that a rule is about: its path and its value."""


class Rule(Constraint):
    """One rule of one operation: `id` is its fact's, `link` the page that states it.

    `name` is the kind of rule, such as `require`, `forbid` or `discriminated`.
    """

    __slots__ = ("_recorded", "name", "says")

    def __init__(
        self, id: str, name: str, says: str, *, severity: Severity, link: str, recorded: str = ""
    ) -> None:
        super().__init__(id, severity, link)
        self.name = name
        self.says = says
        self._recorded = recorded

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
        return f"breaks a rule: {self.says}"

    def aws(self) -> Sequence[str]:
        return (self.says,)


def given(value: Any) -> bool:
    """Whether a member is given and not empty. 0 and False are given, an empty list is not."""
    if value is None:
        return False
    if isinstance(value, Structure):
        return bool(value.unknown_members) or any(
            getattr(value, name) is not None for name in value.wire_names
        )
    return size(value) != 0


def items(values: Any) -> Sequence[Any]:
    """The items of a list that a rule looks into; none where there is no list."""
    return values if is_list(values) else ()


def size(value: Any) -> int | None:
    """The size of a string, blob, list or map; None where the value has none."""
    return len(value) if is_sized(value) else None


# The verbs of the kinds that weigh several members. A member is its path and its value.


def broken(found: list[Violation], rule: Rule, at: Path) -> None:
    """Append a rule's violation at the member that has to change."""
    found.append(Violation(at, rule, None))


def at_least_one(found: list[Violation], rule: Rule, *members: Candidate) -> None:
    """Some member must be given; else the violation is at the first."""
    if not any(given(value) for _, value in members):
        broken(found, rule, members[0][0])


def mutually_exclusive(found: list[Violation], rule: Rule, *members: Candidate) -> None:
    """At most one member may be given; the violations are at the others."""
    for at, _ in [member for member in members if given(member[1])][1:]:
        broken(found, rule, at)


def exactly_one(found: list[Violation], rule: Rule, *members: Candidate) -> None:
    """One member must be given, and no other."""
    at_least_one(found, rule, *members)
    mutually_exclusive(found, rule, *members)


def all_or_none(found: list[Violation], rule: Rule, *members: Candidate) -> None:
    """Where one member is given all must be; the violations are at the missing ones."""
    missing = [at for at, value in members if not given(value)]
    if len(missing) < len(members):
        for at in missing:
            broken(found, rule, at)


def compare(
    found: list[Violation], rule: Rule, at: Path, left: Any, order: str, right: Any
) -> None:
    """Two operands must be in order, unless one is absent or they do not compare."""
    if left is None or right is None:
        return
    try:
        holds = bool(_ORDER[order](left, right))
    except TypeError:
        return
    if not holds:
        broken(found, rule, at)


def constrain(found: list[Violation], constraint: Constraint, at: Path, value: Any) -> None:
    """A member must keep a constraint that holds in this operation only."""
    if isinstance(value, constraint.applies_to) and not constraint.admits(value):
        found.append(Violation(at, constraint, value))


_ORDER: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    ">": operator.gt,
}
