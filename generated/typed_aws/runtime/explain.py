"""Say exactly what is wrong with a value, by reading the annotation of its member.

A structure's own `suspects` holds the compiled test of each member: quick, and sure of every value
that it passes. A member that it does not pass comes here. This module is the authority on what is
valid; it is imported when the first value fails.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any

from .constraints import Constraint, Length, Pattern
from .implied import ExactlyOneMember, KnownMember, Required
from .specs import Spec, specs
from .structure import Structure, examine, joined
from .violation import HIDDEN, Entry, Holder, Path, Unknown, Violation, text_of


def structure(found: list[Violation], at: Path, owner: Structure, suspects: Iterable[str]) -> None:
    """Append every violation of a structure: of the suspects among its members, and of them all."""
    known = specs(type(owner))
    for name in suspects:
        if name in known:
            _member(found, (at, owner.wire_names[name]), known[name], getattr(owner, name))
    if owner.exactly_one:
        _union(found, at, owner)
    if owner.unknown_members:
        _unknown(found, at, owner)


def _member(found: list[Violation], at: Path, spec: Spec, value: Any) -> None:
    if value is None:
        if spec.required:
            found.append(Violation(at, Required(), None))
        return
    if spec.deprecated is not None:
        found.append(Violation(at, spec.deprecated, None))
    _walk(found, at, spec, value, None)


def _unknown(found: list[Violation], at: Path, owner: Structure) -> None:
    """Append a violation for each member that the structure does not have."""
    known = list(owner.wire_names.values())
    for name in owner.unknown_members or ():
        name = text_of(name, str)
        near = difflib.get_close_matches(name, known, n=2)
        found.append(Violation((at, Unknown(name)), KnownMember(near), None))


def _union(found: list[Violation], at: Path, owner: Structure) -> None:
    """Append a violation unless exactly one member of a union is given."""
    given = [name for name in owner.wire_names if getattr(owner, name) is not None]
    if len(given) + len(owner.unknown_members or ()) != 1:
        found.append(Violation(at, ExactlyOneMember(list(owner.wire_names.values())), None))


def _walk(found: list[Violation], at: Path, spec: Spec, value: Any, holder: Holder | None) -> None:
    # Even a value of a wrong type may hold the right one's secrets.
    whole = (at, HIDDEN) if spec.holds_secrets else at
    if type(value) is not spec.exactly and not spec.is_a(value):
        found.append(Violation(whole, spec.right_type, value, holder=holder))
        return
    if spec.constraints:
        _constraints(found, whole, spec, value, holder)
    if spec.structure is not None:
        examine(value, found, (at, HIDDEN) if spec.sensitive else at)
    elif spec.item is not None and not (spec.any_strings and _are_strings(value)):
        _inside(found, (at, HIDDEN) if spec.sensitive else at, whole, spec, value, holder)


def _inside(
    found: list[Violation], at: Path, whole: Path, spec: Spec, values: Any, holder: Holder | None
) -> None:
    """The items of a list, or the entries of a map."""
    assert spec.item is not None
    structure = None if spec.item.sensitive or spec.key is not None else spec.item.structure
    holders = _holders(whole, spec, values, holder)
    for step, value in enumerate(values) if spec.key is None else values.items():
        if type(value) is structure:
            examine(value, found, (at, step))
        else:
            _step(found, at, spec, step, value, holders)


def _are_strings(values: Any) -> bool:
    try:
        joined(values)
    except TypeError:
        return False
    return True


def _constraints(
    found: list[Violation], at: Path, spec: Spec, value: Any, holder: Holder | None
) -> None:
    measured = value if spec.measured is None else spec.measured(value)
    if measured is None:
        return
    told = False
    for constraint in spec.constraints:
        if not constraint.admits(measured) and not (told and _repeats_length(constraint)):
            found.append(Violation(at, constraint, measured, holder=holder))
            told = told or isinstance(constraint, Length)


def _repeats_length(constraint: Constraint) -> bool:
    return isinstance(constraint, Pattern) and constraint.repeats_length


def _holders(
    at: Path, spec: Spec, values: Any, around: Holder | None
) -> tuple[Holder | None, Holder | None]:
    """Where AWS reports a bad key and a bad scalar item: at the map or list that holds them."""
    keys = items = None
    if spec.key is not None:
        keys = Holder(at, values, "Map keys", spec.key, around)
    if spec.item is not None and spec.item.kind != "structure":
        side = "Member" if spec.kind == "list" else "Map value"
        items = Holder(at, values, side, spec.item, around)
    return keys, items


def _step(
    found: list[Violation],
    at: Path,
    spec: Spec,
    step: Any,
    value: Any,
    holders: tuple[Holder | None, Holder | None],
) -> None:
    """One item of a list, or one entry of a map with its key."""
    assert spec.item is not None
    keys, items = holders
    if spec.key is not None:
        # A sensitive key is no less so on the way to its value.
        at = (at, HIDDEN) if spec.key.sensitive else at
        _walk(found, (at, Entry(step, of_key=True)), spec.key, step, keys)
    if value is not None or not spec.sparse:
        here = (at, step) if spec.key is None else (at, Entry(step))
        _walk(found, here, spec.item, value, items)
