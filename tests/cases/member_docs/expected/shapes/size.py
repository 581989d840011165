"""Toys Size."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Size: TypeAlias = Literal[
    "BIG",
    "SMALL",
]

SIZE_VALUES = frozenset[str](get_args(Size))
