"""What the gates of compiled validators call, to see whether rules have to be asked.

None is surer of a value than the interpreter: where only that can judge, a rule may be broken.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from .patterns import finder
from .structure import Structure, is_list, is_map
from .value_tests import bytes_of, folded, size


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
