"""Toys Colour."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Colour: TypeAlias = Literal[
    "RED",
    "BLUE",
]

COLOUR_VALUES = frozenset[str](get_args(Colour))
