"""Toys Violation_."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Violation_: TypeAlias = Literal["x"]

VIOLATION_VALUES = frozenset[str](get_args(Violation_))
