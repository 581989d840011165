"""`botosmith explain`: what an operation takes, and what each constraint and rule rests on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal, TypeAlias

from rich.text import Text

from ..addresses import Site
from ..api import LoadedPackage, load_package
from ..config import docs_url_near
from ..errors import ConfigError
from ..model.words import counted
from ..overlay import read as read_overlays
from ..pipeline import prepare
from ..plan import Selection
from ..reference import Bases, OperationReference, bases_of, narrowed, outline, samples
from ..reference.calls import Calls, calls
from ..reference.data import as_data
from ..reference.entries import Counts
from ..reference.text import Line, as_lines
from ..site.standalone import standalone
from .console import console, put

Format: TypeAlias = Literal["text", "json", "html"]


def tell(
    service: str,
    operation: str,
    path: str,
    format: Format,
    example: bool,
    overlay: list[Path] | None,
) -> None:
    """Print an operation, one of its members, or all operations; see `explanation.explain`.

    Raises:
        ConfigError: The options do not go together, or there is no such operation.
    """
    own_facts = read_overlays(overlay or ()).get(service, ())
    selection, outcomes = prepare(service, [operation or "*"], own_facts=own_facts)
    bases = bases_of(outcomes)
    if not operation:
        if example:
            raise ConfigError("--example needs an operation")
        _tell_operations(selection, bases, format)
        return
    if format != "text" and len(selection.operations) > 1:
        raise ConfigError(f"{operation!r} means several operations; --format {format} takes one")
    for name in selection.operations:
        reference = outline(selection.service, name, bases, selection.companions)
        shown = narrowed(reference, path) if path else reference
        url = _address(selection, name, shown if path else None)
        if example:
            _tell_examples(reference, format, overlay)
        elif format == "json":
            put(json.dumps({**as_data(shown), "url": url}, indent=2, ensure_ascii=False))
        elif format == "html":
            put(standalone(shown), end="")
        else:
            describe(shown, whole=not path)
            if url:
                console.print(Text(f"\nReference: {url}"), soft_wrap=True)


def _address(selection: Selection, operation: str, narrowed: OperationReference | None) -> str:
    """Where the published site shows an operation, or a member of it; empty without a site."""
    docs_url = docs_url_near(Path.cwd())
    if not docs_url:
        return ""
    path = "" if narrowed is None or narrowed.request is None else narrowed.request.members[0].path
    site = Site(docs_url, selection.service.name, selection.service.operations)
    return site.member(operation, path)


def describe(reference: OperationReference, *, whole: bool = True) -> None:
    """Print an operation, or the one member that its reference is narrowed to."""
    for line in as_lines(reference, console.width, whole=whole):
        # Laid out already: what is wider than the terminal is not broken.
        console.print(rich_text(line), soft_wrap=True)


def rich_text(line: Line) -> Text:
    """A line for Rich, which reads no markup in it."""
    return Text.assemble(*((span.text, span.style) for span in line))


# ------------------------------------------------------------------------------ operations


def _tell_operations(selection: Selection, bases: Bases, format: Format) -> None:
    counts = {
        name: outline(selection.service, name, bases, with_result=False).counts()
        for name in selection.operations
    }
    if format == "json":
        told = [{"operation": name, **asdict(each)} for name, each in counts.items()]
        put(json.dumps(told, indent=2))
    elif format == "html":
        raise ConfigError("--format html needs an operation; `botosmith docs` makes a site of all")
    else:
        for line in _table(counts, console.width):
            console.print(Text(line), soft_wrap=True)


_COLUMNS = (("members", 7), ("constraints", 11), ("rules", 5), ("facts", 5))


def _table(counts: Mapping[str, Counts], width: int) -> Iterable[str]:
    """A line for each operation; where the name is too long, its numbers stand below it."""
    numbers = sum(size + 2 for _, size in _COLUMNS)
    longest = max(map(len, counts), default=0)
    room = max(min(longest, width - numbers), 0)
    below = width < numbers + 16
    heads = "".join(f"{title:>{size + 2}}" for title, size in _COLUMNS)
    if not below:
        yield f"{'operation':<{room}}{heads}"
    for name, each in counts.items():
        told = asdict(each)
        if below:
            yield name
            yield f"  members {each.members}, constraints {each.constraints},"
            yield f"  rules {each.rules}, facts {each.facts}"
            continue
        row = "".join(f"{told[title]:>{size + 2}}" for title, size in _COLUMNS)
        if len(name) > room:
            yield name
            yield f"{'':<{room}}{row}"
        else:
            yield f"{name:<{room}}{row}"
    yield counted(len(counts), "operation")


# -------------------------------------------------------------------------------- examples


def _tell_examples(
    reference: OperationReference, format: Format, overlays: list[Path] | None
) -> None:
    facts = overlays or True
    with load_package(
        reference.service, [reference.name], overlays=facts, formatter="none", docs="none"
    ) as package:
        made = examples(package, reference.name)
    if not made:
        raise ConfigError(f"no request for {reference.name} was found that breaks nothing")
    if format == "html":
        put(standalone(reference, made), end="")
    elif format == "json":
        told = {
            title: {"boto3": each.boto3, "typed": each.typed, "json": json.loads(each.json)}
            for title, each in made.items()
        }
        put(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        for title, each in made.items():
            for style, source in (
                ("boto3", each.boto3),
                ("typed", each.typed),
                ("--cli-input-json", each.json),
            ):
                console.print(Text(f"# {title} request, {style}", "bold"), soft_wrap=True)
                console.print(Text(source), soft_wrap=True)


def examples(package: LoadedPackage, name: str) -> dict[str, Calls]:
    """The right requests for an operation that were found, by `minimal` and `full`."""
    service = package.selection.service
    made = samples(service, service.operations[name], package.operation(name).validate)
    found: dict[str, Any] = {"minimal": made.minimal, "full": made.full}
    return {
        title: calls(package, name, params) for title, params in found.items() if params is not None
    }
