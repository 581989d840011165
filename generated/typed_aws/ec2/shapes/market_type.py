"""EC2 MarketType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

MarketType: TypeAlias = Literal[
    "spot",
    "capacity-block",
    "interruptible-capacity-reservation",
]

MARKET_TYPE_VALUES = frozenset[str](get_args(MarketType))
