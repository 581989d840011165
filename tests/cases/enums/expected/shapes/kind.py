"""Toys Kind."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Kind: TypeAlias = Literal[
    "soft",
    "2d",
    "c++",
    "a b",
    "",
    "None",
    "été",
    'quo"te',
    "back\\slash",
]

KIND_VALUES = frozenset[str](get_args(Kind))
