"""Toys PutToyResponse."""

from __future__ import annotations

from typing import Any

from ...runtime.dataclass import dataclass
from ...runtime.output import Output


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutToyResponse(Output):
    """PutToyResponse."""

    name: str | None = None
    problem: Any | None = None
