"""One package of many services: on every core, and from the cache where nothing has changed.

Each service is built as if it were alone, in a process of its own where there are several; what
they make is joined here. The result is the same, byte for byte, as that of `pipeline.build`.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from .drift.attributes import Held, held_in, rivals
from .errors import ModelError, at_work_on
from .model import Structure
from .output import cache
from .output.cache import Kept
from .output.folder import MANIFEST, with_manifest
from .output.portable import sha256
from .overlay import Fact, combine, shipped
from .pipeline import build, shared_texts
from .plan.docs import Docs
from .plan.paths import is_of_service
from .processes import in_processes
from .render.formatting import Formatter, formatted

Progress = Callable[[str, bool], None]
"""Called when a service is done: its name, and whether it came from the cache."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """All that one service of a package depends on, besides its model and the generator."""

    package: str
    service: str
    operations: tuple[str, ...]
    facts: tuple[Fact, ...] = ()
    ignore_traits: tuple[str, ...] = ()
    formatter: Formatter = "black"
    docs: Docs = "full"
    docs_url: str = ""
    severity: Mapping[str, str] = field(default_factory=dict[str, str])
    botocore_types: bool = False
    held: Held = field(default_factory=dict[str, Mapping[str, str]])
    """The attributes that several members of a structure claim, as the package has had them."""

    before: Path | None = None
    """The snapshot in the package's folder, which says what attributes have meant so far."""

    def all_facts(self) -> tuple[Fact, ...]:
        """The shipped facts about the service, and the user's after them."""
        return combine(shipped(self.service), self.facts)

    def key(self) -> str:
        """The key under which the result is kept."""
        facts = [(fact.entry.model_dump_json(), dict(fact.siblings)) for fact in self.facts]
        sources = [
            source.model_dump_json() for fact in self.facts for source in fact.sources.values()
        ]
        asked = (self.package, self.operations, self.ignore_traits, self.formatter, self.docs)
        held = sorted((name, sorted(owners.items())) for name, owners in self.held.items())
        beside = [each for each in (held, self.docs_url) if each]
        return cache.key(self.service, *asked, facts, sources, *beside)


@dataclass(frozen=True, slots=True)
class Bulk:
    """One package: its texts, and the manifest that tells what it is."""

    name: str
    texts: Mapping[str, str]
    manifest: Mapping[str, Any]

    @property
    def dropped(self) -> list[Mapping[str, str]]:
        """The facts that did not fit the model."""
        return [fact for fact in self.manifest["facts"] if fact["result"] == "dropped"]

    @property
    def weakened(self) -> list[Mapping[str, str]]:
        """The facts that only warn, by their evidence or until somebody reads them again."""
        facts = self.manifest["facts"]
        return [fact for fact in facts if fact["result"] == "applied" and "why" in fact]


def _unwatched(service: str, was_kept: bool) -> None:
    """Tell nobody."""


def build_all(
    jobs: Sequence[Job],
    progress: Progress = _unwatched,
    notice: cache.Notice = lambda _: None,
    *,
    afresh: bool = False,
) -> Bulk:
    """Build every service and join them to one package.

    Args:
        jobs: What is built.
        progress: Called after each service.
        notice: Called with what is wrong with the cache.
        afresh: Whether nothing is taken from the cache, as by what checks a package.

    Raises:
        ModelError, OverlayError, ConfigError: As `pipeline.build`.
    """
    name = jobs[0].package
    if (why := cache.refusal()) is not None:
        notice(why)
    kept = dict(_kept(jobs, progress, notice, afresh))
    manifest = joined([kept[job.service].facts for job in jobs], name)
    folders = {service: told["folder"] for service, told in manifest["services"].items()}
    if several := [folder for folder, n in Counter(folders.values()).items() if n > 1]:
        raise ModelError(f"several services would share the folder {several[0]}; use two packages")
    shared = shared_texts(folders, jobs[0].severity, botocore_types=jobs[0].botocore_types)
    texts = _Texts(shared, [kept[job.service] for job in jobs])
    return Bulk(name, with_manifest(texts, manifest, texts.digests), manifest)


def _kept(
    jobs: Sequence[Job], progress: Progress, notice: cache.Notice, afresh: bool
) -> Iterator[tuple[str, Kept]]:
    missing: list[Job] = []
    for job in jobs:
        found = None if afresh else cache.find(job.service, job.key(), notice)
        if found is not None and (held := _held(job, found)):
            job = replace(job, held=held)
            found = cache.find(job.service, job.key(), notice)
        if found is None:
            missing.append(job)
        else:
            progress(job.service, True)
            yield job.service, found
    if len(missing) < 3:
        for job in missing:
            yield job.service, made(job, afresh=afresh)
            progress(job.service, False)
        return
    with tempfile.TemporaryDirectory(prefix="botosmith-") as scratch:
        make = partial(made, scratch=Path(scratch), afresh=afresh)
        for job, kept in in_processes(make, missing):
            yield job.service, kept
            progress(job.service, False)


def _held(job: Job, found: Kept) -> Held:
    """The attributes that would mean something else after this than in the folder."""
    try:
        before = b"" if job.before is None else job.before.read_bytes()
    except OSError:  # there is no package yet
        return {}
    path, digest = found.snapshot
    if not before or sha256(before) == digest:
        return {}
    after = found.text(path).encode("utf-8")
    members = {name: owners.values() for name, owners in held_in(after).items()}
    return rivals(held_in(before), members)


def made(job: Job, *, scratch: Path | None = None, afresh: bool = False) -> Kept:
    """Build one service and keep it; only modules whose text is new are formatted.

    Args:
        job: What is built.
        scratch: A folder for the formatter's files.
        afresh: Whether all modules are formatted.
    """
    with at_work_on(f"the service {job.service}"):
        return _made(job, scratch, afresh)


def _made(job: Job, scratch: Path | None, afresh: bool) -> Kept:
    built = build(
        job.package,
        {job.service: job.operations},
        own_facts={job.service: job.facts},
        ignore_traits=job.ignore_traits,
        formatter="none",
        docs=job.docs,
        docs_url=job.docs_url,
        held={job.service: held_in(job.before) if job.before is not None else {}},
    )
    shapes = built.selections[0].service.shapes.values()
    job = replace(
        job,
        held={each.name: each.held for each in shapes if isinstance(each, Structure) and each.held},
    )
    folder = built.package.services[0].module
    raw = {path: text for path, text in built.texts.items() if is_of_service(path, folder)}
    facts = json.loads(built.texts[MANIFEST])
    reused = job.formatter != "none" and not afresh
    before = cache.formatted_before(job.service) if reused else {}
    marked = {path: f"{job.formatter}\n{text}" for path, text in raw.items()}
    known = {
        path: before[each]
        for path, text in marked.items()
        if (each := cache.digest(text)) in before
    }
    fresh = {path: text for path, text in raw.items() if path not in known}
    texts = {**known, **formatted(fresh, job.formatter, scratch)}
    _require_compilable(texts)
    return cache.keep(job.service, job.key(), texts, marked, facts)


def _require_compilable(texts: Mapping[str, str]) -> None:
    """Make sure that each module is Python, before anything is written.

    Raises:
        AssertionError: One is not, which is a mistake in botosmith.
    """
    for path, text in texts.items():
        if path.endswith((".py", ".pyi")):
            try:
                compile(text, path, "exec", dont_inherit=True)
            except (SyntaxError, ValueError, RecursionError) as error:
                raise AssertionError(f"{path} does not compile: {error}") from error


def joined(manifests: Sequence[Mapping[str, Any]], name: str) -> dict[str, Any]:
    """The manifest of a package that holds the services of several."""
    census = Counter[str]()
    for manifest in manifests:
        census.update(manifest["census"])
    first = manifests[0]
    return {
        "package": name,
        "generator": first["generator"],
        "botocore": first["botocore"],
        "docs": first["docs"],
        "services": {k: v for manifest in manifests for k, v in manifest["services"].items()},
        "facts": [fact for manifest in manifests for fact in manifest["facts"]],
        "corrected": [made for manifest in manifests for made in manifest["corrected"]],
        "notEnforced": [note for manifest in manifests for note in manifest["notEnforced"]],
        "census": dict(census),
    }


class _Texts(Mapping[str, str]):
    """The shared texts, and those of kept services, read when asked for: they are large."""

    def __init__(self, shared: Mapping[str, str], kept: Sequence[Kept]) -> None:
        self._shared = shared
        self._homes = {path: each for each in kept for path in each.digests}
        self.digests = {path: told for each in kept for path, told in each.digests.items()}
        self._open: tuple[Kept, dict[str, str]] | None = None

    def __getitem__(self, path: str) -> str:
        if path in self._shared:
            return self._shared[path]
        kept = self._homes[path]
        if self._open is None or self._open[0] is not kept:
            self._open = (kept, dict(kept.texts()))
        return self._open[1][path]

    def __iter__(self) -> Iterator[str]:
        yield from self._shared
        yield from self._homes

    def __len__(self) -> int:
        return len(self._shared) + len(self._homes)
