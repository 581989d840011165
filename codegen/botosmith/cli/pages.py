"""`botosmith overlay import` and `propose`: documentation read into facts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.markup import escape
from rich.table import Table

from ..errors import OverlayError
from ..facts import execution
from ..facts.drafts import source_key
from ..facts.page_facts import import_page
from ..facts.saved_pages import read_saved
from ..loading.service import service_names
from ..model.words import counted
from ..output.users_files import replace_files
from ..overlay import Fact
from ..overlay.format import FactEntry, Source
from ..overlay.merge import merged
from ..overlay.read import parse
from . import completion
from .comparing import OperationOption, Pages, ServiceOption, shown
from .completion import OperationGlob
from .console import busy, console, of_each, problems, put, put_table

Url = Annotated[str, typer.Option("--url", help="Where the page was saved from.")]
Into = Annotated[
    Path | None, typer.Option("--into", help="An overlay file to merge the facts into.")
]


def import_(
    pages: Pages,
    service: ServiceOption = None,
    operation: OperationOption = None,
    into: Into = None,
    status: Annotated[
        Literal["active", "proposed"],
        typer.Option(help="Whether the facts are applied, or wait to be reviewed."),
    ] = "proposed",
    url: Url = "",
) -> None:
    """Print the facts that pages state and nothing else does, or merge them into an overlay."""
    made: dict[str, str] = {}
    for file in pages:
        saved = read_saved(file, service, operation)
        known = execution.facts_of(saved.service, _facts_in(into))
        found = import_page(saved, status, known, url)
        for row in found.conflicts:
            told = f"{saved.name}:{row.line}: {row.member} {row.what}: the page says "
            told += f"{shown(row.page)}, the model {shown(row.model)}"
            problems.print(f"[yellow]conflict:[/] {escape(told)}")
        _put(made, saved.service, {source_key(saved.page): found.source}, found.entries, into)
    _print(made)


def propose(
    service: Annotated[
        str | None,
        typer.Argument(
            help="botocore's name of a service, such as ssm.", autocompletion=completion.services
        ),
    ] = None,
    operation: OperationGlob = "",
    page: Annotated[
        list[str] | None, typer.Option("--page", help="A saved page to read instead; or - .")
    ] = None,
    into: Into = None,
    every: Annotated[
        bool, typer.Option("--all", help="Count the proposals of every service.")
    ] = False,
    url: Url = "",
) -> None:
    """Mine documentation for facts: proposed, with quote and examples, and never enforced."""
    from ..facts.proposals import proposals, proposals_of_page

    if every:
        _count()
        return
    if service is None:
        raise OverlayError("name a service, or pass --all")
    own = _facts_in(into)
    made: dict[str, str] = {}
    if not page:
        with busy(service):
            found = proposals(service, operation, own)
        _put(made, service, {}, [each.entry for each in found], into)
    for file in page or ():
        saved = read_saved(file, service, operation or None)
        found, cited = proposals_of_page(saved, own, url)
        _put(made, service, cited, [each.entry for each in found], into)
    _print(made)


def _count() -> None:
    from ..facts.proposals import counts, largest_first, proposals

    services = largest_first(service_names())
    made = dict(sorted(zip(services, of_each(services, proposals), strict=True)))
    table = Table("service", "proposals", "of which")
    for name, found in made.items():
        if found:
            kinds = ", ".join(f"{count} {kind}" for kind, count in counts(found).items())
            table.add_row(escape(name), str(len(found)), escape(kinds))
    put_table(table)
    total = sum(map(len, made.values()))
    console.print(f"{counted(total, 'proposal')} in {counted(table.row_count, 'service')}")


def _facts_in(file: Path | None) -> tuple[Fact, ...]:
    text = _text(file)
    return parse(text, str(file))[0] if text.strip() else ()


def _text(file: Path | None) -> str:
    if file is None or not file.exists():
        return ""
    try:
        return file.read_bytes().decode("utf-8")  # with the ends of its lines as they are
    except (OSError, UnicodeDecodeError) as error:
        raise OverlayError(f"{file}: cannot be read: {error}") from error


def _put(
    made: dict[str, str],
    service: str,
    sources: dict[str, Source],
    entries: Sequence[FactEntry],
    into: Path | None,
) -> None:
    """Add facts to the text to be printed, or merge them into a file and tell how many are new."""
    if into is None:
        sources = sources if entries else {}
        made[service] = merged(made.get(service, ""), "<the output>", service, sources, entries)
        return
    before = _text(into)
    after = merged(before, str(into), service, sources, entries) if entries else before
    if after != before:
        read = {into: before.encode()} if into.exists() else None
        replace_files({into: after.encode()}, read)
    known = len(parse(before, str(into))[0]) if before.strip() else 0
    count = len(parse(after, str(into))[0]) if after.strip() else 0
    console.print(f"{counted(count - known, 'fact')} added to {escape(str(into))}")


def _print(made: dict[str, str]) -> None:
    """Print an overlay file of each service; several are documents of one stream."""
    if made:
        put("---\n".join(made.values()), end="")
