"""Lines of Python before they are formatted."""

from __future__ import annotations

from collections.abc import Iterable


def indented(lines: Iterable[str], depth: int = 1) -> list[str]:
    """Lines, so many levels deeper."""
    return [f"{'    ' * depth}{line}" for line in lines]
