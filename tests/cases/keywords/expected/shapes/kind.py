"""Toys Kind."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Kind: TypeAlias = Literal["type"]

KIND_VALUES = frozenset[str](get_args(Kind))
