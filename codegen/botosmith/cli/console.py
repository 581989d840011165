"""How the command line prints: texts, tables, progress.

Names and texts of models, overlays, pages and programs are printed by the consoles here, or by
`put`: what could drive a terminal is escaped.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

T = TypeVar("T")
R = TypeVar("R")

_DRIVING = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def printable(text: str, kept: str = "") -> str:
    """A text without the characters that could drive a terminal, or that no encoding has.

    These are control characters, those that change the direction of a line, and lone surrogates.
    """
    return _DRIVING.sub(lambda found: _escaped(found[0], kept), text)


def _escaped(each: str, kept: str) -> str:
    return each if each in kept else each.encode("unicode_escape").decode()


class _Console(Console):
    """A console that prints no character of a text that could drive the terminal."""

    def render_str(self, text: str, **options: Any) -> Text:
        """Make a text of what is printed, or stands in a cell of a table."""
        return super().render_str(printable(text, "\n\t"), **options)


console = _Console(soft_wrap=True, highlight=False)
problems = _Console(stderr=True, soft_wrap=True, highlight=False)


def put(text: str, end: str = "\n") -> None:
    """Print a text as it is; to a terminal, without what could drive it."""
    watched = sys.stdout is not None and sys.stdout.isatty()
    print(printable(text, "\n\t") if watched else text, end=end)


NARROW = 100
"""The columns of a terminal below which the rows of a table stand one below the other."""


def put_table(table: Table) -> None:
    """Print a table; only on a terminal is it folded, not on its way into a file or a pager.

    On a narrow terminal, where cells would be cut or folded to a few letters, each row is a
    paragraph, unless the table fits as it is.
    """
    if not console.is_terminal:
        _Console(highlight=False, width=10_000).print(table, soft_wrap=False)
    elif console.width >= NARROW or console.measure(table).maximum < console.width:
        console.print(table, soft_wrap=False)
    else:
        console.print("\n".join(_paragraphs(table)))


def _paragraphs(table: Table) -> Iterator[str]:
    if table.title is not None:
        yield f"[italic]{table.title}[/]"
    for first, *others in zip(*(column.cells for column in table.columns), strict=True):
        yield f"[bold]{first}[/]"
        for column, cell in zip(table.columns[1:], others, strict=True):
            if str(cell):
                yield f"  {column.header}: {str(cell).replace(chr(10), chr(10) + '    ')}"


def progress_bar() -> Progress:
    """A bar on the terminal's standard error; nothing where there is no terminal."""
    # Nothing at all where nobody watches: not even the line that clearing a bar leaves behind.
    # What is printed meanwhile goes where it should, and not to the bar's console.
    return Progress(
        console=problems,
        transient=True,
        redirect_stdout=False,
        disable=not problems.is_terminal,
    )


def watched(things: Sequence[T], named: Callable[[T], str] = str) -> Iterator[T]:
    """Give one thing after the other, with a bar that shows which one is being looked at."""
    with progress_bar() as bar:
        task = bar.add_task("", total=len(things))
        for thing in things:
            bar.update(task, description=escape(named(thing)))
            yield thing
            bar.update(task, advance=1)


def of_each(things: Sequence[str], work: Callable[[str], R]) -> list[R]:
    """The result for each thing, in order; several processes work, and a bar shows the progress.

    Args:
        things: Names; each is shown when it is done.
        work: What is done with each; it can be pickled.
    """
    # Imported late: most commands start no process.
    from ..processes import in_processes

    found: dict[str, R] = {}
    with progress_bar() as bar:
        task = bar.add_task("", total=len(things))
        for thing, result in in_processes(work, things):
            found[thing] = result
            bar.update(task, description=escape(thing), advance=1)
    return [found[thing] for thing in things]


@contextmanager
def busy(what: str) -> Generator[None, None, None]:
    """Show that something is being done, whose end is not known."""
    with progress_bar() as bar:
        bar.add_task(escape(what), total=None)
        yield
