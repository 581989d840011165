"""The generated package on disk: write it whole, check it, never lose anybody's work.

A package is a mapping of relative POSIX paths to texts. Its ``manifest.json`` records the SHA-256
of every other file; that is how a later run tells a file that a person edited from one that an
older run generated.

"""

from __future__ import annotations

import difflib
import json
import os
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from .moves import moves
from .portable import encoded, is_ignored, require_portable, sha256
from .swap import Busy, absolute, is_locked, locked, replace_folder, reported, restore
from .swap import OutputError as OutputError
from .swap import recover as recover

MANIFEST = "manifest.json"

Kind = Literal["missing", "stale", "edited", "orphaned"]

_SAYS: Mapping[Kind, str] = {
    "missing": "is missing",
    "stale": "is stale",
    "edited": "was edited by hand",
    "orphaned": "is orphaned",
}
_LINES_COMPARED = 10_000  # difflib is quadratic: about a second at this size
_PATIENCE = 60.0  # seconds; a package of all services is replaced within a few
_LINES_OF_FINDING = 200
_LINES_OF_REFUSAL = 40
_FILES_OF_REFUSAL = 20


@dataclass(frozen=True)
class Finding:
    """One file in which the folder and the expected package differ."""

    path: str
    """Relative POSIX path."""
    kind: Kind
    """``missing``: expected, absent. ``orphaned``: present, not expected. ``stale``: as an older
    run generated it. ``edited``: neither as expected nor as the folder's manifest records it."""
    diff: str
    """Unified diff from the file to the expected text; empty where only one of them exists."""

    def __str__(self) -> str:
        """Return a line such as ``ssm/client.py was edited by hand``."""
        return f"{self.path} {_SAYS[self.kind]}"


@dataclass(frozen=True)
class Report:
    """What one `write` did; all paths are relative POSIX paths in sorted order."""

    written: tuple[str, ...]
    """Files that are new or changed."""
    removed: tuple[str, ...]
    """Files that were in the folder and no longer are."""
    moved: Mapping[str, str]
    """Those of them that live on: their new paths, which are among the written ones."""
    unchanged: int
    """How many files were the same already; they keep their modification time."""
    recovered: str | None
    """What was put right after an earlier run that was killed, as a sentence."""


def with_manifest(
    texts: Mapping[str, str],
    facts: Mapping[str, Any],
    digests: Mapping[str, str] = MappingProxyType({}),
) -> Mapping[str, str]:
    """Return the texts completed by a ``manifest.json``: the facts, and a digest of every file.

    The same texts and facts always give the same bytes. A manifest already among the texts is
    replaced.

    Args:
        texts: The package, relative POSIX path to text.
        facts: JSON values to record; ``generator`` and ``files`` are the manifest's own keys.
            ``facts["generator"]["name"]`` must be ``botosmith``: it marks a folder as ours.
        digests: The digests of texts that have been in a manifest before; these are not read.

    Raises:
        OutputError: A path or text cannot be written on every platform (see `write`).
    """
    paths = [path for path in texts if path != MANIFEST]
    require_portable(paths)
    files = {path: digests.get(path) or sha256(encoded(path, texts[path])) for path in paths}
    text = json.dumps(
        {**facts, "files": files}, sort_keys=True, indent=2, ensure_ascii=False, allow_nan=False
    )
    if isinstance(texts, dict):
        return {**texts, MANIFEST: text + "\n"}
    return _Completed(texts, text + "\n")


class _Completed(Mapping[str, str]):
    """Texts and their manifest; the texts stay where they are, for they may be large."""

    def __init__(self, texts: Mapping[str, str], manifest: str) -> None:
        self._texts = texts
        self._manifest = manifest

    def __getitem__(self, path: str) -> str:
        return self._manifest if path == MANIFEST else self._texts[path]

    def __iter__(self) -> Iterator[str]:
        yield from (path for path in self._texts if path != MANIFEST)
        yield MANIFEST

    def __len__(self) -> int:
        return sum(1 for _ in self)


def write(texts: Mapping[str, str], root: Path, *, force: bool = False) -> Report:
    """Make the folder hold exactly this package, all of it or, if anything fails, none of it.

    Files are UTF-8 with the newlines of the text on every platform. Caches (``__pycache__``,
    ``.mypy_cache``, ``*.pyc``, ``.DS_Store``) are ignored, and left behind when anything changes.
    Nothing is touched when every file is the same already.

    Args:
        texts: The package, relative POSIX path to text, completed by `with_manifest`.
        root: The package's folder; it and its parents are created.
        force: Also replace a folder that is not ours, hand edits and unknown files.

    Raises:
        OutputError: A path is not relative, normal and portable, or collides with another where
            case does not count; ``root`` is no folder, or is or holds a symbolic link or device;
            it holds work that is not ours and ``force`` is not given; another process is
            writing; or the file system refuses.
    """
    expected = _expected(texts)
    if MANIFEST not in expected:
        raise OutputError(f"the package for {root} has no {MANIFEST}; complete it: with_manifest")
    root = absolute(root)
    with reported(root):
        root.parent.mkdir(parents=True, exist_ok=True)
        with locked(root):
            recovered = restore(root)
            found = {path: sha256(_content(root, path)) for path in _scan(root)}
            manifest = _content(root, MANIFEST) if MANIFEST in found else b""
            recorded = None if force else _recorded(root, found, manifest)
            if recorded is not None:
                _refuse_losses(root, texts, expected, found, recorded)
            same = {path for path, digest in expected.items() if found.get(path) == digest}
            removed = tuple(sorted(found.keys() - expected.keys()))
            gone = {path: _content(root, path) for path in removed}
            if removed or len(same) < len(expected):
                replace_folder(root, expected, same, lambda path: encoded(path, texts[path]))
    new = expected.keys() - found.keys() if gone else ()
    moved = moves(gone, {path: encoded(path, texts[path]) for path in new})
    written = tuple(sorted(expected.keys() - same))
    return Report(written, removed, moved, len(same), recovered)


def check(texts: Mapping[str, str], root: Path) -> list[Finding]:
    """Compare the folder with the package and return every difference, sorted by path.

    The files are only read, even while another process writes; no findings means that `write`
    would change nothing.

    Raises:
        OutputError: As `write`, except for hand edits and unknown files, which are findings, as
            is a manifest that is absent or broken.
    """
    expected = _expected(texts)
    root = absolute(root)
    with reported(root):
        present = _whole(root, expected)
    recorded: Mapping[str, str] = {}
    with suppress(OutputError):
        manifest = present.different.get(MANIFEST, texts.get(MANIFEST, "").encode())
        recorded = _recorded(root, present.digests, manifest)
    findings: list[Finding] = []
    for path in sorted(expected.keys() | present.digests.keys()):
        kind = _kind(path, expected, present.digests, recorded)
        if kind in ("stale", "edited"):
            there = present.different[path].decode("utf-8", errors="replace")
            diff = _diff(path, "found", there, "expected", texts[path])
            limited = _limited(diff, _LINES_OF_FINDING, "lines")
            findings.append(Finding(path, kind, "\n".join(limited)))
        elif kind is not None:
            findings.append(Finding(path, kind, ""))
    return findings


@dataclass(frozen=True)
class _Present:
    """The files of a folder at one moment."""

    digests: Mapping[str, str]
    different: Mapping[str, bytes]
    """What those hold that are not as expected."""


def _whole(root: Path, expected: Mapping[str, str]) -> _Present:
    """Every file of the folder, as it was at one moment, even while another process replaces it.

    Raises:
        OutputError: As `check`; or the folder is replaced again and again.
    """
    deadline = time.monotonic() + _PATIENCE
    while True:
        with suppress(Busy):
            recover(root)
        before = _identity(root)
        try:
            present = _compared(root, expected)
        except FileNotFoundError:
            present = None  # the folder was replaced while it was read
        if present is not None and _identity(root) == before and (before or not is_locked(root)):
            return present
        if time.monotonic() > deadline:
            raise Busy(f"{root} is being replaced by another process; wait for it, then run again")
        time.sleep(0.01)


def _compared(root: Path, expected: Mapping[str, str]) -> _Present:
    digests: dict[str, str] = {}
    different: dict[str, bytes] = {}
    for path in _scan(root):
        data = _content(root, path)
        digests[path] = sha256(data)
        if digests[path] != expected.get(path):
            different[path] = data
    return _Present(digests, different)


def _identity(root: Path) -> tuple[int, int] | None:
    """What tells a folder from the one that takes its place; None where there is none."""
    try:
        status = root.lstat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


def _kind(
    path: str, expected: Mapping[str, str], found: Mapping[str, str], recorded: Mapping[str, str]
) -> Kind | None:
    if path not in found:
        return "missing"
    if path not in expected:
        return "orphaned"
    if found[path] == expected[path]:
        return None
    return "stale" if found[path] == recorded.get(path) else "edited"


# The package as it should be


def _expected(texts: Mapping[str, str]) -> dict[str, str]:
    """The digest of every file of a package; those that its manifest has are taken from there.

    Raises:
        OutputError: A path or text cannot be written on every platform.
    """
    require_portable(texts)
    manifest = texts.get(MANIFEST)
    known: Mapping[str, str] = {} if manifest is None else json.loads(manifest)["files"]
    return {path: known.get(path) or sha256(encoded(path, texts[path])) for path in texts}


def _diff(path: str, old_name: str, old: str, new_name: str, new: str) -> list[str]:
    if old.replace("\r\n", "\n") == new.replace("\r\n", "\n"):
        return [f"{path}: only line endings, or bytes that are not UTF-8, differ"]
    a, b = _lines(old), _lines(new)
    if len(a) + len(b) > _LINES_COMPARED:
        return [f"{path}: {len(a)} and {len(b)} lines are too many to compare one by one"]
    names = (f"{path} ({old_name})", f"{path} ({new_name})")
    return list(difflib.unified_diff(a, b, *names, lineterm=""))


def _lines(text: str) -> list[str]:
    *lines, rest = text.split("\n")
    return [*lines, rest, "\\ no newline at the end"] if rest else lines


def _limited(lines: list[str], limit: int, what: str) -> list[str]:
    if len(lines) <= limit:
        return lines
    return [*lines[:limit], f"… {len(lines) - limit} more {what}"]


# The folder as it is


def _scan(root: Path) -> list[str]:
    """Return the relative POSIX path of every file below the folder, [] where there is no folder.

    Refuses what could make reading or replacing the folder reach outside it.
    """
    if root.is_symlink():
        raise OutputError(f"{root} is a symbolic link; name the folder it leads to")
    if not root.exists():
        return []
    if not root.is_dir():
        raise OutputError(f"{root} is not a folder; move it away or name another folder")
    present: list[str] = []
    folders = [""]
    while folders:
        folder = folders.pop()
        with os.scandir(root / folder) as entries:
            for entry in entries:
                if is_ignored(entry.name):
                    continue
                if entry.is_symlink():
                    raise OutputError(f"{root / folder / entry.name} is a symbolic link; remove it")
                if entry.is_dir():
                    folders.append(f"{folder}{entry.name}/")
                elif entry.is_file():
                    present.append(folder + entry.name)
                else:
                    where = root / folder / entry.name
                    raise OutputError(f"{where} is neither a file nor a folder; remove it")
    return present


def _content(root: Path, path: str) -> bytes:
    # A package of all services has 100,000 files, and an object of pathlib for each takes as long
    # as reading them.
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(f"{root}/{path}", flags), "rb", buffering=0) as file:
        return file.readall()


def _recorded(root: Path, found: Collection[str], data: bytes) -> dict[str, str]:
    """Return the digests in the folder's manifest, which is untrusted: only ever compared.

    The manifest cannot hold its own digest, so it vouches for itself.

    Args:
        root: The folder.
        found: The paths of its files.
        data: The manifest, if there is one.
    """
    if not found:
        return {}
    cure = "restore it, name another folder, or give the folder up: botosmith generate --force"
    if MANIFEST not in found:
        raise OutputError(f"{root} is not empty and has no {MANIFEST} of botosmith; {cure}")
    path = root / MANIFEST
    try:
        manifest: Any = json.loads(data)
    except (ValueError, RecursionError) as error:
        reason = str(error).partition("\n")[0]
        raise OutputError(f"{path} is not readable JSON ({reason}); {cure}") from None
    match manifest:
        case {"generator": {"name": "botosmith"}, "files": {**digests}}:
            known = {
                str(name): digest for name, digest in digests.items() if isinstance(digest, str)
            }
            return known | {MANIFEST: sha256(data)}
        case _:
            raise OutputError(f"{path} is not a manifest of botosmith; {cure}")


def _refuse_losses(
    root: Path,
    texts: Mapping[str, str],
    expected: Mapping[str, str],
    found: Mapping[str, str],
    recorded: Mapping[str, str],
) -> None:
    """Refuse to lose a file that no run of ours has written as it is now."""
    lost: list[str] = []
    edits: list[str] = []
    for path, digest in sorted(found.items()):
        if digest in (recorded.get(path), expected.get(path)):
            continue
        says = "was edited by hand" if path in recorded else "is not a generated file"
        lost.append(f"  {path} {says}")
        if path in expected:
            there = _content(root, path).decode("utf-8", errors="replace")
            edits += _diff(path, "generated", texts[path], "found", there)
    if lost:
        lines = [
            f"{root} holds work that writing would lose:",
            *_limited(lost, _FILES_OF_REFUSAL, "files"),
            *_limited(edits, _LINES_OF_REFUSAL, "lines"),
            "move it elsewhere, or give it up: botosmith generate --force",
        ]
        raise OutputError("\n".join(lines))
