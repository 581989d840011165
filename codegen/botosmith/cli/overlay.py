"""`botosmith overlay check`, `show`, `reread` and `schema`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from ..errors import ConfigError
from ..facts import execution, page_facts, rereading
from ..loading.service import load, service_names
from ..model.words import counted
from ..overlay import Fact, evidence
from ..overlay.check import SavedPage
from ..overlay.format import OverlayFile
from ..overlay.read import shipped_file, shipped_services
from ..project import configured_files, own_facts
from . import completion, leads
from .completion import ServicesWithFacts
from .console import console, of_each, put, put_table, watched

Files = Annotated[
    list[Path] | None,
    typer.Option("--overlay", help="A file of facts of your own; default: those configured."),
]


def check(
    service: ServicesWithFacts = None,
    overlay: Files = None,
    page: Annotated[
        list[str] | None,
        typer.Option("--page", help="A saved page, to look for the quotes of facts that cite it."),
    ] = None,
) -> None:
    """Re-check every fact against the installed models, and the models' own constraints.

    Exits with 1 if a fact has rotted, or if a model states a constraint that cannot be right and
    that nobody has decided. With no service named, all models are audited.
    """
    own = own_facts(overlay)
    pages = [page_facts.for_quotes(file) for file in page or ()]
    names = service or sorted({*shipped_services(), *own})
    count = 0
    checked = of_each(names, partial(_checked, overlay, own, pages))
    for name, (facts, wrong) in zip(names, checked, strict=True):
        count += len(wrong)
        _print_wrong(wrong)
        console.print(f"{escape(name)}: {counted(facts, 'fact')} checked")
    audited = service or service_names()
    for undecided in of_each(audited, _undecided):
        count += len(undecided)
        _print_wrong(undecided)
    console.print(f"{counted(len(audited), 'model')} audited")
    if count:
        raise typer.Exit(1)


def _checked(
    overlays: list[Path] | None,
    own: Mapping[str, tuple[Fact, ...]],
    pages: Sequence[SavedPage],
    service: str,
) -> tuple[int, list[str]]:
    """How many facts there are about a service, and what is wrong with them and its ledger."""
    mine = own.get(service, ())
    found = execution.check(service, mine, pages=pages)
    wrong = [*map(str, found), *leads.unsettled(service, overlays, mine)]
    return len(execution.facts_of(service, mine)), wrong


def _undecided(service: str) -> list[str]:
    return [str(each) for each in execution.audit(service)]


def _print_wrong(found: Sequence[str]) -> None:
    for each in found:
        console.print(f"[red]✗[/] {escape(each)}")


def show(
    service: Annotated[
        str,
        typer.Argument(help="botocore's name of a service.", autocompletion=completion.services),
    ],
    operation: Annotated[
        str,
        typer.Argument(help="An operation; default: all.", autocompletion=completion.operations),
    ] = "",
    overlay: Files = None,
) -> None:
    """Show facts with their origin, severity, status, and what they rest on.

    The level is A to D: an error needs A or B.
    """
    found = execution.facts_about(service, operation, own_facts(overlay).get(service, ()))
    if not found:
        console.print(f"there are no facts about {escape(f'{service} {operation}'.strip())}")
        return
    table = Table(title=escape(f"{service} {operation}".strip()), title_justify="left")
    for column in ("fact", "at", "severity", "level", "status", "says", "evidence"):
        table.add_column(column, overflow="fold")
    for fact in found:
        entry = fact.entry
        severity = evidence.severity(fact) or ""
        cells = (entry.id, entry.at, severity, evidence.level(fact), entry.status, entry.says)
        table.add_row(*map(escape, cells), escape("\n".join(evidence.cited(fact))))
    put_table(table)


def reread(
    service: ServicesWithFacts = None,
    fact: Annotated[
        list[str] | None, typer.Option("--fact", help="Only this fact; may be repeated.")
    ] = None,
    overlay: Files = None,
) -> None:
    """Record that facts were read beside the members that their structures have today.

    A fact that demands one of several members may be wrong once there is another one: then it only
    warns until somebody has read it again, and said so by this command. What was read is kept
    beside each file of facts, in `SERVICE.siblings.json`.
    """
    files = overlay or configured_files()
    if not files:
        for name in service or ():
            load(name)  # which refuses what is no service
            if name not in shipped_services():
                raise ConfigError(f"botosmith brings no facts about {name}")
        files = [shipped_file(name) for name in service or shipped_services()]
    rereading.check_names(files, service or (), fact or ())
    found = [
        each
        for file in watched(files, lambda file: file.name)
        for each in rereading.record(file, service or (), fact or ())
    ]
    for name, told in found:
        console.print(f"{escape(name)}: {escape(told)}")


def schema() -> None:
    """Print the JSON Schema of overlay files, for editors."""
    put(json.dumps(OverlayFile.model_json_schema(by_alias=True), indent=2, sort_keys=True))
