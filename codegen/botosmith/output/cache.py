"""Generated services kept between runs, under a key of all that they depend on.

One zip for each service and key. Its members are the service's files; each carries, as its
comment, a digest of the text before formatting, so that after a change only those modules are
formatted again whose text is another.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
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

KEPT = 4
"""How many zips of a service are kept: as many keys as a project or two go back and forth."""

_FACTS = "manifest.json"


def folder() -> Path:
    """Where generated services are kept: `BOTOSMITH_CACHE`, or the user's cache folder.

    Where that cannot be written to, a folder of this process alone takes its place.
    """
    named = os.environ.get("BOTOSMITH_CACHE")
    path = Path(named) if named else user_cache_path("botosmith")
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError:
        return _makeshift()
    return path if os.access(path, os.W_OK) else _makeshift()


@cache
def _makeshift() -> Path:
    path = Path(tempfile.mkdtemp(prefix="botosmith-"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    os.environ["BOTOSMITH_CACHE"] = str(path)  # for the processes that this one starts
    return path


@dataclass(frozen=True, slots=True)
class Kept:
    """One generated service: its files, and what its manifest says of it."""

    file: Path

    @property
    def facts(self) -> dict[str, Any]:
        """The manifest of a package of this service alone."""
        with zipfile.ZipFile(self.file) as archive:
            facts: dict[str, Any] = json.loads(archive.read(_FACTS))
            return facts

    @property
    def snapshot(self) -> bytes:
        """The service's `api.json`."""
        with zipfile.ZipFile(self.file) as archive:
            (name,) = (name for name in archive.namelist() if name.endswith("/api.json"))
            return archive.read(name)

    def paths(self) -> list[str]:
        """The paths of the service's own files."""
        with zipfile.ZipFile(self.file) as archive:
            return [name for name in archive.namelist() if name != _FACTS]

    def texts(self) -> Iterator[tuple[str, str]]:
        """The paths and texts of the service's own files."""
        with zipfile.ZipFile(self.file) as archive:
            for name in archive.namelist():
                if name != _FACTS:
                    yield name, archive.read(name).decode("utf-8")


def find(service: str, key: str) -> Kept | None:
    """The service as it was generated under that key, if it is still kept and whole."""
    file = folder() / f"{service}-{key}.zip"
    if not zipfile.is_zipfile(file):
        return None
    with suppress(OSError):
        os.utime(file)
    return Kept(file)


def formatted_before(service: str) -> dict[str, str]:
    """The formatted text of every module of a service, by the digest of its text before."""
    found: dict[str, str] = {}
    for file in _files(service)[:1]:
        with suppress(OSError, zipfile.BadZipFile), zipfile.ZipFile(file) as archive:
            for info in archive.infolist():
                if info.comment:
                    found[info.comment.decode("ascii")] = archive.read(info).decode("utf-8")
    return found


def keep(
    service: str, key: str, texts: Mapping[str, str], raw: Mapping[str, str], facts: str
) -> Kept:
    """Keep a generated service: its texts, their digests before formatting, and its manifest."""
    target = folder() / f"{service}-{key}.zip"
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".new-")
    with (
        os.fdopen(handle, "wb") as stream,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
    ):
        for path, text in {**texts, _FACTS: facts}.items():
            info = zipfile.ZipInfo(path)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.comment = digest(raw[path]).encode("ascii") if path in raw else b""
            archive.writestr(info, text.encode("utf-8"))
    Path(name).replace(target)
    for old in _files(service)[KEPT:]:
        with suppress(OSError):
            old.unlink()
    return Kept(target)


def digest(text: str) -> str:
    """A digest of a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def key(service: str, *parts: object) -> str:
    """A digest of the service's model files, the generator, and whatever else is given."""
    parts_digest = digest(json.dumps([str(part) for part in parts]))
    return digest(f"{files_digest(service)} {_generator_digest()} {parts_digest}")[:40]


def _files(service: str) -> list[Path]:
    """The zips of a service, the newest first."""
    found = [
        file for file in folder().glob(f"{service}-*.zip") if len(file.stem) == len(service) + 41
    ]
    return sorted(found, key=lambda file: (-file.stat().st_mtime, file.name))


@cache
def _generator_digest() -> str:
    """A digest of botosmith itself, and of the libraries that its output depends on."""
    told = hashlib.sha256()
    for name in ("botocore", "black", "jinja2", "selectolax"):
        told.update(f"{name} {version(name)} ".encode())
    checkout = Path(str(files("botosmith"))).parent.parent / "templates"
    for root in (files("botosmith"), checkout):
        for each in _walk(root):
            told.update(f"{each.name} {hashlib.sha256(each.read_bytes()).hexdigest()} ".encode())
    return told.hexdigest()


def _walk(folder: Traversable) -> Iterator[Traversable]:
    if not folder.is_dir():
        return
    for each in sorted(folder.iterdir(), key=lambda each: each.name):
        if each.is_dir():
            yield from _walk(each)
        elif each.name.endswith((".py", ".pyi", ".jinja", ".toml", ".yaml", "LICENSE", "NOTICE")):
            yield each
