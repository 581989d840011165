"""Toys Country."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Country: TypeAlias = Literal[
    "COUNTRY_NUMBER_0",
    "COUNTRY_NUMBER_1",
    "COUNTRY_NUMBER_2",
    "COUNTRY_NUMBER_3",
    "COUNTRY_NUMBER_4",
]

COUNTRY_VALUES = frozenset[str](get_args(Country))
