"""The pipeline: load, overlay, plan, compile and render; then write, check or import.

`build` is the part that all three endings share. Everything that it makes is text in memory. What
compiles and renders is imported by what does so: most commands start without it.
"""

from __future__ import annotations

import fnmatch
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import botocore

from . import __version__
from .audit import corrections
from .drift.attributes import Held, holding
from .drift.snapshot import snapshot
from .drift.snapshot import text as snapshot_text
from .errors import ConfigError
from .literals import literal
from .loading.client_models import NONE, companions
from .loading.serialization import as_botocore_checks
from .loading.service import digest, load
from .model import Service
from .output.folder import with_manifest
from .overlay import Fact, Outcome, combine, overlay, shipped
from .plan import NotEnforced, Package, Selection, plan
from .plan.docs import Docs
from .render.formatting import Formatter
from .suggestions import did_you_mean


@dataclass(frozen=True, slots=True)
class Build:
    """One package in memory: its texts by path, and what there is to report of it."""

    name: str
    texts: Mapping[str, str]
    package: Package
    selections: tuple[Selection, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def dropped(self) -> tuple[Outcome, ...]:
        """The facts that did not fit the model."""
        return tuple(outcome for outcome in self.outcomes if outcome.result == "dropped")

    @property
    def weakened(self) -> tuple[Outcome, ...]:
        """The facts that only warn, by their evidence or until somebody reads them again."""
        return tuple(outcome for outcome in self.outcomes if outcome.is_weakened)

    @property
    def not_enforced(self) -> tuple[NotEnforced, ...]:
        """The constraints that are stated and not checked."""
        return self.package.not_enforced


def build(
    name: str,
    services: Mapping[str, Sequence[str]],
    *,
    own_facts: Mapping[str, Sequence[Fact]] | None = None,
    with_shipped: bool = True,
    models: Mapping[str, Mapping[str, Any]] | None = None,
    ignore_traits: Collection[str] = (),
    formatter: Formatter = "black",
    docs: Docs = "full",
    docs_url: str = "",
    severity: Mapping[str, str] | None = None,
    held: Mapping[str, Held] | None = None,
) -> Build:
    """Make one package.

    Args:
        name: The package's import name.
        services: The operations of each service, as names or globs.
        own_facts: A user's facts by service; they come after the shipped ones.
        with_shipped: Whether botosmith's own facts are laid over the models.
        models: Service models to use in place of the installed botocore's.
        ignore_traits: Keys of a model to pass over.
        formatter: What formats the generated modules.
        docs: How much of AWS's documentation the docstrings carry.
        docs_url: Where the site of the package is, to which docstrings link.
        severity: Severities by a fact's id or a constraint's name, which win over the profile.
        held: For each service, the attributes that its package has had.

    Raises:
        ModelError: A model is missing or malformed, or has keys that nobody knows.
        OverlayError: A shipped overlay is malformed.
        ConfigError: An operation does not exist, or a glob matches none.
    """
    selections: list[Selection] = []
    outcomes: list[Outcome] = []
    digests: dict[str, str] = {}
    for service_name, patterns in sorted(services.items()):
        model = (models or {}).get(service_name)
        digests[service_name] = digest(service_name, model)
        selection, found = prepare(
            service_name,
            patterns,
            own_facts=(own_facts or {}).get(service_name, ()),
            with_shipped=with_shipped,
            model=model,
            ignore_traits=ignore_traits,
            held=(held or {}).get(service_name),
        )
        outcomes += found
        selections.append(selection)
    return assembled(
        name,
        selections,
        outcomes,
        digests,
        formatter=formatter,
        docs=docs,
        docs_url=docs_url,
        severity=severity,
    )


def assembled(
    name: str,
    selections: Sequence[Selection],
    outcomes: Sequence[Outcome] = (),
    digests: Mapping[str, str] | None = None,
    *,
    formatter: Formatter = "black",
    docs: Docs = "full",
    docs_url: str = "",
    severity: Mapping[str, str] | None = None,
) -> Build:
    """The second half of the line: what is selected, as the texts of a package.

    Args:
        name: The package's import name.
        selections: The services, with their facts laid over them.
        outcomes: What became of each fact.
        digests: The digest of each service's model, where the manifest is to record it.
        formatter: What formats the generated modules.
        docs: How much of AWS's documentation the docstrings carry.
        docs_url: Where the site of the package is, to which docstrings link.
        severity: Severities by a fact's id or a constraint's name, which win over the profile.
    """
    from .compile import compiled
    from .render.templates import frozen_module, render

    package = plan(selections, docs, docs_url=docs_url)
    folders = {
        selection.service.name: planned.module
        for selection, planned in zip(selections, package.services, strict=True)
    }
    snapshots = {
        f"{folders[selection.service.name]}/api.json": snapshot_text(
            snapshot(selection.service, selection.operations)
        )
        for selection in selections
    }
    texts = {
        **shared_texts(folders, severity),
        **render(package, formatter),
        **compiled(package),
        **snapshots,
    }
    for folder in folders.values():
        own = [path for path in texts if path.startswith(f"{folder}/")]
        texts[f"{folder}/frozen.py"] = frozen_module(folder, own)
    facts_told = _manifest(name, docs, selections, outcomes, package, digests or {}, folders)
    return Build(
        name=name,
        texts=with_manifest(texts, facts_told),
        package=package,
        selections=tuple(selections),
        outcomes=tuple(outcomes),
    )


def prepare(
    service_name: str,
    patterns: Iterable[str],
    *,
    own_facts: Sequence[Fact] = (),
    with_shipped: bool = True,
    model: Mapping[str, Any] | None = None,
    ignore_traits: Collection[str] = (),
    held: Held | None = None,
) -> tuple[Selection, tuple[Outcome, ...]]:
    """The first half of the line: a service with its facts laid over it, and what is selected.

    What became of a fact is reported where it says something of the selection, or does not fit.

    Raises:
        ModelError, OverlayError, ConfigError: As `build`.
    """
    service = load(service_name, model=model, ignore=ignore_traits)
    facts = combine(shipped(service_name) if with_shipped else (), own_facts)
    service, outcomes = overlay(service, facts)
    service = as_botocore_checks(holding(service, held or {}))
    beside = companions(service_name) if model is None else NONE
    selection = Selection(service, select(service, patterns), beside)
    reached = selection.reached
    told = (each for each in outcomes if each.concerns(selection.operations, reached))
    return selection, tuple(told)


def select(service: Service, patterns: Iterable[str]) -> tuple[str, ...]:
    """The names of the operations that some names or globs mean.

    Raises:
        ConfigError: One of them matches nothing.
    """
    selected: set[str] = set()
    for pattern in patterns:
        found = fnmatch.filter(service.operations, pattern)
        if not found:
            raise ConfigError(
                f"{service.name} has no operation {pattern!r}"
                f"{did_you_mean(pattern, service.operations)}"
            )
        selected.update(found)
    return tuple(sorted(selected))


def shared_texts(
    folders: Mapping[str, str],
    severity: Mapping[str, str] | None = None,
    *,
    botocore_types: bool = False,
) -> dict[str, str]:
    """The files that every package has; it knows the folder of each of its services."""
    from .render.templates import botocore_bases, frozen_module, package_modules, runtime

    modules = runtime()
    texts = {
        **(own := package_modules(folders)),
        **modules,
        "frozen.py": frozen_module("", {**own, **modules}),
        **notices(),
        "py.typed": "",
        ".gitattributes": "**/_compiled/** linguist-generated\n",
    }
    if severity:
        chosen = "".join(f"    {literal(k)}: {literal(v)},\n" for k, v in sorted(severity.items()))
        path = "runtime/severity.py"
        texts[path] = texts[path].replace("= {}", f"= {{\n{chosen}}}")
    if botocore_types:
        texts["runtime/boto_bases.pyi"] = botocore_bases()
    return texts


def notices() -> dict[str, str]:
    """The licence of botocore's models, which every generated package carries along."""
    folder = files("botosmith").joinpath("notices")
    return {name: folder.joinpath(name).read_text("utf-8") for name in ("LICENSE", "NOTICE")}


def _manifest(
    name: str,
    docs: Docs,
    selections: Iterable[Selection],
    outcomes: Iterable[Outcome],
    package: Package,
    digests: Mapping[str, str],
    folders: Mapping[str, str],
) -> dict[str, Any]:
    return {
        "package": name,
        "generator": {"name": "botosmith", "version": __version__},
        "botocore": botocore.__version__,
        "docs": docs,
        "services": {
            selection.service.name: {
                "apiVersion": selection.service.api_version,
                "folder": folders[selection.service.name],
                "modelSha256": digests.get(selection.service.name, ""),
                "operations": list(selection.operations),
            }
            for selection in selections
        },
        "facts": [
            {
                "service": outcome.fact.service,
                "id": outcome.fact.entry.id,
                "at": outcome.fact.entry.at,
                "result": outcome.result,
                **({"why": outcome.why} if outcome.why else {}),
                **({"cure": outcome.cure} if outcome.cure else {}),
            }
            for outcome in outcomes
        ],
        "corrected": [
            {
                "service": selection.service.name,
                "shape": shape,
                "constraint": made.constraint,
                "kind": made.kind,
                "was": made.was,
                "becomes": made.becomes,
                "why": made.why,
            }
            for selection in selections
            for shape, several in corrections(selection.service, selection.reached)
            for made in several
        ],
        "notEnforced": [
            {
                "service": note.service,
                "shape": note.shape,
                "constraint": note.constraint,
                "why": note.why,
                **({} if note.up_to is None else {"upTo": note.up_to}),
            }
            for note in package.not_enforced
        ],
        "census": census(package),
    }


def census(package: Package) -> dict[str, int]:
    """How much a package holds, by kind."""
    counts = Counter[str]()
    for module in package.modules:
        counts["structures"] += len(module.structures)
        counts["members"] += sum(len(structure.fields) for structure in module.structures)
        counts["patterns"] += len(module.patterns)
        counts["enums"] += module.enum is not None
        counts["errors"] += len(module.errors)
        counts["operations"] += module.operation is not None
        counts["rules"] += len(module.operation.rules) if module.operation else 0
    counts["services"] = len(package.services)
    return dict(sorted(counts.items()))
