"""Valid values of shapes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from ..model import (
    Constrain,
    Deprecated,
    Enum,
    ErrorInfo,
    IdempotencyToken,
    JsonValue,
    Length,
    ListShape,
    MapShape,
    Member,
    Pattern,
    Range,
    Required,
    Rule,
    Service,
    Shape,
    Simple,
    Structure,
    Trait,
    Traits,
    UniqueItems,
    is_never_empty,
    sent,
)
from .paths import ITEM, KEY, Place, Step
from .strings import matching

_DEEPEST = 4
"""From this level of structures on, members that are not required are left out."""
_MORE = 3
"""How many items a list or map has beyond the fewest that it must have."""

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)
_TIMES = st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


class Values:
    """Strategies for the values of one service, as the rules of one operation narrow them."""

    def __init__(self, service: Service, rules: Iterable[Rule]) -> None:
        self._service = service
        self._narrowed: dict[str, Trait] = {}
        for rule in rules:
            if isinstance(rule.body, Constrain):
                self._narrowed[rule.from_input(rule.body.path)] = rule.body.constraint

    def request(
        self, start: Structure, through: tuple[Step, ...]
    ) -> st.SearchStrategy[dict[str, Any]]:
        """Params that keep every constraint, if not every rule, and reach down to a place."""
        return self._structure(start, "", 0, through)

    def narrowed(self, place: Place) -> Place:
        """The place, with what a rule of the operation states of it."""
        trait = self._narrowed.get(place.path)
        return place if trait is None else replace(place, traits=place.traits.adding(trait))

    def at(self, place: Place) -> st.SearchStrategy[Any]:
        """The valid values of a place; nothing where the structure has no such member."""
        if place.shape is None:
            return st.nothing()
        return self._value(place.shape, place.traits, place.path, _DEEPEST - 1, ())

    def given(self, place: Place) -> st.SearchStrategy[Any]:
        """The valid values of a place that are not empty."""
        return self.at(place).filter(lambda value: value not in ("", [], {}, b""))

    # --------------------------------------------------------------------------- containers

    def _structure(
        self, structure: Structure, at: str, depth: int, through: tuple[Step, ...]
    ) -> st.SearchStrategy[dict[str, Any]]:
        members = structure.members
        wanted = str(through[0]) if through else None
        if structure.union:
            names = list(members) if wanted is None else [wanted]
            return st.sampled_from(names).flatmap(
                lambda name: st.fixed_dictionaries(
                    {name: self._member(members[name], at, depth, through[1:])}
                )
            )
        needed: dict[str, st.SearchStrategy[Any]] = {}
        optional: dict[str, st.SearchStrategy[Any]] = {}
        for name, member in members.items():
            further = through[1:] if name == wanted else ()
            if name == wanted or Required in member.traits:
                needed[name] = self._member(member, at, depth, further)
            elif depth < _DEEPEST and Deprecated not in self._service.effective(member):
                optional[name] = self._member(member, at, depth, ())
        if at == "":
            for name, member in members.items():
                if IdempotencyToken in member.traits and name in needed and name != wanted:
                    optional[name] = needed.pop(name)
        return st.fixed_dictionaries(needed, optional=optional)

    def _member(
        self, member: Member, at: str, depth: int, through: tuple[Step, ...]
    ) -> st.SearchStrategy[Any]:
        shape = self._service.shapes[member.target]
        here = f"{at}.{member.name}".lstrip(".")
        traits = sent(self._service.effective(member))
        return st.deferred(lambda: self._value(shape, traits, here, depth + 1, through))

    def _items(
        self, name: str, at: str, depth: int, through: tuple[Step, ...]
    ) -> st.SearchStrategy[Any]:
        shape = self._service.shapes[name]
        return st.deferred(lambda: self._value(shape, shape.traits, at, depth, through))

    def _value(
        self, shape: Shape, traits: Traits, at: str, depth: int, through: tuple[Step, ...]
    ) -> st.SearchStrategy[Any]:
        if at in self._narrowed:
            traits = traits.adding(self._narrowed[at])
        length = traits.get(Length) or Length()
        low, high = length.min or 0, length.max
        fewest = max(low, 1) if through or is_never_empty(traits) else low
        most = fewest + (_MORE if depth < _DEEPEST else 0)
        most = most if high is None else min(most, high)
        further = through[1:]
        match shape:
            case Structure(error=ErrorInfo()):
                return _JSON
            case Structure() if shape.event_stream:
                return st.just({})
            case Structure():
                inside = self._structure(shape, at, depth, through)
                return inside.filter(bool) if is_never_empty(traits) else inside
            case ListShape():
                items = self._items(shape.member, f"{at}{ITEM}", depth, further)
                if UniqueItems in traits:
                    return st.lists(items, min_size=fewest, max_size=most, unique_by=repr)
                return st.lists(items, min_size=fewest, max_size=most)
            case MapShape():
                keys = self._items(shape.key, f"{at}{KEY}", depth, ())
                further = () if through[:1] == (KEY,) else further
                items = self._items(shape.value, f"{at}{ITEM}", depth, further)
                return st.dictionaries(keys, items, min_size=fewest, max_size=most)
            case Simple():
                return _simple(shape, traits, low, high)
            case _:
                raise AssertionError(shape)


def _simple(shape: Simple, traits: Traits, low: int, high: int | None) -> st.SearchStrategy[Any]:
    if JsonValue in traits:
        return _JSON
    match shape.type:
        case "string":
            return _string(traits, low, high)
        case "boolean":
            return st.booleans()
        case "integer" | "long":
            limits = traits.get(Range) or Range()
            lowest = -(2**31) if limits.min is None else int(limits.min)
            highest = 2**31 - 1 if limits.max is None else int(limits.max)
            return st.integers(min(lowest, highest), max(lowest, highest))
        case "float" | "double":
            limits = traits.get(Range) or Range()
            return st.floats(limits.min, limits.max, allow_nan=False, allow_infinity=False)
        case "timestamp":
            return _TIMES
        case "blob":
            return st.binary(min_size=low, max_size=_most(low, high))
        case "document":
            return _JSON.filter(lambda value: value is not None)


def _string(traits: Traits, low: int, high: int | None) -> st.SearchStrategy[str]:
    pattern, enum = traits.get(Pattern), traits.get(Enum)
    if enum is not None and enum.values:
        return st.sampled_from(enum.values)
    if pattern is not None:
        return matching(pattern.regex, low, high)
    return st.text(min_size=low, max_size=_most(low, high))


def _most(low: int, high: int | None) -> int:
    return low + 20 if high is None else min(high, low + 20)
