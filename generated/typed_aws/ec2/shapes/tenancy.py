"""EC2 Tenancy."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Tenancy: TypeAlias = Literal[
    "default",
    "dedicated",
    "host",
]

TENANCY_VALUES = frozenset[str](get_args(Tenancy))
