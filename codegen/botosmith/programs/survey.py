"""What programs do with clients, kept without their trees.

A tree takes ten kilobytes for a line. What is listed, configured and linted rests on little of it,
so that trees are dropped as soon as all is known of their files. Large programs are read by two
processes, which share nothing: each parses the files that its own ones import.
"""

from __future__ import annotations

import gc
import pickle
import traceback
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing import Value
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..errors import ModelError
from ..loading.service import load
from ..model import Service
from ..processes import in_processes
from ..untyped import cached_per_data_path
from .calls import Finder, Kind, Unresolved, Use, is_of_one, unknown_receivers
from .codes import MisspeltName, Waivers, misspelt_name, waivers
from .files import Unreadable
from .literals import Params
from .params import Span, has_params, params_of, span, without_tree
from .program import Progress, unwatched
from .reading import Files, Reading, read_files, services_of

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized

ALONE = 300_000
"""The most bytes of files that one process reads: about ten seconds' work."""

TOGETHER = 500_000
"""The bytes of files after which all trees are dropped, unless more than as many again were parsed
for the sake of what these import: so no file is parsed more than twice on the average, however they
import each other. A tree takes about 150 bytes for each."""


class Called(NamedTuple):
    """One use of one operation, and where it stands; see `calls.Use`."""

    path: Path
    span: Span
    service: str
    operation: str
    kind: Kind


class Missed(NamedTuple):
    """What looks like a call of AWS, and why its operation is not known; see `calls.Unresolved`.

    `name` is what is wrong with a name, where that is why.
    """

    path: Path
    span: Span
    text: str
    why: str
    name: MisspeltName | None = None


class Given(NamedTuple):
    """The params of one use."""

    operation: str
    kind: Kind
    params: Params[Span]


@dataclass(frozen=True, slots=True)
class Packed:
    """The params of the uses of one service in one file; as objects they take ten times the room.

    `operations` are those of the uses.
    """

    operations: frozenset[str]
    data: bytes

    @classmethod
    def of(cls, given: Sequence[Given]) -> Packed:
        """Pack params."""
        operations = frozenset(each.operation for each in given)
        return cls(operations, pickle.dumps(given, pickle.HIGHEST_PROTOCOL))

    def given(self) -> Sequence[Given]:
        """Unpack them."""
        given: Sequence[Given] = pickle.loads(self.data)
        return given


@dataclass(frozen=True, slots=True)
class OfFile:
    """What one file does with clients.

    Attributes:
        path: The file.
        uses: The uses of clients.
        missed: What is not known, whatever the other files do.
        candidates: What is not known if a service in use has an operation by the method that
            stands beside it.
        services: The services of its clients.
        waived: The codes that its lines waive.
        params: What its uses are given, by service.
    """

    path: Path
    uses: Sequence[Called]
    missed: Sequence[Missed]
    candidates: Sequence[tuple[Missed, str]]
    services: frozenset[str]
    waived: Waivers
    params: Mapping[str, Packed]

    def unresolved(self, services: Iterable[str]) -> list[Missed]:
        """All that is not known, where some services are in use."""
        counted = [each for each, method in self.candidates if is_of_one(method, services)]
        return sorted([*self.missed, *counted], key=lambda each: each.span[:2])


@dataclass(frozen=True, slots=True)
class Survey:
    """All that some files do with clients, in the order of the files and lines.

    `unreadable` grows where `lint` has to give up a file.
    """

    files: Sequence[OfFile]
    uses: Sequence[Called]
    unresolved: Sequence[Missed]
    unreadable: list[Unreadable]


def survey(
    paths: Iterable[Path],
    packages: Collection[str] = ("typed_aws",),
    progress: Progress = unwatched,
    *,
    with_params: bool = False,
) -> Survey:
    """Read the files that `program.read_program` reads, and keep no trees.

    Args:
        paths: Files, and folders of Python files.
        packages: The import names of generated packages, which make clients, too.
        progress: Whom to tell as files are read.
        with_params: Whether to keep what the operations are given.

    Raises:
        ConfigError: A path does not exist.
        ModelError: The data of a service that they use cannot be read.
    """
    files = read_files(paths, packages)
    reader = _Reader(files, with_params)
    found = reader.read(files.first, progress)
    found += reader.read(files.calling(services_of(found), files.relevant), unwatched)
    found.sort(key=lambda each: each.path)
    seen = services_of(found)
    return Survey(
        found,
        [use for each in found for use in each.uses],
        [missed for each in found for missed in each.unresolved(seen)],
        list(reader.unreadable.values()),
    )


_Read = tuple[list[OfFile], dict[Path, Unreadable]]


class _Reader:
    """Reads files: few of them itself, many by processes of their own.

    Attributes:
        unreadable: Why files cannot be read.
    """

    def __init__(self, files: Files, with_params: bool) -> None:
        self._files = files
        self._with_params = with_params
        self._own = _Lane(files, with_params, files.unreadable)
        self.unreadable = dict(files.unreadable)

    def read(self, paths: Sequence[Path], progress: Progress) -> list[OfFile]:
        """What some files do with clients."""
        if sum(len(self._files.texts[each]) for each in paths) > ALONE and len(paths) > 1:
            with suppress(OSError):  # as where processes can share no memory
                return self._read_apart(paths, progress)
        tell = partial(_told, progress, paths)
        found = list(self._own.read(paths, tell))
        self._note(self._own.unreadable)
        return found

    def _read_apart(self, paths: Sequence[Path], progress: Progress) -> list[OfFile]:
        parts = _halves(paths, [len(self._files.texts[each]) for each in paths])
        counter = Value("q", 0)
        read = partial(_read_by_itself, self._files, self._with_params, self.unreadable)
        results = in_processes(
            read,
            parts,
            first=partial(_count_by, counter),
            meanwhile=lambda: _told(progress, paths, min(counter.value, len(paths) - 1)),
        )
        found: list[OfFile] = []
        for _, (of_part, unreadable) in sorted(results, key=lambda each: parts.index(each[0])):
            found += of_part
            self._note(unreadable)
        return found

    def _note(self, unreadable: Mapping[Path, Unreadable]) -> None:
        for path, error in unreadable.items():
            self.unreadable.setdefault(path, error)


def _told(progress: Progress, paths: Sequence[Path], done: int) -> None:
    progress(paths[done], done, len(paths))


def _halves(paths: Sequence[Path], sizes: Sequence[int]) -> list[Sequence[Path]]:
    """Paths in two parts of about the same size, of which none is empty."""
    middle, before = 1, sizes[0]
    while middle < len(paths) - 1 and 2 * before + sizes[middle] <= sum(sizes):
        before += sizes[middle]
        middle += 1
    return [paths[:middle], paths[middle:]]


_counters: list[Synchronized[int]] = []
"""What a process of its own counts files by."""


def _count_by(counter: Synchronized[int]) -> None:
    _counters.append(counter)


def _count(done: int) -> None:
    with _counters[-1].get_lock():
        _counters[-1].value += 1


def _read_by_itself(
    files: Files, with_params: bool, unreadable: Mapping[Path, Unreadable], paths: Sequence[Path]
) -> _Read:
    lane = _Lane(files, with_params, unreadable)
    found = list(lane.read(paths, _count))
    return found, {path: _portable(error) for path, error in lane.unreadable.items()}


def _portable(error: Unreadable) -> Unreadable:
    """The same, if its cause cannot be pickled, with another; where that arose is noted on it."""
    if error.cause is None:
        return error
    cause: Exception = error.cause
    trace = "".join(traceback.format_exception(cause))
    try:
        pickle.loads(pickle.dumps(cause))
    except Exception:
        cause = RuntimeError(f"{type(cause).__name__}: {cause}")
    cause.add_note(trace)
    return Unreadable(error.path, error.line, error.column, error.why, cause)


class _Lane:
    """Reads files one after another, and drops their trees now and then."""

    def __init__(
        self, files: Files, with_params: bool, unreadable: Mapping[Path, Unreadable]
    ) -> None:
        self._files = files
        self._with_params = with_params
        self._reading = Reading(files, unreadable)
        self._read = 0

    @property
    def unreadable(self) -> Mapping[Path, Unreadable]:
        """Why files cannot be read, in the order in which that came out."""
        return self._reading.unreadable

    def read(self, paths: Sequence[Path], tell: Callable[[int], None]) -> Iterator[OfFile]:
        """What files do with clients; those that cannot be parsed are left out."""
        for done, path in enumerate(paths):
            tell(done)
            finder = self._reading.found(path)
            if finder is not None:
                yield self._of_file(finder)
            self._read += len(self._files.texts[path])
            if self._read >= TOGETHER and self._reading.size <= 2 * self._read:
                del finder
                self._reading = Reading(self._files, self._reading.unreadable)
                self._read = 0
                gc.collect()  # trees hold themselves

    def _of_file(self, finder: Finder) -> OfFile:
        source = finder.source
        missed: list[Missed] = []
        candidates: list[tuple[Missed, str]] = []
        try:
            missed += (_missed(each, misspelt_name(each)) for each in finder.unresolved)
            for unresolved, method in unknown_receivers(finder):
                candidates.append((_missed(unresolved), method))
        except ModelError:
            raise
        except Exception as error:
            self._reading.give_up(source.path, error)
        return OfFile(
            source.path,
            [
                Called(source.path, span(source, use.node), use.service, use.operation, use.kind)
                for use in finder.uses
            ],
            missed,
            candidates,
            frozenset(finder.services),
            waivers(source.text),
            self._packed(finder) if self._with_params else {},
        )

    def _packed(self, finder: Finder) -> Mapping[str, Packed]:
        given: dict[str, list[Given]] = {}
        for use in finder.uses:
            if not has_params(use):
                continue
            try:
                given.setdefault(use.service, []).append(_given(use))
            except ModelError:
                raise
            except Exception as error:
                self._reading.give_up(finder.source.path, error)
        return {service: Packed.of(each) for service, each in given.items()}


def _missed(each: Unresolved, name: MisspeltName | None = None) -> Missed:
    return Missed(each.source.path, span(each.source, each.node), each.text, each.why, name)


def _given(use: Use) -> Given:
    params = params_of(_service(use.service), use)
    return Given(use.operation, use.kind, without_tree(params, use.source))


@cached_per_data_path()
def _service(name: str) -> Service:
    """A service as params are read by it: what facts change of it are no shapes."""
    return load(name)
