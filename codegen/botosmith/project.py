"""From a configuration, or from options in its place, to jobs: what each package is made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from . import config as configuration
from .bulk import Job
from .config import Config, PackageConfig
from .drift.snapshot import API
from .errors import ConfigError
from .loading.service import service_names
from .naming import module_name
from .overlay import Fact, read
from .plan.docs import Docs
from .render.formatting import Formatter
from .selection import joined, recorded, recorded_docs
from .untyped import service_model


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line says of packages; empty where it leaves that to [tool.botosmith]."""

    services: Sequence[str] = ()
    all_services: bool = False
    operations: Sequence[str] = ()
    output: Path | None = None
    package: str | None = None
    overlays: Sequence[Path] = ()
    ignore_traits: Sequence[str] = ()
    formatter: Formatter | None = None
    docs: Docs | None = None
    add: bool = False
    """Whether what the folder holds already is selected, too."""

    @property
    def names_a_package(self) -> bool:
        """Whether the options select operations themselves; else [tool.botosmith] does."""
        return self.all_services or bool(self.services)


def jobs(options: Options) -> Iterator[tuple[list[Job], Path]]:
    """The jobs of each package, and the folder that it goes into.

    Raises:
        ConfigError: The options or the configuration ask for what cannot be.
        OverlayError: A file of facts is malformed.
    """
    config, base = _configured(options)
    facts = read([*configuration.overlay_files(config, base), *options.overlays])
    configuration.check_services(facts, service_names())
    configuration.check_severity(config, chain.from_iterable(facts.values()))
    for wanted in config.packages:
        yield [
            Job(
                package=wanted.name,
                service=name,
                operations=patterns,
                facts=facts.get(name, ()),
                ignore_traits=(*config.ignore_traits, *options.ignore_traits),
                formatter=options.formatter or config.formatter,
                docs=options.docs or wanted.docs,
                docs_url=config.docs_url,
                severity=config.severity,
                botocore_types=config.botocore_types,
                before=wanted.folder(base) / module_name(name) / API,
            )
            for name, patterns in sorted(wanted.services.items())
        ], wanted.folder(base)


def _configured(options: Options) -> tuple[Config, Path]:
    services = service_names() if options.all_services else tuple(options.services)
    if not services:
        if options.add:
            raise ConfigError("--add needs a --service")
        if options.operations or options.output or options.package:
            raise ConfigError("--operation, --output and --package need a --service")
        file = configuration.find(Path.cwd())
        return configuration.read(file), file.parent
    if options.operations and len(services) > 1:
        raise ConfigError("--operation needs exactly one --service; use [tool.botosmith] for more")
    wanted = PackageConfig.checked(
        name="typed_aws" if options.package is None else options.package,
        output=str(options.output or Path()),
        services=dict.fromkeys(services, tuple(options.operations or ("*",))),
    )
    if options.add:
        wanted = _added(wanted, docs_given=options.docs is not None)
    return Config(packages=(wanted,)), Path()


def _added(wanted: PackageConfig, *, docs_given: bool) -> PackageConfig:
    """The package with what its folder holds already."""
    folder = wanted.folder(Path())
    installed = set(service_names())
    known = {
        name: service_model(name)["operations"] for name in recorded(folder) if name in installed
    }
    services = joined(wanted.services, folder, known)
    docs = wanted.docs if docs_given else recorded_docs(folder) or wanted.docs
    return PackageConfig.checked(
        name=wanted.name, output=wanted.output, services=services, docs=docs
    )


def own_facts(files: Sequence[Path] | None = None) -> dict[str, tuple[Fact, ...]]:
    """A user's own facts: of some files, or else of those that [tool.botosmith] names, if any.

    Raises:
        ConfigError: The configuration is malformed, or a file is about a service that is none.
        OverlayError: A file of facts is malformed.
    """
    found = read(files or configured_files())
    configuration.check_services(found, service_names())
    return found


def configured_files() -> list[Path]:
    """A user's own files of facts that [tool.botosmith] names; none where nothing is configured.

    Raises:
        ConfigError: The configuration is malformed.
    """
    try:
        file = configuration.find(Path.cwd())
    except ConfigError:
        return []
    return [*configuration.overlay_files(configuration.read(file), file.parent)]
