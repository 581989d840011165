"""Releases to compare: a botocore data folder, a wheel, the installed one, a vendored package."""

from __future__ import annotations

import fnmatch
import json
import tempfile
import zipfile
from collections.abc import Collection, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import ConfigError, ModelError
from ..loading.service import load
from ..model import Service
from ..output.folder import MANIFEST
from ..overlay import Fact, combine, overlay, shipped
from ..suggestions import did_you_mean
from ..untyped import is_object, service_model, service_models
from .snapshot import API, Snapshot, snapshot

LARGEST = 200_000_000
"""The bytes that one file of a wheel may unpack to."""


@dataclass(frozen=True, eq=False)
class Release:
    """One side of a comparison: services, each with a snapshot that is made when asked for."""

    name: str
    services: tuple[str, ...]
    folder: Path | None
    package: Path | None = None
    own_facts: Mapping[str, Sequence[Fact]] = field(default_factory=dict[str, Sequence[Fact]])

    def snapshot(self, service: str, operations: Collection[str] | None) -> Snapshot:
        """A service with the facts laid over it, limited to some operations.

        Raises:
            ModelError: The model is malformed.
            ConfigError: The package's snapshot is missing or broken.
        """
        if self.package is not None:
            return _vendored(self.package, service)
        found = _service(self, service)
        chosen = None if operations is None else [o for o in operations if o in found.operations]
        return snapshot(found, chosen)

    def matching(self, service: str, patterns: Collection[str]) -> set[str]:
        """The operations of a service that some names or globs mean."""
        if service not in self.services:
            return set()
        if self.package is not None:
            names: Collection[str] = operations_of(self.package)[service]
        else:
            names = _service(self, service).operations
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}


@lru_cache(maxsize=2)
def _service(release: Release, name: str) -> Service:
    model = None if release.folder is None else service_model(name, release.folder)
    facts = combine(shipped(name), release.own_facts.get(name, ()))
    found, _ = overlay(load(name, model=model), facts)
    return found


@contextmanager
def opened(place: str, own_facts: Mapping[str, Sequence[Fact]] | None = None) -> Generator[Release]:
    """A release by where it is.

    Args:
        place: `installed`; a folder such as `…/botocore/data`, or one that holds it; a wheel of
            botocore; or the folder of a generated package.
        own_facts: A user's facts by service, to lay over models after the shipped ones.

    Raises:
        ConfigError: There is no release there.
    """
    path, own = Path(place), own_facts or {}
    if place == "installed":
        yield Release(place, tuple(service_models()), None, own_facts=own)
    elif path.suffix == ".whl":
        with tempfile.TemporaryDirectory(prefix="botosmith-") as folder:
            _unpack(path, Path(folder))
            yield Release(
                path.name, tuple(service_models(Path(folder))), Path(folder), own_facts=own
            )
    elif (path / MANIFEST).is_file():
        yield Release(path.name, tuple(sorted(_manifest(path)["services"])), None, path)
    elif path.is_dir():
        data = next(p for p in (path / "botocore" / "data", path / "data", path) if p.is_dir())
        services = tuple(service_models(data))
        if not services:
            raise ConfigError(f"{path}: there is no service model in this folder")
        yield Release(str(path), services, data, own_facts=own)
    else:
        raise ConfigError(
            f"{place}: no folder, no wheel, no generated package; name one of them, or `installed`"
        )


def operations_of(package: Path) -> dict[str, tuple[str, ...]]:
    """The operations of each service that a generated package holds."""
    return {
        name: tuple(told["operations"]) for name, told in _manifest(package)["services"].items()
    }


def _manifest(package: Path) -> dict[str, Any]:
    return _json(package / MANIFEST)


def _vendored(package: Path, service: str) -> Snapshot:
    folder = PurePosixPath(str(_manifest(package)["services"][service]["folder"])).name
    return _json(package / folder / API)


def _json(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigError(f"{file}: cannot be read ({error}); regenerate the package") from None
    if not is_object(found):
        raise ConfigError(f"{file}: is no JSON object; regenerate the package")
    return found


def _unpack(wheel: Path, folder: Path) -> None:
    """Unpack the models of a wheel; nothing in it can be written outside the folder."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            for info in archive.infolist():
                parts = PurePosixPath(info.filename).parts
                if parts[:2] != ("botocore", "data") or len(parts) != 5 or ".." in parts:
                    continue
                if info.file_size > LARGEST:
                    raise ConfigError(f"{wheel}: {info.filename} is implausibly large")
                target = folder.joinpath(*parts[2:])
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.read(info))
    except (OSError, zipfile.BadZipFile) as error:
        raise ConfigError(f"{wheel}: is no wheel of botocore: {error}") from None


def matching(old: Release, new: Release, service: str, patterns: Collection[str]) -> set[str]:
    """The operations that some names or globs mean on either side.

    Raises:
        ModelError: The service is on neither side.
        ConfigError: They mean none.
    """
    common(old, new, [service])
    found = old.matching(service, patterns) | new.matching(service, patterns)
    if not found:
        every = old.matching(service, ["*"]) | new.matching(service, ["*"])
        hint = did_you_mean(next(iter(patterns), ""), every)
        raise ConfigError(f"neither side of {service} has an operation {', '.join(patterns)}{hint}")
    return found


def common(old: Release, new: Release, wanted: Collection[str] | None) -> list[str]:
    """The services to compare.

    Raises:
        ModelError: A wanted service is on neither side.
    """
    known = {*old.services, *new.services}
    if wanted is None:
        return sorted(known)
    if missing := [name for name in wanted if name not in known]:
        hint = did_you_mean(missing[0], known)
        raise ModelError(f"neither side has the service {missing[0]!r}{hint}")
    return sorted(wanted)


EMPTY: Mapping[str, Any] = {"apiVersion": "", "operations": {}, "shapes": {}}
"""The snapshot of a service that a release lacks."""
