"""Say exactly what is wrong with a value, by reading the annotation of its member.

A structure's own `suspects` holds the compiled test of each member: quick, and sure of every value
that it passes. A member that it does not pass comes here. This module is the authority on what is
valid; it is imported when the first value fails.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from .constraints import Length, Pattern
from .implied import ExactlyOneMember, KnownMember
from .specs import Spec, specs
from .structure import Structure, examine, joined
from .violation import HIDDEN, Entry, Holder, Path, Unknown, Violation, text_of

Explainer: TypeAlias = "Callable[[list[Violation], Path, Any, Holder | None], None]"
"""Appends every violation of a value at a path, that a list or map of scalars may hold."""

Inside: TypeAlias = "Callable[[list[Violation], Path, Path, Any, Holder | None], None]"
"""Appends those of what the value holds. The second path is where secrets anywhere below hide."""


def structure(found: list[Violation], at: Path, owner: Structure, suspects: Iterable[str]) -> None:
    """Append every violation of a structure: of the suspects among its members, and of them all."""
    members = _members(type(owner))
    for name in suspects:
        if name in members:
            spec, explain = members[name]
            here, value = (at, owner.wire_names[name]), getattr(owner, name)
            if value is not None:
                if spec.deprecated is not None:
                    found.append(Violation(here, spec.deprecated, None))
                explain(found, here, value, None)
            elif spec.required is not None:
                found.append(Violation(here, spec.required, None))
    if owner.exactly_one:
        _union(found, at, owner)
    if owner.unknown_members:
        _unknown(found, at, owner)


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


def _members(owner: type[Structure]) -> dict[str, tuple[Spec, Explainer]]:
    """The type of each member by its Python name, and what explains its values."""
    if owner not in _MEMBERS:
        _MEMBERS[owner] = {name: (spec, _explainer(spec)) for name, spec in specs(owner).items()}
    return _MEMBERS[owner]


_MEMBERS: dict[type[Structure], dict[str, tuple[Spec, Explainer]]] = {}


def _explainer(spec: Spec) -> Explainer:
    """What explains the values of a type: one function, with all that can be known before."""
    exactly, is_a, right_type = spec.exactly, spec.is_a, spec.right_type
    measured, constraints, inside = spec.measured, tuple(spec.constraints), _inside(spec)
    # Even a value of a wrong type may hold the right one's secrets.
    is_secret, holds_secrets = spec.sensitive, spec.holds_secrets

    def explain(found: list[Violation], at: Path, value: Any, holder: Holder | None) -> None:
        whole = (at, HIDDEN) if holds_secrets else at
        if type(value) is not exactly and not is_a(value):
            found.append(Violation(whole, right_type, value, holder))
            return
        measure = value if measured is None else measured(value)
        if measure is not None:
            told = False
            for constraint in constraints:
                if not constraint.admits(measure) and not (told and _repeats_length(constraint)):
                    found.append(Violation(whole, constraint, measure, holder))
                    told = told or isinstance(constraint, Length)
        if inside is not None:
            inside(found, (at, HIDDEN) if is_secret else at, whole, value, holder)

    return explain


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
    explain, sparse = _explainer(item), spec.sparse
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
    explain_key, explain_item, sparse = _explainer(key), _explainer(item), spec.sparse
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
