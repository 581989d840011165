"""Compiles what rules ask of the members that their paths lead to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from ..model import (
    Absent,
    AllOf,
    AnyOf,
    Condition,
    Empty,
    Given,
    HoldsJson,
    KeysMatch,
    Matches,
    MemberPasses,
    Missing,
    NoneOf,
    Not,
    OneOf,
    Present,
    Required,
    Shape,
    Simple,
    Structure,
    ValueTest,
    Within,
)
from ..plan.names import member_names
from ..python_source.tree import (
    FALSE,
    TRUE,
    Arithmetic,
    Attribute,
    Expression,
    Imported,
    Quoted,
    all_of,
    any_of,
    call,
    is_given,
    is_none,
    negated,
)
from .value_tests import equals_one, is_number, limits, matches, python_pattern
from .view import Around, Seen, View


@dataclass(frozen=True, slots=True)
class MemberTests:
    """The tests of members as they are seen from the place of a gate."""

    view: View

    # -------------------------------------------------------------------------------- values

    def given(self, path: str) -> Expression:
        """That a member is present."""
        found = self.view.value(path)
        return found.if_there(self._is_present(found))

    def _is_present(self, found: Seen) -> Expression:
        if isinstance(found.shape, Structure):
            return all_of(is_given(found.value), self._has_members(found.value, found.shape))
        return found.value if self._is_sized(found.shape) else is_given(found.value)

    def absent(self, path: str) -> Expression:
        """That a member is not given, or empty."""
        found = self.view.value(path)
        return found.if_not_there(self._is_absent(found))

    def given_together(self, path: str) -> Expression:
        """That a member may be present, in a rule that takes the members of all items together."""
        found = self.view.value(path, into_items=False)
        return self.given(path) if found.exact else found.if_there(is_given(found.value))

    def absent_together(self, path: str) -> Expression:
        """That a member may be absent, in such a rule."""
        found = self.view.value(path, into_items=False)
        return self.absent(path) if found.exact else TRUE

    def _is_absent(self, found: Seen) -> Expression:
        if self._is_sized(found.shape):
            return negated(found.value)
        if isinstance(found.shape, Structure):
            return any_of(is_none(found.value), self._is_empty(found.value, found.shape))
        return is_none(found.value)

    def _is_empty(self, value: Expression, structure: Structure) -> Expression:
        """That a structure may have no members; true of other classes."""
        absent = [negated(each) for each in self._signs(value, structure)]
        return any_of(self._is_other(value, structure), all_of(*absent))

    def _has_members(self, value: Expression, structure: Structure) -> Expression:
        """That a structure may have members; true of other classes."""
        return any_of(self._is_other(value, structure), *self._signs(value, structure))

    def _is_other(self, value: Expression, structure: Structure) -> Expression:
        return Around(value, self.view.shapes.class_of(structure.name)).is_other

    def _signs(self, value: Expression, structure: Structure) -> list[Expression]:
        """Tests, likely ones first, of which one is true if a structure has members."""
        names = member_names(structure)
        required_first = sorted(
            structure.members.values(), key=lambda each: Required not in each.traits
        )
        asked = required_first[:_ASKED_FIRST]
        signs: list[Expression] = [is_given(Attribute(value, names[each.name])) for each in asked]
        if len(asked) < len(names):
            return [*signs, call(Imported("runtime.value_tests", "given"), value)]
        return [*signs, Attribute(value, "unknown_members")]

    def _is_sized(self, shape: Shape) -> bool:
        return self.view.shapes.is_sized(shape.name)

    # ---------------------------------------------------------------------------- conditions

    def holds(self, condition: Condition) -> Expression:
        """That a condition may hold."""
        match condition:
            case MemberPasses(path=path, tests=tests):
                return all_of(*(self.passes(path, test) for test in tests))
            case AnyOf(conditions=conditions):
                return any_of(*(self.holds(each) for each in conditions))
            case AllOf(conditions=conditions):
                return all_of(*(self.holds(each) for each in conditions))
            case _:
                assert_never(condition)

    def passes(self, path: str, test: ValueTest) -> Expression:
        """That the value at a path may pass a test."""
        found = self.view.value(path)
        match test:
            case Absent():
                return found.if_not_there(self._is_absent(found))
            case Missing():
                return found.if_not_there(is_none(found.value))
            case Present():
                return found.if_there(self._is_present(found))
            case Given():
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
                return any_of(*(self.fails(path, each) for each in tests))
            case Matches() | Within() | HoldsJson() | KeysMatch():
                keeps = self._keeps(found, test)
                passes = TRUE if keeps is None else found.or_unusual(keeps)
                return found.if_there(all_of(is_given(found.value), passes))
            case _:
                assert_never(test)

    def fails(self, path: str, test: ValueTest) -> Expression:
        """That the value at a path is given and may fail a test."""
        found = self.view.value(path)
        given = is_given(found.value)
        match test:
            case OneOf(values=values):
                return found.if_there(all_of(given, negated(equals_one(found.value, values))))
            case NoneOf(values=values):
                return found.if_there(equals_one(found.value, values))
            case Matches() | Within() | HoldsJson() | KeysMatch():
                keeps = self._keeps(found, test) or self._keeps_in_text(found, test)
                fails = TRUE if keeps is None else found.or_unusual(negated(keeps))
                return found.if_there(all_of(given, fails))
            case Present():
                return found.if_there(all_of(given, self._is_absent(found)))
            case Absent():
                return found.if_there(self._is_present(found))
            case Missing():
                return found.if_there(given)
            case Given():
                return FALSE
            case Not(tests=tests):
                return all_of(found.if_there(given), *(self.passes(path, each) for each in tests))
            case Empty():
                return found.if_there(given)
            case _:
                assert_never(test)

    def _keeps(self, found: Seen, test: _OfValue) -> Expression | None:
        """That a value of the usual type passes a test; None where no expression tells."""
        match test:
            case HoldsJson(keys=keys):
                keeps = Imported("runtime.value_tests", "holds_json")
                return call(keeps, found.value, *([Quoted(keys)] if keys else []))
            case Matches(regex=regex):
                return matches(regex, "Rule", found.value)
            case KeysMatch(regex=regex):
                keeps = Imported("runtime.value_tests", "keys_match")
                return call(keeps, found.value, Quoted(python_pattern(regex)))
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

    def _keeps_in_text(self, found: Seen, test: _OfValue) -> Expression | None:
        """That the whole number in a string passes a test: never of what is no such number."""
        is_text = isinstance(found.shape, Simple) and found.shape.type == "string"
        if not isinstance(test, Within) or test.of != "value" or not is_text:
            return None
        return limits(call(Imported("runtime.gates", "whole_number"), found.value), test)


_OfValue: TypeAlias = Matches | Within | HoldsJson | KeysMatch
"""The tests of a value that an expression may tell."""

_ASKED_FIRST = 3
"""How many members are asked before the function that looks at all: most structures have one of
them."""
