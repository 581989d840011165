"""What a project says of its calls: its configuration, its own facts, its other files."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from .. import config as configuration
from ..api import LoadedPackage, load_built
from ..errors import BotosmithError, ConfigError
from ..overlay import Fact
from ..overlay import read as read_overlays
from ..pipeline import build
from ..programs.files import Source, Unreadable, parse, read
from ..programs.lint import Profile
from ..programs.modules import dotted_name
from ..programs.resolve import Resolver
from ..recent import Recent
from ..reference import Bases, OperationReference, bases_of, outline

MOST_PACKAGES = 60
"""The generated validators that are kept; the one that was used longest ago goes first."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is configured for the files of a folder.

    Attributes:
        packages: The import names of generated packages, and the folder of each.
        facts: A user's own facts, by service.
        severity: Severities that win over the profile.
        docs_url: Where the site of the package is published; empty where it is not.
        file: The pyproject.toml; None where there is none.
        mistake: What is wrong with the configuration; empty where nothing is.
    """

    packages: Mapping[str, Path | None] = field(default_factory=lambda: {"typed_aws": None})
    facts: Mapping[str, Sequence[Fact]] = field(default_factory=dict[str, Sequence[Fact]])
    severity: Mapping[str, str] = field(default_factory=dict[str, str])
    docs_url: str = ""
    file: Path | None = None
    mistake: str = ""


@dataclass(slots=True)
class Known:
    """An operation with its generated validator, and what there is to look up about it."""

    operation: str
    package: LoadedPackage
    bases: Bases
    _reference: OperationReference | None = None

    @property
    def reference(self) -> OperationReference:
        """What there is to look up."""
        if self._reference is None:
            selection = self.package.selection
            self._reference = outline(
                selection.service, self.operation, self.bases, selection.companions
            )
        return self._reference

    def close(self) -> None:
        """Forget the validator's modules."""
        self.package.close()


def _made(service: str, operation: str, settings: Settings) -> Known:
    built = build(
        *("typed_aws", {service: [operation]}),
        own_facts=settings.facts,
        formatter="none",
        docs="none",
        severity=settings.severity,
    )
    return Known(operation, load_built(built), bases_of(built.outcomes))


class Project:
    """Everything that is known beside the text of one file. Threads may share it."""

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        self.folders = list(folders)
        self.profile: Profile = "default"
        self.ignored: frozenset[str] = frozenset()
        self.texts: dict[Path, str] = {}
        """The texts of the files that an editor has open."""
        self.generation = 0
        """How often something has changed on which all findings may rest."""
        self._settings: dict[Path, Settings] = {}
        self._known: Recent[tuple[str, str, str], Known] = Recent(MOST_PACKAGES)
        self._parsed: dict[Path, tuple[object, Source | None]] = {}
        self._used: dict[Path, set[Path]] = {}
        self._lock = threading.RLock()

    # ------------------------------------------------------------------------ configuration

    def settings(self, folder: Path) -> Settings:
        """What is configured for a folder: in the pyproject.toml there, or above it."""
        with self._lock:
            if folder not in self._settings:
                self._settings[folder] = _read_settings(folder)
            return self._settings[folder]

    def reconfigured(self) -> None:
        """Forget what rests on the configuration, and on files of facts."""
        with self._lock:
            self.generation += 1
            self._settings.clear()
            self._known.clear()

    # --------------------------------------------------------------------------- validators

    def known(self, service: str, operation: str, settings: Settings) -> Known:
        """An operation with its validator, made when it is first asked for.

        Raises:
            BotosmithError: It cannot be made.
        """
        with self._lock:
            key = (service, operation, str(settings.file))
            return self._known.get(key, lambda: _made(service, operation, settings))

    # -------------------------------------------------------------------------- other files

    def resolver(self, path: Path, source: Source, settings: Settings) -> Resolver:
        """Tells the values of expressions of a file, whose text is not that on the disk."""

        def parsed(other: Path) -> Source | None:
            if other == path:
                return source
            self._used.setdefault(other, set()).add(path)
            return self._other(other)

        roots = [_root(path), *self.folders, *(folder / "src" for folder in self.folders)]
        modules = _Modules(list(dict.fromkeys(roots)), settings.packages)
        return Resolver(modules, _Relevant(self, path), parsed, settings.packages)

    def users(self, path: Path) -> list[Path]:
        """The files whose answers rest on another one."""
        return sorted(self._used.get(path, ()))

    def text(self, path: Path) -> bytes | None:
        """The text of a file, as an editor has it or as the disk does; None where there is none."""
        if path in self.texts:
            return self.texts[path].encode("utf-8", "replace")
        try:
            return read(path)
        except Unreadable:
            return None

    def _other(self, path: Path) -> Source | None:
        data = self.text(path)
        kept = self._parsed.get(path)
        if kept is not None and kept[0] == data:
            return kept[1]
        try:
            source = None if data is None else parse(data, path)
        except Unreadable:
            # While it is being typed, the last valid text is the best guess.
            source = None if kept is None else kept[1]
        self._parsed[path] = (data, source)
        return source


class _Relevant:
    """The files that may have clients."""

    def __init__(self, project: Project, path: Path) -> None:
        self._project = project
        self._path = path

    def __contains__(self, path: object) -> bool:
        if not isinstance(path, Path):
            return False
        data = b"" if path == self._path else self._project.text(path) or b""
        is_passing = path == self._path or path.name == "__init__.py"
        return is_passing or b"boto" in data or b"Client" in data


class _Modules(Mapping[str, Path]):
    """The files of modules by their dotted names, looked for where they would be imported from."""

    def __init__(self, roots: Sequence[Path], packages: Mapping[str, Path | None]) -> None:
        self._roots = roots
        self._packages = packages
        self._found: dict[str, Path | None] = {}

    def __getitem__(self, dotted: str) -> Path:
        if dotted not in self._found:
            self._found[dotted] = next(self._candidates(dotted), None)
        found = self._found[dotted]
        if found is None:
            raise KeyError(dotted)
        return found

    def _candidates(self, dotted: str) -> Iterator[Path]:
        parts = dotted.split(".")
        if not dotted or any(
            dotted == name or dotted.startswith(f"{name}.") for name in self._packages
        ):
            return
        for root in self._roots:
            base = root.joinpath(*parts)
            for path in (base.with_suffix(".py"), base / "__init__.py"):
                if path.is_file():
                    yield path

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


def _root(path: Path) -> Path:
    """The folder from which a file is imported."""
    depth = dotted_name(path).count(".") + 1 + (path.stem == "__init__")
    return path.absolute().parents[depth - 1]


def _read_settings(folder: Path) -> Settings:
    try:
        file = configuration.find(folder)
    except ConfigError:
        return Settings()
    try:
        config = configuration.read(file)
        facts = read_overlays(configuration.overlay_files(config, file.parent))
        configuration.check_severity(config, chain.from_iterable(facts.values()))
    except BotosmithError as error:
        return Settings(file=file, mistake=str(error))
    return Settings(
        {each.name: each.folder(file.parent) for each in config.packages},
        facts,
        config.severity,
        config.docs_url,
        file,
    )
