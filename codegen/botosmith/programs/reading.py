"""Which files of a program matter, and their trees as they are asked for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..errors import ModelError
from .calls import Finder, api
from .files import Source, Unreadable, given_up, parse, python_files, read
from .modules import dotted_name
from .resolve import Resolver


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a program before any is parsed.

    Attributes:
        texts: What they hold, in their order.
        relevant: Those that are looked at in any case: they speak of boto or of a client.
        passing: Those that may pass on what these make, or hold it in a class.
        modules: The files by the dotted names that they are imported by.
        packages: The import names of generated packages, which make clients, too.
        unreadable: Why other files, and folders, cannot be read.
    """

    texts: Mapping[Path, bytes]
    relevant: frozenset[Path]
    passing: frozenset[Path]
    modules: Mapping[str, Path]
    packages: frozenset[str]
    unreadable: Mapping[Path, Unreadable]

    @property
    def first(self) -> list[Path]:
        """The files that are looked at in any case, in their order."""
        return [path for path in self.texts if path in self.relevant]

    def calling(self, services: Iterable[str], seen: Collection[Path]) -> list[Path]:
        """The files that call a method as an operation of some services goes by, but for some."""
        methods = {
            f".{name}(".encode()
            for service in services
            for name in api(service).methods
            if "_" in name
        }
        return [
            path
            for path, text in self.texts.items()
            if path not in seen and any(each in text for each in methods)
        ]


def read_files(paths: Iterable[Path], packages: Collection[str]) -> Files:
    """Read files and folders, as text.

    Raises:
        ConfigError: A path does not exist.
    """
    paths = list(paths)
    named = frozenset(path for path in paths if path.is_file())
    listing = python_files(paths)
    texts: dict[Path, bytes] = {}
    unreadable = {Path(each.path): each for each in listing.unreadable}
    for path in listing.files:
        try:
            texts[path] = read(path)
        except Unreadable as error:
            unreadable[path] = error
    relevant = {
        path
        for path, text in texts.items()
        if path in named
        or b"boto" in text
        or b"Client" in text
        or any(each.encode() in text for each in packages)
    }
    # A package may pass on what its modules make, and a class hold what those of others make.
    passing = {path for path in texts if path.name == "__init__.py"}
    passing |= _importing(texts, relevant)
    names = [(dotted_name(path), path) for path in listing.files]
    count = Counter(name for name, _ in names)
    # Of two modules of one name, nobody knows which one an import means.
    modules = {name: path for name, path in names if count[name] == 1}
    return Files(
        texts, frozenset(relevant), frozenset(passing), modules, frozenset(packages), unreadable
    )


def _importing(texts: Mapping[Path, bytes], wanted: Collection[Path]) -> set[Path]:
    """The files that import a module, or a package around one, among some files, by its name."""
    names = {
        name
        for path in wanted
        for name in (path.stem, path.parent.name)
        if name.isidentifier() and name != "__init__"
    }
    pattern = re.compile(rb"\b(?:%s) import " % b"|".join(sorted(map(str.encode, names))))
    return {path for path, text in texts.items() if names and pattern.search(text)}


class Reading:
    """Parses files when they are asked for, and finds what they do with clients.

    Attributes:
        unreadable: Why files cannot be read, in the order in which that came out.
        size: The bytes of the files whose trees are kept.
        resolver: Tells what their expressions are.
    """

    def __init__(self, files: Files, unreadable: Mapping[Path, Unreadable]) -> None:
        self._files = files
        self._sources: dict[Path, Source] = {}
        self.unreadable = dict(unreadable)
        self.size = 0
        self.resolver = Resolver(
            files.modules, files.relevant | files.passing, self._parsed, files.packages
        )

    def found(self, path: Path) -> Finder | None:
        """What a file does with clients; None if it cannot be parsed.

        Raises:
            ModelError: The data of a service that it uses cannot be read.
        """
        source = self._parsed(path)
        if source is None:
            return None
        finder = Finder(source, self.resolver)
        try:
            finder.run()
        except ModelError:  # which is of all files
            raise
        except Exception as error:
            self.give_up(path, error)
        return finder

    def give_up(self, path: Path, error: Exception) -> None:
        """Note that something fails at a file."""
        self.unreadable[path] = given_up(path, error)

    def _parsed(self, path: Path) -> Source | None:
        if path not in self._sources and path not in self.unreadable:
            try:
                self._sources[path] = parse(self._files.texts[path], path)
                self.size += len(self._files.texts[path])
            except Unreadable as error:
                self.unreadable[path] = error
            except Exception as error:
                self.give_up(path, error)
        return self._sources.get(path)


class _WithClients(Protocol):
    """What is known of a file that makes clients."""

    @property
    def services(self) -> Collection[str]: ...


def services_of(files: Iterable[_WithClients | None]) -> set[str]:
    """The services of the clients of some files."""
    return {service for each in files if each is not None for service in each.services}
