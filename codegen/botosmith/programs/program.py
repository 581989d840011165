"""Some files of Python with their trees, and all that they do with clients.

What does not rewrite them has no need of the trees: `survey.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import ModelError
from .calls import Finder, Unresolved, Use, is_of_one, unknown_receivers
from .files import Source, Unreadable, given_up
from .reading import Reading, read_files, services_of
from .resolve import Resolver


@dataclass(frozen=True, slots=True)
class Program:
    """Some files, and all that they do with clients, in the order of the files and lines.

    `services` are those of their clients. `unreadable` grows where `migrate` or `adopt` has to give
    up a file.
    """

    sources: Sequence[Source]
    uses: Sequence[Use]
    unresolved: Sequence[Unresolved]
    unreadable: list[Unreadable]
    resolver: Resolver
    services: frozenset[str]


Progress = Callable[[Path, int, int], None]
"""Called as files are read: which one, how many are done, and how many there are."""


def unwatched(path: Path, done: int, total: int) -> None:
    """Tell nobody."""


def read_program(
    paths: Iterable[Path],
    packages: Collection[str] = ("typed_aws",),
    progress: Progress = unwatched,
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
    files = read_files(paths, packages)
    reading = Reading(files, files.unreadable)
    finders: dict[Path, Finder | None] = {}
    relevant = files.first
    for done, path in enumerate(relevant):
        progress(path, done, len(relevant))
        finders[path] = reading.found(path)
    for path in files.calling(services_of(finders.values()), finders):
        finders[path] = reading.found(path)
    found = [each for _, each in sorted(finders.items()) if each is not None]
    return _program(found, list(reading.unreadable.values()), reading.resolver)


def _program(
    finders: Sequence[Finder], unreadable: list[Unreadable], resolver: Resolver
) -> Program:
    uses = [use for finder in finders for use in finder.uses]
    seen = services_of(finders)
    unresolved: list[Unresolved] = []
    for finder in finders:
        found = list(finder.unresolved)
        try:
            for unresolved_call, method in unknown_receivers(finder):
                if is_of_one(method, seen):
                    found.append(unresolved_call)
        except ModelError:
            raise
        except Exception as error:
            unreadable.append(given_up(finder.source.path, error))
        unresolved += sorted(found, key=lambda each: each.place)
    sources = [each.source for each in finders]
    return Program(sources, uses, unresolved, unreadable, resolver, frozenset(seen))
