"""`botosmith overlay compare`: saved pages, held against the model."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import groupby
from typing import Annotated, Any, Literal

import typer
from rich.markup import escape
from rich.table import Table

from ..facts.comparison import Row
from ..facts.saved_pages import Saved, compared, read_saved
from ..untyped import is_tuple
from . import completion
from .console import put, put_table

Pages = Annotated[
    list[str],
    typer.Argument(help="Saved pages of the API Reference: files, or - .", metavar="PAGE…"),
]
ServiceOption = Annotated[
    str | None,
    typer.Option(
        "--service",
        help="botocore's name of the pages' service.",
        autocompletion=completion.services,
    ),
]
OperationOption = Annotated[
    str | None,
    typer.Option(
        "--operation",
        help="The operation that the page must be of.",
        autocompletion=completion.operations,
    ),
]


def compare(
    pages: Pages,
    service: ServiceOption = None,
    operation: OperationOption = None,
    format: Annotated[
        Literal["table", "json"], typer.Option(help="How the comparison is shown.")
    ] = "table",
) -> None:
    """Hold pages against the model: what they agree on, what only one states, conflicts."""
    told: list[dict[str, Any]] = []
    for file in pages:
        saved = read_saved(file, service, operation)
        rows = compared(saved)
        if format == "table":
            put_table(_table(saved, rows))
        told += [
            {"file": saved.name, "service": saved.service, "name": saved.page.name, **_plain(row)}
            for row in rows
        ]
    if format == "json":
        put(json.dumps(told, indent=2))


def _table(saved: Saved, rows: Iterable[Row]) -> Table:
    """One line for all that a member's page and model agree on, and one for each difference."""
    title = f"{saved.page.name} ({saved.service}): {saved.name}"
    table = Table(title=escape(title), title_justify="left")
    for column in ("member", "verdict", "what", "page", "model", "line"):
        table.add_column(column, overflow="fold")
    for member, each in groupby(rows, key=lambda row: row.member):
        of_member = list(each)
        agreed = [_what(row) for row in of_member if row.verdict == "agree"]
        if agreed:
            table.add_row(escape(member), "agree", ", ".join(agreed), "", "", _line(of_member[0]))
        for row in of_member:
            if row.verdict != "agree":
                colour = "red" if row.verdict == "conflict" else "yellow"
                cells = (_what(row), shown(row.page), shown(row.model), _line(row))
                table.add_row(
                    escape(member), f"[{colour}]{row.verdict}[/]", *(escape(each) for each in cells)
                )
    return table


def _what(row: Row) -> str:
    return row.what if row.of == "value" else f"{row.what} of each {row.of}"


def _line(row: Row) -> str:
    return str(row.line) if row.line else ""


def shown(value: Any) -> str:
    """A value as it is shown in a cell."""
    if not is_tuple(value):
        return "" if value is None else str(value)
    if any(isinstance(each, str) for each in value):
        return " | ".join(map(str, value))
    return "..".join("" if limit is None else str(limit) for limit in value)


def _plain(row: Row) -> dict[str, Any]:
    keys = ("member", "what", "of", "verdict", "page", "model", "line", "at")
    return {key: getattr(row, key) for key in keys}
