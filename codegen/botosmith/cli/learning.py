"""`botosmith learn`: what the reports of `profile="observe"` say, and what to change."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import botocore
import typer
from rich.markup import escape
from rich.table import Table

from .. import __version__
from ..model.words import counted
from ..output.users_files import replace_files
from ..overlay.merge import text_of
from ..project import own_facts
from .console import console, printable, problems, put, put_table

if TYPE_CHECKING:
    from ..facts.learning import Lead, Learned, Lessons


def learn(
    logs: Annotated[
        list[Path], typer.Argument(metavar="LOG…", help="Files that an Observer has written.")
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", help="A folder for SERVICE.yaml, leads.jsonl and report.md."),
    ] = None,
    status: Annotated[
        Literal["proposed", "active"],
        typer.Option(help="The status of new facts; only active ones are applied."),
    ] = "proposed",
    overlay: Annotated[
        list[Path] | None, typer.Option("--overlay", help="A file of facts of your own.")
    ] = None,
    format: Annotated[
        Literal["text", "markdown", "json"],
        typer.Option(help="How it is shown; markdown is for a report upstream."),
    ] = "text",
) -> None:
    """Learn from real calls: which facts and constraints they contradict, and which are missing."""
    from ..facts.learning import learn as learn_from
    from ..facts.observations import MOST_WARNINGS, read

    found = read(logs)
    for line in found.skipped[:MOST_WARNINGS]:
        problems.print(f"[yellow]skipped:[/] {escape(printable(line))}")
    if len(found.skipped) > MOST_WARNINGS:
        problems.print(f"and {len(found.skipped) - MOST_WARNINGS:,} more lines")
    own = own_facts(overlay)
    lessons = learn_from(found.observations, own, status)
    if format == "json":
        put(json.dumps(_plain(lessons), indent=2, ensure_ascii=False))
    elif format == "markdown":
        put("\n".join(_markdown(lessons)))
    else:
        _show(lessons)
    if output is not None:
        _write(lessons, output)


def _write(lessons: Lessons, folder: Path) -> None:
    """Write the facts that are proposed, the leads and the report."""
    files = {
        folder / f"{service}.yaml": text_of(service, sources, entries)
        for service, (sources, entries) in lessons.proposals().items()
    }
    if lessons.leads:
        lines = [json.dumps(_lead(each), ensure_ascii=False) for each in lessons.leads]
        files[folder / "leads.jsonl"] = "".join(f"{line}\n" for line in lines)
    files[folder / "report.md"] = "\n".join(_markdown(lessons)) + "\n"
    folder.mkdir(parents=True, exist_ok=True)
    replace_files({path: text.encode() for path, text in files.items()})
    for path in files:
        problems.print(escape(f"wrote {path}"))


# ------------------------------------------------------------------------------------- as text


def _show(lessons: Lessons) -> None:
    contradicted = [each for each in lessons.learned if each.cure is not None]
    rest = [each for each in lessons.learned if each.cure is None]
    for title, subjects in (("contradicted", contradicted), ("not contradicted", rest)):
        if subjects:
            put_table(_table(title, subjects))
    if lessons.leads:
        table = Table(title="refused, and nothing known about it", title_justify="left")
        for column in ("service", "operation", "member", "calls", "code", "the service's words"):
            table.add_column(column, justify="right" if column == "calls" else "left")
        for each in lessons.leads:
            cells = (each.service, each.operation, each.path, f"{each.count:,}", each.code)
            table.add_row(*(escape(printable(cell)) for cell in (*cells, each.recorded)))
        put_table(table)
    refuted = counted(len(contradicted), "fact or constraint is", "facts and constraints are")
    console.print(
        f"{counted(lessons.calls, 'report')}: {refuted} contradicted, "
        f"{counted(len(lessons.leads), 'lead')}"
    )


def _table(title: str, subjects: Sequence[Learned]) -> Table:
    table = Table(title=title, title_justify="left")
    for column in ("service", "fact or constraint", "severity", "agreed", "took it", "unclear"):
        table.add_column(column, justify="right" if column in _COUNTS else "left")
    table.add_column("wrong in")
    table.add_column("what to do")
    for each in subjects:
        tally = each.tally
        counts = (f"{tally.agreed:,}", f"{tally.contradicted:,}", f"{tally.unclear:,}")
        advice = "" if each.cure is None else each.cure.advice
        cells = (each.subject.service, each.subject.name, each.severity, *counts)
        table.add_row(*(escape(printable(cell)) for cell in (*cells, _share(each), advice)))
    return table


_COUNTS = frozenset({"agreed", "took it", "unclear"})


def _share(each: Learned) -> str:
    """In which share of calls the subject is wrong, with 95 % confidence."""
    if not each.tally.agreed + each.tally.contradicted:
        return "?"
    low, high = each.tally.interval
    return f"{low:.0%} to {high:.0%}"


# --------------------------------------------------------------------------------- as Markdown


def _markdown(lessons: Lessons) -> Iterator[str]:
    """A report to send upstream."""
    yield "# What real calls say"
    yield ""
    yield (
        f"botosmith {__version__}, botocore {botocore.__version__}; "
        f"{counted(lessons.calls, 'report')} of "
        '`profile="observe"`. "Wrong in" is a 95 % interval (Wilson) of the share of calls that '
        "the service took although we would have refused them or warned."
    )
    facts = [each for each in lessons.learned if each.cure and each.subject.at == ""]
    constraints = [each for each in lessons.learned if each.cure and each.subject.at]
    rest = [each for each in lessons.learned if each.cure is None]
    yield from _section("Facts that calls contradict", facts)
    yield from _section("Constraints of models that calls contradict", constraints)
    if lessons.leads:
        yield from ("", "## Refused, and nothing known about it", "")
        yield "| Service | Operation | Member | Calls | Code | The service's words |"
        yield "|---|---|---|---:|---|---|"
        for lead in lessons.leads:
            names = (_code(lead.service), _code(lead.operation), _code(lead.path))
            yield _row(*names, f"{lead.count:,}", _code(lead.code), _code(lead.recorded))
    yield from _section("Facts and constraints that no call contradicts", rest)
    proposals = lessons.proposals()
    if proposals:
        yield from ("", "## Proposals", "")
    for service, (sources, entries) in proposals.items():
        yield from ("````yaml", text_of(service, sources, entries).rstrip(), "````")


def _section(title: str, subjects: Sequence[Learned]) -> Iterator[str]:
    if not subjects:
        return
    yield from ("", f"## {title}", "")
    yield "| Service | What | Severity | Agreed | Took it | Unclear | Wrong in | Cure | Where |"
    yield "|---|---|---|---:|---:|---:|---|---|---|"
    for each in subjects:
        tally = each.tally
        what = _code(each.subject.name) + (f": {_text(each.says)}" if each.says else "")
        counts = (f"{tally.agreed:,}", f"{tally.contradicted:,}", f"{tally.unclear:,}")
        where = ", ".join(_code(name) for name in each.operations[:_MOST_OPERATIONS])
        cure = "" if each.cure is None else _text(each.cure.advice)
        service = _code(each.subject.service)
        yield _row(service, what, each.severity, *counts, _share(each), cure, where)


_MOST_OPERATIONS = 5


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _code(text: str) -> str:
    """A name or somebody else's words, such that no Markdown in them comes to life."""
    shown = printable(text).replace("`", "'").replace("|", r"\|")
    return f"`{shown}`" if shown.strip() else ""


def _text(text: str) -> str:
    return re.sub(r"([|<>\[\]*_])", r"\\\1", printable(text))


# --------------------------------------------------------------------------------------- as JSON


def _plain(lessons: Lessons) -> dict[str, Any]:
    return {
        "reports": lessons.calls,
        "subjects": [_subject(each) for each in lessons.learned],
        "leads": [_lead(each) for each in lessons.leads],
    }


def _subject(each: Learned) -> dict[str, Any]:
    low, high = each.tally.interval
    entry = None if each.cure is None else each.cure.entry
    plain = None
    if entry is not None:
        plain = entry.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return {
        "service": each.subject.service,
        "origin": each.subject.origin,
        "at": each.subject.at,
        "constraint": each.subject.constraint,
        "severity": each.severity,
        "operations": list(each.operations),
        "agreed": each.tally.agreed,
        "contradicted": each.tally.contradicted,
        "unclear": each.tally.unclear,
        "wrongIn": [round(low, 4), round(high, 4)],
        "advice": "" if each.cure is None else each.cure.advice,
        "proposal": plain,
    }


def _lead(each: Lead) -> dict[str, Any]:
    """A lead, as `botosmith overlay leads --leads` reads it, too."""
    return {
        "service": each.service,
        "operation": each.operation,
        "api_path": f"{each.operation}.{each.path}".rstrip("."),
        "message": f"{each.code}: {each.recorded}",
        "recorded": each.recorded,
        "count": each.count,
    }
