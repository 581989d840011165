"""EC2 ProductCodeValues."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ProductCodeValues: TypeAlias = Literal[
    "devpay",
    "marketplace",
]

PRODUCT_CODE_VALUES_VALUES = frozenset[str](get_args(ProductCodeValues))
