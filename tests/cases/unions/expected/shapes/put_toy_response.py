"""Toys PutToyResponse."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .toy import Toy


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutToyResponse(Output):
    """PutToyResponse."""

    toy: Toy | None = None
