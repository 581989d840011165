"""`botosmith overlay leads | decide | coverage`: what to read, what was decided, what is open."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.markup import escape
from rich.table import Table

from ..errors import OverlayError
from ..facts import execution, ledger, listing
from ..facts.coverage import Coverage, coverage, decided, first_words, standing
from ..facts.leads import leads as leads_of
from ..loading.service import load
from ..model.words import counted
from ..overlay import Fact
from ..overlay.read import shipped_services
from ..pipeline import select
from ..project import own_facts
from .completion import OperationGlob, ServiceName, ServicesWithFacts
from .console import busy, console, of_each, problems, put, put_table

Overlays = Annotated[
    list[Path] | None,
    typer.Option("--overlay", help="A file of facts of your own, its ledger beside it."),
]
LedgerFile = Annotated[
    Path | None,
    typer.Option("--ledger", help="The ledger's file; default: beside the overlay."),
]


def leads(
    service: ServiceName,
    operation: OperationGlob = "",
    every: Annotated[bool, typer.Option("--all", help="Show those that are decided, too.")] = False,
    elsewhere: Annotated[
        list[Path] | None,
        typer.Option("--leads", help="JSON Lines with leads from elsewhere, to show beside them."),
    ] = None,
    overlay: Overlays = None,
    ledger_file: LedgerFile = None,
    format: Annotated[Literal["text", "json"], typer.Option(help="How they are shown.")] = "text",
) -> None:
    """List the sentences of a model's documentation that may hold a fact about a request."""
    with busy(service):
        model = load(service)
        chosen = select(model, [operation]) if operation else None
        others = listing.outside(elsewhere or (), service)
        if chosen is not None:
            others = tuple(each for each in others if each.operation in chosen)
        facts = execution.facts_of(service, own_facts(overlay).get(service, ()))
        known = _ledger(service, overlay, ledger_file)
        found = standing(leads_of(model, chosen), facts, known)
    shown = [each for each in found if every or each.is_open]
    if format == "json":
        put(json.dumps(listing.plain(model, shown, others), indent=2, ensure_ascii=False))
        return
    for line in listing.lines(model, shown, others):
        put(line)
    count = sum(each.is_open for each in found)
    print(
        f"{service}: {count:,} of {counted(len(found), 'lead is', 'leads are')} open",
        file=sys.stderr,
    )


def decide(
    service: ServiceName,
    source: Annotated[
        Path, typer.Option("--from", help="Lines of `ID DECISION [NOTE]`; or - for standard input.")
    ],
    overlay: Overlays = None,
    ledger_file: LedgerFile = None,
    covered: Annotated[
        list[str] | None,
        typer.Option(help="Globs of operations whose leads must all be decided; * for all."),
    ] = None,
) -> None:
    """Put decisions about leads into the ledger: all of them, or none where one is wrong.

    A decision is `fact:ID[,ID]`, `open`, or why a lead is no fact: state, permission, ignored,
    advice, default, describes, response, restates, ambiguous, inexpressible.
    """
    model = load(service)
    facts = execution.facts_of(service, own_facts(overlay).get(service, ()))
    path = ledger_file or (ledger.beside(overlay[0]) if overlay else ledger.shipped_file(service))
    before = ledger.read(path, service)
    found = standing(leads_of(model), facts, before)
    name = "<standard input>" if str(source) == "-" else str(source)
    after = decided(_text(source), name, found, facts, before)
    if covered:
        after = ledger.Ledger(
            service, True if covered == ["*"] else tuple(covered), after.decisions, after.file
        )
    ledger.save(after, path)
    left = sum(each.is_open for each in standing(leads_of(model), facts, after))
    console.print(
        f"{counted(len(after.decisions), 'decision')} in {escape(str(path))}; "
        f"{counted(left, 'lead is', 'leads are')} open"
    )


def show_coverage(
    service: ServicesWithFacts = None,
    overlay: Overlays = None,
    ledger_file: LedgerFile = None,
    format: Annotated[Literal["table", "json"], typer.Option(help="How it is shown.")] = "table",
) -> None:
    """Count the leads, facts and decisions of services, and the leads that are open."""
    own = own_facts(overlay)
    names = service or sorted({*shipped_services(), *own})
    found = of_each(names, partial(_covered, overlay, ledger_file, own))
    if format == "json":
        put(json.dumps([each.counts() for each in found], indent=2))
        return
    put_table(_table(found))
    for each in found:
        for line in each.stale:
            problems.print(f"[yellow]stale:[/] {escape(line)}")


def _covered(
    overlays: list[Path] | None,
    ledger_file: Path | None,
    own: Mapping[str, tuple[Fact, ...]],
    service: str,
) -> Coverage:
    return coverage(service, _ledger(service, overlays, ledger_file), own.get(service, ()))


def unsettled(
    service: str, overlays: list[Path] | None, own: Sequence[Fact], most: int = 20
) -> Iterator[str]:
    """What is wrong with a ledger: decisions that no longer fit, open leads of what is covered."""
    known = _ledger(service, overlays, None)
    if not known.decisions and not known.covered:
        return
    found = coverage(service, known, own)
    yield from found.stale
    for lead in found.overdue[:most]:
        yield f"{known.file}: lead {lead.id} at {lead.at} is open: {first_words(lead.text)!r}"
    if found.overdue:
        count = len(found.overdue)
        yield (
            f"{known.file}: {counted(count, 'lead is', 'leads are')} open in operations that are "
            f"declared as covered\n"
            f"  cure: read them with `botosmith overlay leads {service}`, and decide them"
        )


def _table(found: list[Coverage]) -> Table:
    table = Table()
    for column in (
        "service",
        "leads",
        "texts",
        "by fact",
        "by reason",
        "open",
        "facts",
        "levels",
        "of which",
    ):
        is_text = column in {"service", "levels", "of which"}
        table.add_column(column, justify="left" if is_text else "right")
    for each in found:
        counts = each.counts()
        kinds = ", ".join(f"{count} {kind}" for kind, count in counts["kinds"].items())
        numbers = (
            *(counts["leads"], counts["texts"], counts["byFact"]),
            *(sum(counts["byReason"].values()), counts["open"], counts["facts"]),
        )
        levels = ", ".join(f"{count} {level}" for level, count in counts["levels"].items())
        shown = (f"{number:,}" for number in numbers)
        table.add_row(escape(each.service), *shown, levels, escape(kinds))
    return table


def _ledger(service: str, overlays: list[Path] | None, file: Path | None) -> ledger.Ledger:
    """The shipped ledger, and those beside a user's overlays."""
    if file is not None:
        return ledger.read(file, service)
    own = [
        ledger.read(ledger.beside(path), service)
        for path in overlays or ()
        if ledger.beside(path).exists()
    ]
    return ledger.combine(ledger.shipped_ledger(service), own)


def _text(source: Path) -> str:
    if str(source) == "-":
        return sys.stdin.read()
    try:
        return source.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OverlayError(f"{source}: cannot be read: {error}") from error
