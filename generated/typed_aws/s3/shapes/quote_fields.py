"""S3 QuoteFields."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

QuoteFields: TypeAlias = Literal[
    "ALWAYS",
    "ASNEEDED",
]

QUOTE_FIELDS_VALUES = frozenset[str](get_args(QuoteFields))
