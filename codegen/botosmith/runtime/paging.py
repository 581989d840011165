"""How an operation is paged. Who only makes requests imports this, and not what runs over pages."""

from __future__ import annotations

from typing import TypeAlias

from .select import Select

Finder: TypeAlias = tuple[str, ...] | Select
"""Where a response holds something: the names on the way, or an expression that is no path."""


class Paging:
    """How an operation is paged; wire names throughout.

    Attributes:
        inputs: The input members that take tokens.
        outputs: Where a response holds the next token of each.
        results: The paths to what a page is about; the first one holds the items.
        limit: The input member that takes a page's size; None where there is none.
        limit_type: What that member is.
        more: Where it says whether there are more pages; None where the tokens alone tell.
    """

    __slots__ = ("inputs", "limit", "limit_type", "more", "outputs", "results")

    def __init__(
        self,
        *,
        inputs: tuple[str, ...],
        outputs: tuple[Finder, ...],
        results: tuple[tuple[str, ...], ...],
        limit: str | None = None,
        limit_type: type[int] | type[str] = int,
        more: Finder | None = None,
    ) -> None:
        self.inputs = inputs
        self.outputs = outputs
        self.results = results
        self.limit = limit
        self.limit_type = limit_type
        self.more = more
