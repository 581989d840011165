"""Pages to facts: what `overlay compare`, `overlay import` and `overlay propose` make of them."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ..apidocs import Page, read_page
from ..apidocs.document import LARGEST, read_blocks
from ..errors import BotosmithError, OverlayError
from ..loading.printed_names import printed_names, service_of
from ..loading.service import load
from ..model import Service
from ..overlay import Fact, Outcome, overlay
from ..overlay.check import SavedPage
from ..overlay.format import FactEntry, Source, Status
from ..untyped import service_model
from . import execution
from .comparison import Row, compare
from .drafts import drafts, source, source_key


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved page, read, and the service that it is about."""

    name: str
    content: bytes
    page: Page
    service: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of one page.

    Attributes:
        saved: The page.
        source: Its entry among an overlay's sources, under `source_key`.
        entries: The facts that it alone states.
        conflicts: What it and the model state differently; nothing is made of it.
    """

    saved: Saved
    source: Source
    entries: tuple[FactEntry, ...]
    conflicts: tuple[Row, ...]


def read_saved(file: str, service: str | None = None, operation: str | None = None) -> Saved:
    """Read a saved page, from a file or, for `-`, from standard input.

    Raises:
        PageError: It is no page of the reference, or names of members are lost.
        OverlayError: It cannot be read, or its service is not known.
    """
    content = _content(file)
    name = "<standard input>" if file == "-" else file
    page = read_page(content, source=name)
    if operation is not None and page.name != operation:
        raise OverlayError(f"{name}: this is the page of {page.name}, not of {operation}")
    about = service_of(page, content.decode("utf-8", "replace"), service)
    return Saved(name=name, content=content, page=page, service=about)


def for_quotes(file: str) -> SavedPage:
    """A saved page as the text in which the quotes of facts are looked for.

    Raises:
        PageError: It is no page of the reference.
        OverlayError: It cannot be read.
    """
    content = _content(file)
    blocks = read_blocks(content, source=file)
    return SavedPage(
        name=read_page(content, source=file).name,
        text="\n".join(block.text for block in blocks),
        sha256=hashlib.sha256(content).hexdigest(),
    )


def _content(file: str) -> bytes:
    try:
        if file == "-":
            if sys.stdin is None:  # closed before we began
                raise OverlayError("standard input is closed; name a file")
            return sys.stdin.buffer.read(LARGEST + 1)
        with Path(file).open("rb") as stream:
            return stream.read(LARGEST + 1)
    except OSError as error:
        raise OverlayError(f"{file}: cannot be read: {error.strerror or error}") from error


def compared(saved: Saved, known: Sequence[Fact] = ()) -> tuple[Row, ...]:
    """A page against the model of its service, with some facts laid over it.

    Raises:
        ModelError: There is no such service.
        OverlayError: The service has no such operation or data type.
    """
    service, _ = overlay(load(saved.service), known)
    return compare(saved.page, service, partial(printed_names, service_model(saved.service)))


def import_page(
    saved: Saved, status: Status = "proposed", known: Sequence[Fact] = (), url: str = ""
) -> Imported:
    """The facts that a page states and that neither the model nor the known facts do.

    Each has ready examples where they can be derived; they are executed, and left out where they
    do not hold.

    Raises:
        ModelError, OverlayError: As `compared`.
    """
    rows = compared(saved, known)
    service, outcomes = overlay(load(saved.service), known)
    cited = source_key(saved.page)
    cites = {cited: source(saved.content, url)}
    made = drafts(rows, service, cited, status)
    fine = holding(service, outcomes, made, cites)
    entries = tuple(each if each.id in fine else _without_examples(each) for each in made)
    conflicts = tuple(row for row in rows if row.verdict == "conflict")
    return Imported(saved=saved, source=cites[cited], entries=entries, conflicts=conflicts)


def holding(
    service: Service,
    known: Sequence[Outcome],
    entries: Sequence[FactEntry],
    sources: dict[str, Source],
) -> frozenset[str]:
    """The ids of those entries that fit the model, quote it rightly, and whose examples hold.

    Args:
        service: The service with the known facts laid over it.
        known: What became of each of these.
        entries: What is tried.
        sources: What the entries cite, besides the model.
    """
    tried = [
        Fact(
            entry=entry.model_copy(update={"status": "active"}),
            service=service.name,
            file="",
            line=0,
            sources=sources,
        )
        for entry in entries
    ]
    if not tried:
        return frozenset()
    ids = frozenset(entry.id for entry in entries)
    try:
        laid, outcomes = overlay(service, tried)
        found = execution.findings_in(laid, (*known, *outcomes), only=ids)
    except BotosmithError:
        if len(tried) == 1:
            return frozenset()
        middle = len(entries) // 2
        return holding(service, known, entries[:middle], sources) | holding(
            service, known, entries[middle:], sources
        )
    return ids - {finding.fact.entry.id for finding in found}


def _without_examples(entry: FactEntry) -> FactEntry:
    return entry.model_copy(update={"accepts": (), "rejects": ()})
