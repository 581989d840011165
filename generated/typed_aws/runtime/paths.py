"""Where the paths of rules lead in a request: `Entries[].Attributes{Size}`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from .left_out import is_left_out
from .specs import Spec, specs
from .structure import Structure, is_list, is_map
from .violation_paths import Entry, Path

_STEPS = re.compile(r"\.?([^.\[\]{}]+)|(\[\])|\{([^}]*)\}")

_SIZED = frozenset({"string", "blob", "list", "map"})


class Place(NamedTuple):
    """A value in a request: where it is, what its type is, and whether it is sensitive.

    `at` is its path as violations have it; `spec` is None for the request itself and below what has
    no type.
    """

    at: Path
    value: Any
    spec: Spec | None = None
    is_secret: bool = False

    @property
    def seen(self) -> Any:
        """The value as a rule sees it: nothing, where a string or a list is of a wrong, false type.

        So says the compiled gate, which asks whether a string is true: 0 is not.
        """
        sized = self.spec is not None and self.spec.kind in _SIZED
        wrong = sized and isinstance(self.value, int | float) and not self.value
        return None if wrong else self.value


@lru_cache(maxsize=1024)
def _steps(path: str) -> tuple[tuple[str, str], ...]:
    """A path as steps: what kind of step, and the name or key."""
    steps: list[tuple[str, str]] = []
    for match in _STEPS.finditer(path):
        if match[1] is not None:
            steps.append(("member", match[1]))
        elif match[2] is not None:
            steps.append(("items", ""))
        else:
            steps.append(("key", match[3]) if match[3] else ("values", ""))
    return tuple(steps)


def places(request: Structure, scope: str) -> Iterator[Place]:
    """The structures that a scope leads to; none where something on the way is absent."""
    for place in at_path(Place(None, request), scope):
        if isinstance(place.value, Structure):
            yield place


def at_path(place: Place, path: str) -> Iterator[Place]:
    """What a path leads to. A member of an absent structure is absent, too: its value is None."""
    found = iter((place,))
    for kind, name in _steps(path):
        found = _through(found, kind, name)
    return found


def _through(found: Iterator[Place], kind: str, name: str) -> Iterator[Place]:
    for place in found:
        if kind == "member":
            yield _member(place, name)
        elif kind == "key":
            yield _entry(place, name)
        elif kind == "items" and is_list(place.value):
            for index, item in enumerate(place.value):
                yield _inside(place, index, item)
        elif kind == "values" and is_map(place.value):
            for key, value in place.value.items():
                yield _inside(place, Entry(key), value)


def _member(place: Place, name: str) -> Place:
    at = (place.at, name)
    if not isinstance(place.value, Structure):
        return Place(at, None, None, place.is_secret)
    python = _python_names(type(place.value))[name]
    spec = specs(type(place.value))[python]
    secret = place.is_secret or spec.sensitive
    value = getattr(place.value, python)
    return Place(at, None if is_left_out(value) else value, spec, secret)


def _entry(place: Place, key: str) -> Place:
    value = place.value.get(key) if is_map(place.value) else None
    return _inside(place, Entry(key), value)


def _inside(place: Place, step: int | Entry, value: Any) -> Place:
    spec = None if place.spec is None else place.spec.item
    secret = place.is_secret or (spec is not None and spec.sensitive)
    return Place((place.at, step), value, spec, secret)


def _python_names(owner: type[Structure]) -> Mapping[str, str]:
    if owner not in _PYTHON_NAMES:
        _PYTHON_NAMES[owner] = {wire: python for python, wire in owner.wire_names.items()}
    return _PYTHON_NAMES[owner]


_PYTHON_NAMES: dict[type[Structure], Mapping[str, str]] = {}
