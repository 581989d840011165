"""Pages to facts: what `overlay import` and `overlay check` make of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from ..apidocs import read_page
from ..apidocs.document import read_blocks
from ..errors import BotosmithError
from ..loading.service import load
from ..model import Service
from ..overlay import Fact, Outcome, overlay
from ..overlay.check import SavedPage
from ..overlay.format import FactEntry, Source, Status
from . import execution
from .comparison import Row
from .drafts import drafts, source, source_key
from .saved_pages import Saved, compared, content_of


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


def for_quotes(file: str) -> SavedPage:
    """A saved page as the text in which the quotes of facts are looked for.

    Raises:
        PageError: It is no page of the reference.
        OverlayError: It cannot be read.
    """
    content = content_of(file)
    blocks = read_blocks(content, source=file)
    return SavedPage(
        name=read_page(content, source=file).name,
        text="\n".join(block.text for block in blocks),
        sha256=hashlib.sha256(content).hexdigest(),
    )


def import_page(
    saved: Saved, status: Status = "proposed", known: Sequence[Fact] = (), url: str = ""
) -> Imported:
    """The facts that a page states and that neither the model nor the known facts do.

    Each has ready examples where they can be derived; they are executed, and left out where they
    do not hold.

    Raises:
        ModelError, OverlayError: As `compared`.
    """
    service, outcomes = overlay(load(saved.service), known)
    rows = compared(saved, service)
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
