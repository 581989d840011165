"""From the jobs of packages to the files of a site."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.resources import files
from typing import Any

import botocore

from .. import __version__
from ..addresses import folder_of, pages_of
from ..api import load_built
from ..bulk import Job
from ..drift.diff import Change
from ..errors import at_work_on
from ..facts.coverage import coverage
from ..facts.ledger import shipped_ledger
from ..output.folder import with_manifest
from ..overlay import Outcome
from ..pipeline import build, prepare
from ..plan import Selection
from ..processes import in_processes
from ..reference import bases_of
from .rendering import page
from .views import (
    FactView,
    Row,
    embedded,
    fact_views,
    operation_view,
    row,
    rule_documents,
)

Progress = Callable[[str, int, int], None]
"""Called as operations are done: a service, how many are done, and how many there are."""

_AT_ONCE = 120
"""The operations that one process builds before it is given the next ones."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One service of the site, and the operations of it that are shown."""

    job: Job
    folder: str
    operations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """The pages of some operations of a service."""

    texts: Mapping[str, str]
    rows: tuple[Row, ...]
    documents: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class ServiceView:
    """The page of a service."""

    name: str
    folder: str
    title: str
    full_name: str
    api_version: str
    documentation: str
    rows: tuple[Row, ...]
    facts: tuple[FactView, ...]
    coverage: Mapping[str, Any]
    documents: tuple[Mapping[str, Any], ...] = field(repr=False, default=())

    @property
    def pages(self) -> Mapping[str, str]:
        """The page of each operation."""
        return {each.name: each.page for each in self.rows}

    @property
    def levels(self) -> Mapping[str, int]:
        """How many facts there are of each level."""
        counts: dict[str, int] = {}
        for fact in self.facts:
            counts[fact.basis.level] = counts.get(fact.basis.level, 0) + 1
        return dict(sorted(counts.items()))


def sites_of(packages: Iterable[Sequence[Job]]) -> list[Wanted]:
    """The services of some packages; those of several with the operations of all."""
    merged: dict[str, Job] = {}
    for job in (job for jobs in packages for job in jobs):
        known = merged.get(job.service)
        if known is not None:
            job = replace(known, operations=(*known.operations, *job.operations))
        merged[job.service] = job
    folders: set[str] = set()
    found: list[Wanted] = []
    for name, job in sorted(merged.items()):
        folder = folder_of(name)
        while folder in folders or folder == "assets":
            folder += "_"
        folders.add(folder)
        found.append(Wanted(job, folder))
    return found


def _unwatched(service: str, done: int, total: int) -> None:
    """Tell nobody."""


def build_site(
    wanted: Sequence[Wanted],
    progress: Progress = _unwatched,
    changes: Sequence[Change] | None = None,
) -> Mapping[str, str]:
    """The files of a site, by path, with a manifest; with `changes`, a page of what changed.

    Raises:
        ModelError, OverlayError, ConfigError: As `pipeline.build`.
    """
    prepared = {each.folder: _prepared(each.job) for each in wanted}
    chunks = [
        chunk for each in wanted for chunk in _chunks(each, prepared[each.folder][0].operations)
    ]
    total = sum(len(chunk.operations) for chunk in chunks)
    parts: dict[tuple[str, str], _Part] = {}
    done = 0
    for chunk, part in _built(chunks):
        done += len(chunk.operations)
        progress(chunk.job.service, done, total)
        parts[chunk.folder, chunk.operations[0]] = part
    views = [
        _service(
            each,
            *prepared[each.folder],
            [parts[key] for key in sorted(parts) if key[0] == each.folder],
        )
        for each in wanted
    ]
    texts: dict[str, str] = dict(static())
    for part in parts.values():
        texts |= part.texts
    for view in views:
        texts[f"{view.folder}/index.html"] = page("service", "../", service=view)
        texts[f"{view.folder}/facts.html"] = page("facts", "../", service=view)
    changed = changes is not None
    texts["index.html"] = page(
        "index", "", services=views, botocore=botocore.__version__, changed=changed
    )
    if changes is not None:
        shown = [each for each in changes if each.kind != "documentation"]
        texts["changes.html"] = page("changes", "", services=views, changes=shown)
    texts["coverage.html"] = page("coverage", "", services=views)
    documents = [document for view in views for document in view.documents]
    texts["assets/documents.js"] = f"botosmithDocuments = {embedded(documents)};\n"
    told = {
        "generator": {"name": "botosmith", "version": __version__},
        "botocore": botocore.__version__,
        "site": {view.name: len(view.rows) for view in views},
    }
    return with_manifest(texts, told)


def static() -> Iterator[tuple[str, str]]:
    """The files that every site has."""
    for each in sorted(
        files("botosmith").joinpath("site", "static").iterdir(), key=lambda each: each.name
    ):
        yield f"assets/{each.name}", each.read_text("utf-8")


def _prepared(job: Job) -> tuple[Selection, tuple[Outcome, ...]]:
    with at_work_on(f"the service {job.service}"):
        return prepare(
            job.service,
            job.operations,
            own_facts=job.facts,
            ignore_traits=job.ignore_traits,
        )


def _chunks(wanted: Wanted, names: Sequence[str]) -> Iterator[Wanted]:
    for start in range(0, len(names), _AT_ONCE):
        yield replace(wanted, operations=tuple(names[start : start + _AT_ONCE]))


def _built(chunks: Sequence[Wanted]) -> Iterator[tuple[Wanted, _Part]]:
    # The largest first, so that none of the processes waits for another at the end.
    yield from in_processes(made, sorted(chunks, key=lambda chunk: -len(chunk.operations)))


def made(chunk: Wanted) -> _Part:
    """The pages of some operations, in this process."""
    with at_work_on(f"the service {chunk.job.service}"):
        return _made(chunk)


def _made(chunk: Wanted) -> _Part:
    job = chunk.job
    built = build(
        job.package,
        {job.service: chunk.operations},
        own_facts={job.service: job.facts},
        ignore_traits=job.ignore_traits,
        formatter="none",
        docs="none",
        severity=job.severity,
    )
    bases = bases_of(built.outcomes)
    pages = pages_of(built.selections[0].service.operations)
    texts: dict[str, str] = {}
    rows: list[Row] = []
    documents: list[Mapping[str, Any]] = []
    with load_built(built) as package:
        for name in package.operations:
            view = operation_view(package, name, pages[name], bases, job.package)
            url = f"{chunk.folder}/{pages[name]}"
            texts[url] = page("operation", "../", view=view, folder=chunk.folder)
            rows.append(row(view, url))
            documents += [rows[-1].document, *rule_documents(view, url)]
    return _Part(texts, tuple(rows), tuple(documents))


def _service(
    wanted: Wanted, selection: Selection, outcomes: Sequence[Outcome], parts: Sequence[_Part]
) -> ServiceView:
    job = wanted.job
    service = selection.service
    bases = bases_of(outcomes)
    return ServiceView(
        name=service.name,
        folder=wanted.folder,
        title=service.title,
        full_name=service.full_name,
        api_version=service.api_version,
        documentation=service.documentation,
        rows=tuple(row for part in parts for row in part.rows),
        facts=tuple(fact_views(outcomes, bases)),
        coverage=coverage(job.service, shipped_ledger(job.service), job.facts).counts(),
        documents=(
            {
                "kind": "service",
                "title": service.name,
                "service": service.name,
                "text": service.full_name,
                "members": [],
                "url": f"{wanted.folder}/index.html",
            },
            *(document for part in parts for document in part.documents),
        ),
    )
