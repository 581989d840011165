"""Some files of Python, and all that they do with clients."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import ModelError
from .calls import Finder, Unresolved, Use, api, unknown_receivers
from .files import Listing, Source, Unreadable, given_up, parse, python_files, read
from .modules import dotted_name
from .resolve import Resolver


@dataclass(frozen=True, slots=True)
class Program:
    """Some files, and all that they do with clients, in the order of the files and lines.

    `unreadable` grows where `lint` or `migrate` has to give up a file.
    """

    sources: Sequence[Source]
    uses: Sequence[Use]
    unresolved: Sequence[Unresolved]
    unreadable: list[Unreadable]
    resolver: Resolver


Progress = Callable[[Path, int, int], None]
"""Called as files are read: which one, how many are done, and how many there are."""


def _unwatched(path: Path, done: int, total: int) -> None:
    """Tell nobody."""


def read_program(
    paths: Iterable[Path],
    packages: Collection[str] = ("typed_aws",),
    progress: Progress = _unwatched,
) -> Program:
    """Read files and folders, and find what they do with clients.

    Of a folder, a file is parsed if it speaks of boto or of a client, if one that does imports it,
    or if it calls a method that an operation of a service in use goes by.

    Args:
        paths: Files, and folders of Python files.
        packages: The import names of generated packages, which make clients, too.
        progress: Whom to tell as files are read.

    Raises:
        ConfigError: A path does not exist.
        ModelError: The data of a service that they use cannot be read.
    """
    paths = list(paths)
    named = frozenset(path for path in paths if path.is_file())
    return _Reading(python_files(paths), named, frozenset(packages)).program(progress)


class _Reading:
    """Reads the files that matter, and no others."""

    def __init__(self, listing: Listing, named: frozenset[Path], packages: frozenset[str]) -> None:
        paths = listing.files
        self._texts: dict[Path, bytes] = {}
        self._sources: dict[Path, Source] = {}
        self._unreadable = {Path(each.path): each for each in listing.unreadable}
        for path in paths:
            try:
                self._texts[path] = read(path)
            except Unreadable as error:
                self._unreadable[path] = error
        self._relevant = {
            path
            for path, text in self._texts.items()
            if path in named
            or b"boto" in text
            or b"Client" in text
            or any(each.encode() in text for each in packages)
        }
        # A package may pass on what its modules make, and a class hold what those of others make.
        passing = {path for path in self._texts if path.name == "__init__.py"}
        passing |= _importing(self._texts, self._relevant)
        names = [(dotted_name(path), path) for path in paths]
        count = Counter(name for name, _ in names)
        # Of two modules of one name, nobody knows which one an import means.
        modules = {name: path for name, path in names if count[name] == 1}
        self._resolver = Resolver(modules, self._relevant | passing, self._parsed, packages)

    def program(self, progress: Progress) -> Program:
        """All that the files do with clients."""
        finders: dict[Path, Finder | None] = {}
        relevant = [path for path in self._texts if path in self._relevant]
        for done, path in enumerate(relevant):
            progress(path, done, len(relevant))
            finders[path] = self._found(path)
        seen = {service for each in finders.values() if each for service in each.services}
        methods = {
            f".{name}(".encode() for service in seen for name in api(service).methods if "_" in name
        }
        for path, text in self._texts.items():
            if path not in finders and any(each in text for each in methods):
                finders[path] = self._found(path)
        found = [each for _, each in sorted(finders.items()) if each is not None]
        return _program(found, list(self._unreadable.values()), self._resolver)

    def _found(self, path: Path) -> Finder | None:
        source = self._parsed(path)
        if source is None:
            return None
        finder = Finder(source, self._resolver)
        try:
            finder.run()
        except ModelError:  # which is of all files
            raise
        except Exception as error:
            self._unreadable[path] = given_up(path, error)
        return finder

    def _parsed(self, path: Path) -> Source | None:
        if path not in self._sources and path not in self._unreadable:
            try:
                self._sources[path] = parse(self._texts[path], path)
            except Unreadable as error:
                self._unreadable[path] = error
            except Exception as error:
                self._unreadable[path] = given_up(path, error)
        return self._sources.get(path)


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


def _program(
    finders: Sequence[Finder], unreadable: list[Unreadable], resolver: Resolver
) -> Program:
    uses = [use for finder in finders for use in finder.uses]
    seen = {service for finder in finders for service in finder.services}
    unresolved: list[Unresolved] = []
    for finder in finders:
        found = list(finder.unresolved)
        try:
            found += unknown_receivers(finder, seen)
        except ModelError:
            raise
        except Exception as error:
            unreadable.append(given_up(finder.source.path, error))
        unresolved += sorted(found, key=lambda each: each.place)
    return Program([each.source for each in finders], uses, unresolved, unreadable, resolver)
