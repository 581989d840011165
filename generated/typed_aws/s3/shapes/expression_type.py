"""S3 ExpressionType."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

ExpressionType: TypeAlias = Literal["SQL"]

EXPRESSION_TYPE_VALUES = frozenset[str](get_args(ExpressionType))
