"""Generated services kept between runs, under a key of all that they depend on.

One file for each service and key: a digest of the rest, and a zip. Its members are the service's
files, and the manifest of a package that has no other. Each carries, as its comment, a digest of
the text before formatting, so that after a change only those modules are formatted again whose
text is another.

Whatever lies in the folder becomes code that somebody runs. So the folder is one that this user
alone can write, and an entry is read only if it is a regular file of this user's, of bounded size
and whole; any other is dropped, and made anew.
"""

from __future__ import annotations

import atexit
import hashlib
import io
import json
import os
import shutil
import stat
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from ..loading.service import files_digest
from ..plan.paths import is_of_service
from .folder import MANIFEST, with_manifest
from .portable import sha256

KEPT = 4
"""How many zips of a service are kept: as many keys as a project or two go back and forth."""

LARGEST = 256 << 20
"""The most bytes of a zip that is read; the largest service takes about a hundredth of them."""

_LARGEST_UNPACKED = 16 * LARGEST
_HEAD = 64  # the digits of a digest
_SERVICES = "services"
_NEW = ".new-"
_A_DAY = 24 * 60 * 60

Notice = Callable[[str], None]
"""Called with a sentence about something that is wrong with the cache."""


def base() -> Path:
    """Where the cache is: `BOTOSMITH_CACHE`, or the user's cache folder."""
    named = os.environ.get("BOTOSMITH_CACHE")
    return Path(named) if named else user_cache_path("botosmith")


def folder() -> Path | None:
    """Where generated services are kept; where that is refused, a folder of this process alone.

    None if there can be none.
    """
    path = base() / _SERVICES
    return path if _refusal(path) is None else _makeshift()


def refusal() -> str | None:
    """Why the cache cannot be used, as a sentence with its cure; None if it can."""
    return _refusal(base() / _SERVICES)


def _refusal(path: Path) -> str | None:
    cure = "BOTOSMITH_CACHE names another folder"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=0o700, exist_ok=True)
        found = path.lstat()
    except OSError as error:
        return f"nothing is kept in {path}: {error.strerror}; {cure}"
    if not stat.S_ISDIR(found.st_mode):
        return f"nothing is kept in {path}: it is a link; {cure}"
    if not os.access(path, os.W_OK | os.X_OK):
        return f"nothing is kept in {path}: it is read-only; {cure}"
    if (why := _foreign(found)) is not None:
        return f"nothing is kept in {path}: it {why}; {cure}"
    return None


def _foreign(found: os.stat_result) -> str | None:
    """How somebody else could have written a file or a folder; None if nobody could."""
    if sys.platform == "win32":
        return None
    if found.st_uid != os.geteuid():
        return "belongs to another user"
    return "can be written by others" if found.st_mode & 0o022 else None


@cache
def _makeshift() -> Path | None:
    try:
        path = Path(tempfile.mkdtemp(prefix="botosmith-"))
        atexit.register(shutil.rmtree, path, ignore_errors=True)
        (path / _SERVICES).mkdir(mode=0o700)
    except OSError:
        return None
    os.environ["BOTOSMITH_CACHE"] = str(path)  # for the processes that this one starts
    return path / _SERVICES


@dataclass(frozen=True, slots=True)
class Kept:
    """One generated service: its files, and what its manifest says of it.

    Attributes:
        content: The zip, or its bytes where it could not be written.
        facts: The manifest of a package of this service alone.
        digests: The digest of each of the service's own files, by its path.
    """

    content: Path | bytes
    facts: Mapping[str, Any]
    digests: Mapping[str, str]

    @property
    def snapshot(self) -> tuple[str, str]:
        """The path and the digest of the service's `api.json`."""
        return next(each for each in self.digests.items() if each[0].endswith("/api.json"))

    def text(self, path: str) -> str:
        """One of the service's own files."""
        with self._archive() as archive:
            return archive.read(path).decode("utf-8")

    def texts(self) -> Iterator[tuple[str, str]]:
        """The paths and texts of the service's own files."""
        with self._archive() as archive:
            for path in self.digests:
                yield path, archive.read(path).decode("utf-8")

    def _archive(self) -> zipfile.ZipFile:
        content = self.content
        return zipfile.ZipFile(io.BytesIO(content) if isinstance(content, bytes) else content)


class _Damaged(Exception):
    """Why an entry is not used."""


_UNREADABLE = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, KeyError)
_MALFORMED = (TypeError, NotImplementedError, RuntimeError, RecursionError)


def find(service: str, key: str, notice: Notice = lambda _: None) -> Kept | None:
    """The service as it was generated under that key, if it is still kept and whole.

    An entry that is not is dropped, with a notice.
    """
    place = folder()
    file = None if place is None else place / f"{service}-{key}.zip"
    if file is None or not os.path.lexists(file):
        return None
    try:
        facts, digests = _told(_read(file), service)
    except _Damaged as error:
        notice(f"{file} {error}; it is dropped, and made anew")
        with suppress(OSError):
            file.unlink()
        return None
    with suppress(OSError):
        os.utime(file)
    return Kept(file, facts, digests)


def _read(file: Path) -> bytes:
    """The bytes of an entry, which may be a pipe or a device that somebody put there.

    Raises:
        _Damaged: It is no entry of ours.
    """
    flags = ("O_RDONLY", "O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY")
    try:
        descriptor = os.open(file, sum(getattr(os, flag, 0) for flag in flags))
        with os.fdopen(descriptor, "rb") as stream:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode):
                raise _Damaged("is not a regular file")
            if (why := _foreign(found)) is not None:
                raise _Damaged(why)
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise _Damaged(f"cannot be read: {error.strerror}") from None
    if len(data) > LARGEST:
        raise _Damaged("is too large")
    return data


def _told(data: bytes, service: str) -> tuple[Mapping[str, Any], Mapping[str, str]]:
    """The facts of an entry, and the digests of its files.

    Nothing but its manifest is unpacked: the digest of the whole tells that all can be.

    Raises:
        _Damaged: It is not as it was written, or of another service.
    """
    _require_whole(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > _LARGEST_UNPACKED:
                raise _Damaged("is too large")
            facts = json.loads(archive.read(MANIFEST))
            folder = str(facts["services"][service]["folder"])
            own = [name for name in archive.namelist() if name != MANIFEST]
            digests = {path: str(facts["files"][path]) for path in own}
    except (*_UNREADABLE, *_MALFORMED):
        raise _Damaged("is damaged") from None
    is_whole = f"{folder}/api.json" in digests
    if not is_whole or not all(is_of_service(path, folder) for path in digests):
        raise _Damaged("is damaged")
    return facts, digests


def _require_whole(data: bytes) -> None:
    """Make sure that an entry is as it was written.

    Raises:
        _Damaged: It is not.
    """
    if sha256(data[_HEAD:]) != data[:_HEAD].decode("ascii", "replace"):
        raise _Damaged("is damaged")


def formatted_before(service: str) -> dict[str, str]:
    """The formatted text of every module of a service, by the digest of its text before."""
    found: dict[str, str] = {}
    place = folder()
    for file in [] if place is None else _files(place, service)[:1]:
        with suppress(_Damaged, *_UNREADABLE, *_MALFORMED):
            _require_whole(data := _read(file))
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for info in archive.infolist():
                    if info.comment:
                        found[info.comment.decode("ascii")] = archive.read(info).decode("utf-8")
    return found


def keep(
    service: str,
    key: str,
    texts: Mapping[str, str],
    raw: Mapping[str, str],
    facts: Mapping[str, Any],
) -> Kept:
    """Keep a generated service: its texts, their digests before formatting, and its facts.

    Where it cannot be written, as on a full disk, it is kept in memory.
    """
    whole = with_manifest(dict(texts), facts)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for path, text in whole.items():
            info = zipfile.ZipInfo(path)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.comment = digest(raw[path]).encode("ascii") if path in raw else b""
            archive.writestr(info, text.encode("utf-8"))
    rest = stream.getvalue()
    data = sha256(rest).encode("ascii") + rest
    facts, digests = _told(data, service)
    place = folder()
    if place is None:
        return Kept(data, facts, digests)
    try:
        return Kept(_written(place / f"{service}-{key}.zip", data), facts, digests)
    except OSError:
        return Kept(data, facts, digests)
    finally:
        _tidy(place, service)


def _written(target: Path, data: bytes) -> Path:
    """Put the bytes there, whole or not at all.

    Raises:
        OSError: The system refuses; nothing is left behind.
    """
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=_NEW)
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        new.replace(target)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise
    return target


def _tidy(place: Path, service: str) -> None:
    """Remove entries that nobody asked for lately, and what runs that were killed left behind."""
    with suppress(OSError):
        gone = [each for each in place.glob(f"{_NEW}*") if time.time() - _time(each) > _A_DAY]
        for old in [*_files(place, service)[KEPT:], *gone]:
            old.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Content:
    """What the cache holds: how many entries, of how many bytes."""

    entries: int
    size: int


def content(*, clear: bool = False) -> Content:
    """What the cache holds; or held, if it is cleared.

    Raises:
        OSError: The system refuses to list it, or to remove an entry.
    """
    place = base() / _SERVICES
    found = [] if not place.is_dir() else [each for each in place.iterdir() if not each.is_dir()]
    size = sum(each.lstat().st_size for each in found)
    for each in found if clear else ():
        each.unlink(missing_ok=True)
    return Content(sum(each.suffix == ".zip" for each in found), size)


def digest(text: str) -> str:
    """A digest of a text."""
    return sha256(text.encode("utf-8", "surrogatepass"))


def key(service: str, *parts: object) -> str:
    """A digest of the service's model files, the generator, and whatever else is given."""
    parts_digest = digest(json.dumps([str(part) for part in parts]))
    return digest(f"{files_digest(service)} {_generator_digest()} {parts_digest}")[:40]


def _files(place: Path, service: str) -> list[Path]:
    """The zips of a service, the newest first."""
    found = [file for file in place.glob(f"{service}-*.zip") if len(file.stem) == len(service) + 41]
    return sorted(found, key=lambda file: (-_time(file), file.name))


def _time(file: Path) -> float:
    """When a file was last used; long ago if it is gone by now."""
    try:
        return file.lstat().st_mtime
    except OSError:
        return 0


@cache
def _generator_digest() -> str:
    """A digest of botosmith itself, and of the libraries that its output depends on."""
    told = hashlib.sha256()
    for name in ("botocore", "black", "jinja2", "selectolax"):
        told.update(f"{name} {version(name)} ".encode())
    checkout = Path(str(files("botosmith"))).parent.parent / "templates"
    for root in (files("botosmith"), checkout):
        for each in _walk(root):
            told.update(f"{each.name} {sha256(each.read_bytes())} ".encode())
    return told.hexdigest()


def _walk(folder: Traversable) -> Iterator[Traversable]:
    if not folder.is_dir():
        return
    for each in sorted(folder.iterdir(), key=lambda each: each.name):
        if each.is_dir():
            yield from _walk(each)
        elif each.name.endswith((".py", ".pyi", ".jinja", ".toml", ".yaml", "LICENSE", "NOTICE")):
            yield each
