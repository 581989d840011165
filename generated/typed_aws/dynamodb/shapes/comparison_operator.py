"""DynamoDB ComparisonOperator."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ComparisonOperator: TypeAlias = Literal[
    "EQ",
    "NE",
    "IN",
    "LE",
    "LT",
    "GE",
    "GT",
    "BETWEEN",
    "NOT_NULL",
    "NULL",
    "CONTAINS",
    "NOT_CONTAINS",
    "BEGINS_WITH",
]

COMPARISON_OPERATOR_VALUES = frozenset[str](get_args(ComparisonOperator))
