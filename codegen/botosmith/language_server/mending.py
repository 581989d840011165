"""The valid part of a text that somebody is typing."""

from __future__ import annotations

from collections.abc import Iterable

from .cursor import Text
from .units import Cut

MOST_CUTS = 4
"""The statements without which a text is tried."""


def valid(text: str, lines: Iterable[int] = ()) -> Cut | None:
    """A text as units, without statements that are not valid; None where that is not enough.

    Args:
        text: The text.
        lines: The lines of the statements that go first; after them go those where Python stops.
    """
    hints = list(lines)
    for _ in range(MOST_CUTS):
        try:
            return Cut(text)
        except SyntaxError as error:
            text = without(text, hints.pop(0) if hints else error.lineno or 1)
        except (ValueError, RecursionError, MemoryError):
            return None
    return None


def without(text: str, line: int) -> str:
    """A text with `pass` for the statement that a line is of; all others keep their lines."""
    read = Text(text)
    lines = text.split("\n")
    line = min(line, len(lines))
    statement = read.statement(read.place_of(line, len(lines[line - 1]) or 1))
    blank = [""] * (statement.last - statement.first)
    lines[statement.first - 1 : statement.last] = [f"{read.margin(statement.first)}pass", *blank]
    return "\n".join(lines)
