"""Say exactly what is wrong with a value, by reading the annotation of its member.

The compiled tests, `examine` of an operation and `failing_members` of a structure, are quick, and
sure of every value that they pass. A member that does not pass comes here. This module is the
authority on what is valid; it is imported when the first value fails.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from .builtin_constraints import ExactlyOneMember, KnownMember
from .constraints import Length, Pattern
from .left_out import is_left_out
from .specs import Spec, specs
from .structure import Structure, examine, joined
from .violation import Holder, Violation
from .violation_paths import HIDDEN, Entry, Path, Unknown, text_of

Inside: TypeAlias = "Callable[[list[Violation], Path, Path, Any, Holder | None], None]"
"""Appends every violation of what a value at a path holds, that a list or map may hold in turn. The
second path is where secrets anywhere below hide."""


def structure(found: list[Violation], at: Path, owner: Structure, failing: Iterable[str]) -> None:
    """Append every violation of the members of a structure that its quick test found failing."""
    for name in failing:
        member(found, at, owner, name)


def member(found: list[Violation], at: Path, owner: Structure, name: str) -> None:
    """Append every violation of a member, or of the structure as a whole."""
    type_ = _TYPES[type(owner)][name]
    if type_ is None:
        _as_a_whole(found, at, owner)
        return
    if owner.unknown_members and type_.wire_name in owner.unknown_members:
        return  # It is null in the params, which is reported of the structure as a whole.
    here, value = (at, type_.wire_name), getattr(owner, name)
    if value is None:
        if type_.required is not None:
            found.append(Violation(here, type_.required, None))
    else:
        if type_.deprecated is not None and not is_left_out(value):
            found.append(Violation(here, type_.deprecated, None))
        type_.explain(found, here, value, None)


def item(found: list[Violation], at: Path, owner: Structure, name: str, index: int) -> None:
    """Append every violation of one item of a member that is a list."""
    type_ = _TYPES[type(owner)][name]
    assert type_ is not None and type_.spec.item is not None
    value = getattr(owner, name)[index]
    _Type(type_.spec.item).explain(found, ((at, type_.wire_name), index), value, None)


def _as_a_whole(found: list[Violation], at: Path, owner: Structure) -> None:
    """Append the violations that are of no member of the structure."""
    if owner.exactly_one:
        _union(found, at, owner)
    if owner.unknown_members:
        _unknown(found, at, owner)


def _unknown(found: list[Violation], at: Path, owner: Structure) -> None:
    """Append a violation for each member that the structure does not have."""
    known = list(owner.wire_names.values())
    nulls = _nulls(owner)
    for name in owner.unknown_members or ():
        if name in nulls:
            if nulls[name].takes_null:
                continue
            found.append(Violation((at, name), nulls[name].right_type, None))
            continue
        name = text_of(name, str)
        near = difflib.get_close_matches(name, known, n=2)
        found.append(Violation((at, Unknown(name)), KnownMember(near), None))


def _nulls(owner: Structure) -> dict[str, Spec]:
    """The types of the members that are null in the params, by wire name."""
    given = owner.unknown_members or {}
    return {
        each.wire_name: each.spec
        for each in _TYPES[type(owner)].values()
        if each is not None and given.get(each.wire_name, 0) is None
    }


def _union(found: list[Violation], at: Path, owner: Structure) -> None:
    """Append a violation unless exactly one member of a union is given."""
    given = [name for name in owner.wire_names if getattr(owner, name) is not None]
    if len(given) + len(owner.unknown_members or ()) != 1:
        members = list(owner.wire_names.values())
        found.append(Violation(at, ExactlyOneMember(members, **owner.exactly_one_by), None))


class _Type:
    """A type of an annotation, with all that can be known before there is a value."""

    __slots__ = (
        "_checks",
        "_holds_secrets",
        "_inside",
        "_is_a",
        "_is_secret",
        "_measured",
        "_right_type",
        "deprecated",
        "exactly",
        "required",
        "spec",
        "wire_name",
    )

    def __init__(self, spec: Spec, wire_name: str = "") -> None:
        self.spec = spec
        self.wire_name = wire_name
        self.deprecated = spec.deprecated
        self.required = spec.required
        self.exactly, self._is_a, self._right_type = spec.exactly, spec.is_a, spec.right_type
        self._measured, self._inside = spec.measured, _inside(spec)
        self._checks = [
            (each, each.admits, isinstance(each, Length), _repeats_length(each))
            for each in spec.constraints
        ]
        # Even a value of a wrong type may hold the right one's secrets.
        self._is_secret, self._holds_secrets = spec.sensitive, spec.holds_secrets

    def explain(self, found: list[Violation], at: Path, value: Any, holder: Holder | None) -> None:
        """Append every violation of a value at a path, that a list or map may hold."""
        kind: object = type(value)  # pyright: ignore[reportUnknownVariableType]
        # Of ints, one of thousands of digits is none that can be written.
        if kind is self.exactly and (kind is not int or _LEAST <= value <= _MOST):
            self._explain(found, at, value, holder)
            return
        if self.required is not None and is_left_out(value):
            found.append(Violation(at, self.required, None))
            return
        before = len(found)
        whole = (at, HIDDEN) if self._holds_secrets else at
        try:
            if self._is_a(value):
                self._explain(found, at, value, holder)
            else:
                found.append(Violation(whole, self._right_type, value, holder))
        except RecursionError:
            raise
        except Exception:
            # It only claims to be of the type: `Mock(spec=str)` is a string that has no length.
            del found[before:]
            found.append(Violation(whole, self._right_type, value, holder))

    def _explain(self, found: list[Violation], at: Path, value: Any, holder: Holder | None) -> None:
        whole = (at, HIDDEN) if self._holds_secrets else at
        measure = value if self._measured is None else self._measured(value)
        if measure is not None:
            told = False
            for constraint, admits, is_length, repeats_length in self._checks:
                if not (told and repeats_length) and not admits(measure):
                    refused = None if constraint.means_absent else measure
                    found.append(Violation(whole, constraint, refused, holder))
                    told = told or is_length
        if self._inside is not None:
            inner = (at, HIDDEN) if self._is_secret else at
            self._inside(found, inner, whole, value, holder)


_LEAST, _MOST = -(2**63), 2**63


class _Types(dict[Any, dict[str, _Type | None]]):
    """The types of the members of each class of structures, by Python names.

    None stands for the structure as a whole, which has no type but what its members have.
    """

    def __missing__(self, owner: type[Structure]) -> dict[str, _Type | None]:
        types: dict[str, _Type | None] = {"unknown_members": None}
        for name, spec in specs(owner).items():
            types[name] = _Type(spec, owner.wire_names[name])
        self[owner] = types
        return types


_TYPES = _Types()


def _repeats_length(constraint: object) -> bool:
    return isinstance(constraint, Pattern) and constraint.repeats_length


def _inside(spec: Spec) -> Inside | None:
    """What explains that which a value holds, if it can hold anything."""
    if spec.structure is not None:
        return lambda found, at, whole, value, holder: examine(value, found, at)
    if spec.item is None:
        return None
    return _items(spec, spec.item) if spec.key is None else _entries(spec, spec.key, spec.item)


def _items(spec: Spec, item: Spec) -> Inside:
    """The items of a list."""
    explain, sparse = _Type(item).explain, spec.sparse
    any_strings = item.kind == "string" and not (item.constraints or item.sensitive)
    scalars = item.kind != "structure"

    def inside(
        found: list[Violation], at: Path, whole: Path, values: Any, holder: Holder | None
    ) -> None:
        if any_strings and _are_strings(values):
            return
        # AWS reports a bad scalar item at the list that holds it.
        holds = Holder(whole, values, "Member", item, holder) if scalars else None
        for index, value in enumerate(values):
            if value is not None or not sparse:
                explain(found, (at, index), value, holds)

    return inside


def _are_strings(values: Any) -> bool:
    try:
        joined(values)
    except TypeError:
        return False
    return True


def _entries(spec: Spec, key: Spec, item: Spec) -> Inside:
    """The entries of a map."""
    explain_key, explain_item, sparse = _Type(key).explain, _Type(item).explain, spec.sparse
    scalars = item.kind != "structure"

    def inside(
        found: list[Violation], at: Path, whole: Path, values: Any, holder: Holder | None
    ) -> None:
        # AWS reports a bad key, and a bad scalar value, at the map that holds it.
        of_keys = Holder(whole, values, "Map keys", key, holder)
        holds = Holder(whole, values, "Map value", item, holder) if scalars else None
        for step, value in values.items():
            # A sensitive key is no less so on the way to its value.
            here = (at, HIDDEN) if key.sensitive else at
            explain_key(found, (here, Entry(step, of_key=True)), step, of_keys)
            if value is not None or not sparse:
                explain_item(found, (here, Entry(step)), value, holds)

    return inside
