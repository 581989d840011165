"""How to break one constraint of one value."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st

from ..model import (
    Deprecated,
    Enum,
    Length,
    Pattern,
    Range,
    Required,
    Structure,
    Trait,
    UniqueItems,
)
from ..regex.samples import compiled, resized
from ..untyped import is_array, is_object
from .paths import ITEM, KEY, Place, Step

Change: TypeAlias = Callable[[dict[str, Any], tuple[Step, ...]], st.SearchStrategy[Any]]

_GONE: Final = object()
"""In place of a value: the member is left out."""
_NO_KEYS: Final[tuple[Any, ...]] = (7, 0.5, b"x")
_WRONG: Final[tuple[Any, ...]] = (*_NO_KEYS, "x", True, ["x"], {"x": "y"}, [7], {"x": 7})
_RULES: Final = frozenset(
    {"require", "forbid", "at_least_one", "exactly_one", "mutually_exclusive", "all_or_none"}
    | {"discriminated"}
)
_NEEDS: Final[dict[str, type[Trait]]] = {
    "length": Length,
    "range": Range,
    "pattern": Pattern,
    "enum": Enum,
    "uniqueItems": UniqueItems,
    "deprecated": Deprecated,
    "required": Required,
}
_LONGEST: Final = 10_000


def changed(place: Place, constraint: str, values: st.SearchStrategy[Any]) -> Change:
    """What makes variants of a valid request that may break a constraint at a place.

    Raises:
        ValueError: Nothing there can.
    """
    wrong = _wrong(place, constraint, values)
    if wrong is None:
        raise ValueError(f"{place.path or 'the request'} cannot break {constraint!r}")

    def change(base: dict[str, Any], steps: tuple[Step, ...]) -> st.SearchStrategy[Any]:
        if not steps:
            return wrong
        found = list(ways(base, steps[:-1]))
        if not found:
            return st.nothing()
        return st.tuples(st.sampled_from(found), wrong).map(
            lambda chosen: _replaced(base, chosen[0], steps[-1], chosen[1])
        )

    return change


def _wrong(
    place: Place, constraint: str, values: st.SearchStrategy[Any]
) -> st.SearchStrategy[Any] | None:
    """Values that may break a constraint; None where the place has no such constraint."""
    if constraint == "unknown":
        return st.sampled_from(_WRONG) if place.shape is None else None
    if place.shape is None:
        return None
    needed = _NEEDS.get(constraint)
    if needed is not None and needed not in place.traits:
        return None
    match constraint:
        case "required":
            return st.just(_GONE)
        case "type":
            return st.sampled_from(_NO_KEYS if place.path.endswith(KEY) else _WRONG)
        case "union":
            unites = isinstance(place.shape, Structure) and place.shape.union
            return st.just({}) if unites else None
        case "length":
            return _of_wrong_length(place, values)
        case "range":
            return _out_of_range(place)
        case "pattern" | "enum":
            length = place.traits.get(Length) or Length()
            low = length.min or 0
            return st.text(min_size=low, max_size=min(length.max or low + 20, low + 20))
        case "uniqueItems":
            return values.filter(bool).map(lambda items: [*items, items[0]])
        case "deprecated":
            return values
        case _:
            return st.just(_GONE) | values if constraint in _RULES else None


def _of_wrong_length(place: Place, values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    length = place.traits.get(Length)
    assert length is not None
    sizes = [length.min - 1] if length.min else []
    if length.max is not None and length.max < _LONGEST:
        sizes.append(length.max + 1)
    if not sizes:
        return st.nothing()
    pattern = place.traits.get(Pattern)
    kept = None if pattern is None else compiled(pattern.regex, None)
    return st.tuples(values, st.sampled_from(sizes)).map(lambda each: sized(*each, kept))


def sized(value: Any, size: int, pattern: re.Pattern[str] | None) -> Any:
    """A value of that length which is made from another; None where there is no way."""
    if isinstance(value, str):
        fitting = resized(value, size, size, pattern)
        return fitting if len(fitting) == size else resized(value or "a", size, size, None)
    if isinstance(value, bytes):
        return ((value or b"x") * size)[:size]
    if is_array(value) and value:
        return [value[index % len(value)] for index in range(size)]
    if is_object(value) and value:
        kept = dict(list(value.items())[:size])
        some = next(iter(value.values()))
        return kept | {f"k{number}": some for number in range(size - len(kept))}
    return None


def _out_of_range(place: Place) -> st.SearchStrategy[Any]:
    limits = place.traits.get(Range)
    assert limits is not None
    outside: st.SearchStrategy[Any] = st.nothing()
    if limits.min is not None:
        outside |= st.integers(max_value=int(limits.min) - 1)
    if limits.max is not None:
        outside |= st.integers(min_value=int(limits.max) + 1)
    return outside


# ---------------------------------------------------------------------------------- places


def ways(value: Any, steps: tuple[Step, ...], way: tuple[Any, ...] = ()) -> Iterator[Any]:
    """The keys and indices that lead to each value at a blanked path."""
    if not steps:
        yield way
        return
    keys: list[Any] = []
    if is_object(value):
        keys = [key for key in value if steps[0] in (ITEM, key)]
    elif is_array(value) and steps[0] == ITEM:
        keys = list(range(len(value)))
    for key in keys:
        yield from ways(value[key], steps[1:], (*way, key))


def _replaced(base: dict[str, Any], way: tuple[Any, ...], last: Step, value: Any) -> dict[str, Any]:
    request = copy.deepcopy(base)
    holder: Any = request
    for step in way:
        holder = holder[step]
    if last in (ITEM, KEY):
        entries = list(range(len(holder)) if is_array(holder) else holder)
        if entries and last == KEY:
            holder[value] = holder.pop(entries[0])
        elif entries:
            holder[entries[0]] = value
    elif value is _GONE:
        holder.pop(last, None)
    else:
        holder[last] = value
    return request
