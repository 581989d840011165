"""EC2 HttpTokensState."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

HttpTokensState: TypeAlias = Literal[
    "optional",
    "required",
]

HTTP_TOKENS_STATE_VALUES = frozenset[str](get_args(HttpTokensState))
