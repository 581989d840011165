"""Toys PutToyResponse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...runtime.output import Output


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutToyResponse(Output):
    """PutToyResponse."""

    name: str | None = None
    problem: Any | None = None
