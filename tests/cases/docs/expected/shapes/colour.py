"""Toys Colour."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Colour: TypeAlias = Literal[
    "RED",
    "BLUE",
]
"""Zebra colour?"""

COLOUR_VALUES = frozenset[str](get_args(Colour))
