"""The repr of a structure: that of a dataclass, but for what is absent and what is sensitive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields
from typing import Any, Final

from .left_out import is_left_out
from .specs import Spec, specs
from .structure import Structure, is_list, is_map


class _Sensitive:
    """Stands for a value that must not be shown."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<sensitive>"


SENSITIVE: Final = _Sensitive()


class _LeftOut:
    """Stands for a required member that a service left out."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<left out>"


LEFT_OUT: Final = _LeftOut()


def shown(owner: Structure) -> str:
    """A structure as a dataclass shows itself, with the members that are given."""
    parts = [f"{name}={value!r}" for name, value in given(owner)]
    return f"{type(owner).__qualname__}({', '.join(parts)})"


def given(owner: Structure) -> Iterator[tuple[str, Any]]:
    """The members that are given, by Python names; a stand-in for each that is sensitive.

    A value that is no structure where one with secrets belongs is not shown either. A required
    member is given even if it is None.
    """
    known = specs(type(owner))
    for each in fields(owner):
        value = getattr(owner, each.name)
        if value is None and each.default is not MISSING:
            continue
        if is_left_out(value):
            yield each.name, LEFT_OUT
            continue
        spec = known.get(each.name)
        hidden = not each.repr or (spec is not None and _may_leak(value, spec))
        yield each.name, SENSITIVE if hidden and value is not None else value


def shown_value(value: Any, spec: Spec | None) -> str:
    """The repr of a value of a type, unless that might show a secret."""
    return repr(SENSITIVE if spec is not None and _may_leak(value, spec) else value)


def _may_leak(value: Any, spec: Spec) -> bool:
    """Whether a value's repr might show a secret: a structure's own repr never does."""
    if value is None or not spec.holds_secrets or isinstance(value, Structure):
        return False
    if spec.item is not None and is_list(value):
        return any(_may_leak(item, spec.item) for item in value)
    if spec.item is not None and spec.key is not None and is_map(value):
        return any(_may_leak(key, spec.key) for key in value) or any(
            _may_leak(item, spec.item) for item in value.values()
        )
    return True
