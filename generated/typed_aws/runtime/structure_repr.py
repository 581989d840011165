"""The repr of a structure: that of a dataclass, but for what is sensitive."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from .left_out import is_left_out
from .specs import Spec, specs
from .structure import Structure, is_list, is_map


def shown(owner: Structure) -> str:
    """A structure as a dataclass shows itself: sensitive members are left out.

    A value that is no structure where one with secrets belongs is not shown either.
    """
    known = specs(type(owner))
    parts = [
        f"{each.name}={shown_value(getattr(owner, each.name), known.get(each.name))}"
        for each in fields(owner)
        if each.repr
    ]
    return f"{type(owner).__qualname__}({', '.join(parts)})"


def shown_value(value: Any, spec: Spec | None) -> str:
    """The repr of a value of a type, unless that might show a secret, or it was left out."""
    if is_left_out(value):
        return "<left out>"
    return "<redacted>" if spec is not None and _may_leak(value, spec) else repr(value)


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
