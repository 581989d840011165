"""DynamoDB ConditionalOperator."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ConditionalOperator: TypeAlias = Literal[
    "AND",
    "OR",
]

CONDITIONAL_OPERATOR_VALUES = frozenset[str](get_args(ConditionalOperator))
