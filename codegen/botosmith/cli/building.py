"""Building packages, and what the command line prints of them: progress, a table, warnings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, TaskID
from rich.table import Table

from ..bulk import Bulk, Job, build_all
from ..model.words import counted
from ..output.folder import Finding, Report
from .console import console, problems, progress_bar, put_table

MOST_SERVICES = 40
"""The services up to which each is described; of more, only what they hold together."""


def builds(
    packages: Iterable[tuple[list[Job], Path]], *, afresh: bool = False
) -> Iterator[tuple[Bulk, Path]]:
    """Build each package, its progress shown; facts that do not fit or only warn are named.

    With `afresh`, nothing is taken from the cache.
    """
    for jobs, folder in packages:
        with progress_bar() as progress:
            task = progress.add_task(escape(jobs[0].package), total=len(jobs))
            built = build_all(jobs, partial(_advance, progress, task), _notice, afresh=afresh)
        _warn_of_facts(built, jobs)
        yield built, folder


def _notice(text: str) -> None:
    problems.print(f"[yellow]cache:[/] {escape(text)}")


def _advance(progress: Progress, task: TaskID, service: str, was_kept: bool) -> None:
    progress.update(task, advance=1, description=escape(service))


def _warn_of_facts(built: Bulk, jobs: list[Job]) -> None:
    told_of = (*built.dropped, *built.weakened)
    services = {fact["service"] for fact in told_of}
    facts = [fact for job in jobs if job.service in services for fact in job.all_facts()]
    where = {fact.entry.id: fact.where for fact in facts}
    for fact in told_of:
        told = f"{where[fact['id']]}: {fact['why']}; {fact['cure']}"
        problems.print(f"[yellow]warning:[/] {escape(told)}")


def tell(built: Bulk, folder: Path) -> None:
    """Tell what was read, what it holds, and what is not enforced."""
    table = Table(title=escape(f"{built.name} in {folder}"), title_justify="left")
    for column in ("service", "API", "operations", "facts", "not enforced"):
        table.add_column(column)
    services = built.manifest["services"]
    for name, told in services.items() if len(services) <= MOST_SERVICES else ():
        facts = [fact for fact in built.manifest["facts"] if fact["service"] == name]
        applied = sum(fact["result"] == "applied" for fact in facts)
        lacking = sum(note["service"] == name for note in built.manifest["notEnforced"])
        table.add_row(
            name,
            told["apiVersion"],
            str(len(told["operations"])),
            f"{applied} of {len(facts)} applied",
            str(lacking),
        )
    if table.rows:
        put_table(table)
    else:
        console.print(table.title)
    census = built.manifest["census"].items()
    console.print(", ".join(counted(count, kind.removesuffix("s")) for kind, count in census))
    for note in built.manifest["notEnforced"]:
        told = "not enforced: the {constraint} of {service} {shape}: {why}"
        console.print(escape(told.format(**note)))


def unfit(count: int) -> str:
    """That so many facts are left out."""
    return counted(count, "fact does not fit the model", "facts do not fit the model")


MOST_FILES = 40
"""The removed files up to which each is named."""


def tell_files(report: Report, folder: Path, to: Console = console) -> None:
    """Tell how many files were written, and name those that are no longer there."""
    changed = f"{len(report.written)} written, {len(report.removed)} removed"
    to.print(f"{changed}, {report.unchanged} unchanged in {escape(str(folder))}")
    for path in report.removed[:MOST_FILES]:
        home = report.moved.get(path)
        told = f"removed: {path}" if home is None else f"moved: {path} to {home}"
        to.print(escape(told))
    if (more := len(report.removed) - MOST_FILES) > 0:
        to.print(f"removed: {more} more")


def said(finding: Finding) -> str:
    """What is wrong with a file, its path left out."""
    return escape(str(finding).partition(" ")[2])
