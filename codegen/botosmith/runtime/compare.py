"""Say how two requests differ, member by member, without showing what is sensitive."""

from __future__ import annotations

from typing import Any

from .specs import Spec, specs
from .structure import Structure, is_list, is_map
from .structure_repr import shown_value


def differences(expected: Structure, called: Structure) -> list[str]:
    """One entry for each member that differs, by wire path; none if the requests are equal."""
    if type(expected) is not type(called):
        return [f"expected a {type(expected).__name__}, called with a {type(called).__name__}"]
    found: list[str] = []
    _structures("", expected, called, found)
    return found


def matches(partial: Structure, request: Structure) -> bool:
    """Whether a request has every member that a partial one gives, at any depth of structures."""
    return type(partial) is type(request) and all(
        _matches(given, getattr(request, name))
        for name in partial.wire_names
        if (given := getattr(partial, name)) is not None
    )


def _matches(given: Any, value: Any) -> bool:
    if isinstance(given, Structure) and isinstance(value, Structure):
        return matches(given, value)
    return bool(given == value)


def _structures(at: str, expected: Structure, called: Structure, found: list[str]) -> None:
    of_member = specs(type(expected))
    for name, wire in expected.wire_names.items():
        path = f"{at}.{wire}" if at else wire
        _compare(path, of_member[name], getattr(expected, name), getattr(called, name), found)
    here, there = expected.unknown_members or {}, called.unknown_members or {}
    for wire in sorted({*here, *there}, key=str):
        path = f"{at}.{wire}" if at else str(wire)
        _compare(path, None, here.get(wire), there.get(wire), found)


def _compare(at: str, spec: Spec | None, expected: Any, called: Any, found: list[str]) -> None:
    if expected == called:
        return
    if spec is None:
        found.append(f"{at}: differs; the model does not know it, so it is not shown")
    elif spec.sensitive or (spec.key is not None and spec.key.holds_secrets):
        found.append(f"{at}: differs; it is sensitive, so it is not shown")
    elif isinstance(expected, Structure) and type(expected) is type(called):
        _structures(at, expected, called, found)
    elif is_list(expected) and is_list(called):
        for index in range(max(len(expected), len(called))):
            pair = (_at(expected, index), _at(called, index))
            _compare(f"{at}[{index}]", spec.item or spec, *pair, found)
    elif is_map(expected) and is_map(called):
        for key in sorted({*expected, *called}, key=str):
            pair = (expected.get(key), called.get(key))
            _compare(f"{at}[{key!r}]", spec.item or spec, *pair, found)
    else:
        here, there = _shown(expected, spec), _shown(called, spec)
        found.append(f"{at}: expected {here}, called with {there}")


def _at(values: Any, index: int) -> Any:
    return values[index] if index < len(values) else None


def _shown(value: Any, spec: Spec) -> str:
    """A value, cut where it is long: a diff is read by people."""
    if value is None:
        return "nothing"
    text = shown_value(value, spec)
    return text if len(text) <= 200 else f"{text[:199]}…"
