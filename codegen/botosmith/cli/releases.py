"""`botosmith diff` and `botosmith update`: what changed, and what it means for callers."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

import typer
from rich.markup import escape
from rich.table import Table

from .. import config as configuration
from ..drift.diff import Bump, Change, bump, diff
from ..drift.releases import EMPTY, Release, common, matching, opened, operations_of
from ..drift.snapshot import Snapshot
from ..errors import ConfigError
from ..facts import execution
from ..facts.leads import Lead
from ..facts.ledger import shipped_ledger
from ..facts.opened_leads import opened_leads
from ..model.words import counted
from ..output.folder import MANIFEST, write
from ..overlay import Fact
from ..project import Options, jobs, own_facts
from . import completion, leads
from .building import builds, tell_files, unfit
from .console import console, problems, put, put_table, watched

Format = Literal["table", "markdown", "json"]
Opened: TypeAlias = dict[str, tuple[Lead, ...]]
"""The leads that open, by service."""


def changes_between(
    old: Release, new: Release, operations: Mapping[str, Collection[str]] | None
) -> tuple[Change, ...]:
    """The changes of every service, limited to some operations where they are given."""
    found: list[Change] = []
    for service in watched(common(old, new, operations)):
        wanted = None if operations is None else operations[service]
        before = old.snapshot(service, wanted) if service in old.services else EMPTY
        after = new.snapshot(service, wanted) if service in new.services else EMPTY
        found += diff(service, before, after)
    return tuple(found)


def show(changes: tuple[Change, ...], form: Format, opened_now: Opened | None = None) -> None:
    """Print changes, the version step that they ask for, and the leads to read where asked."""
    step = bump(changes)
    if form == "json":
        told: dict[str, Any] = {"bump": step, "changes": [asdict(change) for change in changes]}
        if opened_now is not None:
            told["leads"] = [
                {"service": service, "id": lead.id, "at": lead.at, "text": lead.text}
                for service, found in opened_now.items()
                for lead in found
            ]
        put(json.dumps(told, indent=2))
        return
    if form == "markdown":
        put(markdown(changes, step))
    else:
        _table(changes, step)
    for service, found in (opened_now or {}).items():
        put(f"\n{service}: {counted(len(found), 'lead')} to read\n")
        for lead in found:
            put(f"- `{lead.id}` {lead.at}: {_inline(lead.text)}")


def _opened_leads(
    old: Release,
    new: Release,
    operations: Mapping[str, Collection[str]] | None,
    own: Mapping[str, Sequence[Fact]],
) -> Opened:
    """The leads that open, of each service that has a ledger."""
    found: Opened = {}
    for service in watched(common(old, new, operations)):
        ledger = shipped_ledger(service)
        if ledger.decisions or ledger.covered:
            wanted = None if operations is None else operations[service]
            found[service] = opened_leads(service, old, new, ledger, own.get(service, ()), wanted)
    return found


def markdown(changes: tuple[Change, ...], step: Bump) -> str:
    """Changes as a text for a pull request or a changelog."""
    breaking = [change for change in changes if change.breaking]
    other = [change for change in changes if not change.breaking]
    lines = [f"**{counted(len(changes), 'change')}, {len(breaking)} breaking: {step}**"]
    for title, group in (("Breaking", breaking), ("Compatible", other)):
        if group:
            lines += ["", f"### {title}", ""]
            lines += [
                f"- `{change.service} {change.address}`: {_inline(change.what)}" for change in group
            ]
    return "\n".join(lines)


def _inline(text: str) -> str:
    return text.replace("`", "'").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def _table(changes: tuple[Change, ...], step: Bump) -> None:
    table = Table(title=f"{counted(len(changes), 'change')}: {step}", title_justify="left")
    for column in ("service", "where", "kind", "what", "for callers"):
        table.add_column(column, overflow="fold")
    for change in changes:
        effect = "[red]breaking[/]" if change.breaking else "compatible"
        row = (change.service, change.address, change.kind, change.what)
        table.add_row(*map(escape, row), effect)
    if changes:
        put_table(table)
    else:
        console.print("no change in the API")


def diff_command(
    old: Annotated[
        str,
        typer.Argument(
            help="A data folder, a wheel of botocore, a generated package, or `installed`."
        ),
    ],
    new: Annotated[str, typer.Argument(help="The same for the newer side.")] = "installed",
    service: Annotated[
        list[str] | None,
        typer.Option(help="Only this service.", autocompletion=completion.services),
    ] = None,
    operation: Annotated[
        list[str] | None,
        typer.Option(
            help="Only this operation, or glob, of one --service.",
            autocompletion=completion.operations,
        ),
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="All services and operations, whatever is configured.")
    ] = False,
    format: Annotated[Format, typer.Option(help="How changes are shown.")] = "table",
    fail_on: Annotated[
        Literal["breaking", "any", "never"], typer.Option(help="When to exit with 1.")
    ] = "breaking",
    with_leads: Annotated[
        bool,
        typer.Option("--leads", help="List the leads that open in services with a ledger, too."),
    ] = False,
) -> None:
    """Tell what changed between two versions, in API words, and what it means for callers."""
    if operation and len(service or ()) != 1:
        raise ConfigError("--operation needs exactly one --service")
    own = own_facts()
    with opened(old, own) as before, opened(new, own) as after:
        wanted = _wanted(before, after, service, operation, every)
        changes = changes_between(before, after, wanted)
        opened_now = _opened_leads(before, after, wanted, own) if with_leads else None
    show(changes, format, opened_now)
    breaking = any(change.breaking for change in changes)
    if (fail_on == "breaking" and breaking) or (fail_on == "any" and changes):
        raise typer.Exit(1)


def _wanted(
    old: Release,
    new: Release,
    services: list[str] | None,
    operations: list[str] | None,
    every: bool,
) -> dict[str, Collection[str]] | None:
    """The operations to compare: named, of the package, configured, or (None) all."""
    if services:
        names = [*(operations or ["*"])]
        return {each: matching(old, new, each, names) for each in services}
    for side in (old, new):
        if side.package is not None:
            return {**operations_of(side.package)}
    if every:
        return None
    try:
        config = configuration.read(configuration.find(Path.cwd()))
    except ConfigError:
        return None
    return {
        name: matching(old, new, name, patterns)
        for package in config.packages
        for name, patterns in package.services.items()
    }


def update_command(
    strict: Annotated[
        bool, typer.Option("--strict", help="Fail where a fact does not fit the model.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace files that were edited by hand, too.")
    ] = False,
    format: Annotated[Format, typer.Option(help="How changes are shown.")] = "table",
) -> None:
    """Regenerate the configured packages, and tell what changed since they were generated.

    Prints the changes in API words, whatever is wrong with a fact, and an entry for a changelog.
    """
    told: list[Change] = []
    own = own_facts()
    for built, folder in builds(jobs(Options())):
        if strict and built.dropped:
            raise ConfigError(f"{built.name}: {unfit(len(built.dropped))}")
        before = _snapshots(folder)
        report = write(built.texts, folder, force=force)
        if report.written or report.removed:
            tell_files(report, folder, problems)
        for service, after in _snapshots(folder).items():
            told += diff(service, before.get(service, EMPTY), after)
        for service in sorted(before.keys() - built.manifest["services"].keys()):
            told += diff(service, before[service], EMPTY)
        for service in built.manifest["services"]:
            for finding in execution.check(service, own.get(service, ())):
                problems.print(f"[yellow]warning:[/] {escape(str(finding))}")
            for line in leads.unsettled(service, None, own.get(service, ())):
                problems.print(f"[yellow]warning:[/] {escape(line)}")
    changes = tuple(told)
    show(changes, format)
    if changes and format == "table":
        console.print("\nFor your changelog:\n")
        put(markdown(changes, bump(changes)))


def _snapshots(folder: Path) -> dict[str, Snapshot]:
    """What a package on disk was made from; nothing where there is no package yet."""
    if not (folder / MANIFEST).is_file():
        return {}
    with opened(str(folder)) as release:
        return {service: release.snapshot(service, None) for service in release.services}
