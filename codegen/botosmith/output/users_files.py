"""Replacing files that belong to the user: all of them or none, and never a half-written one.

Each new text is written beside its file, synced, and renamed over it; mode, owner and symbolic
links stay. A file with several hard links is overwritten instead, because a rename would part it
from its other names; until that is done, a copy of the old content lies beside it.
"""

from __future__ import annotations

import os
import secrets
import stat
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ..errors import BotosmithError


class FileError(BotosmithError):
    """A file of the user's cannot be replaced; nothing was changed."""


@dataclass(slots=True)
class _Replacement:
    """One file to replace, and what lies beside it for the time of the run.

    Attributes:
        path: The file as it was named, for messages.
        target: The file itself, behind all symbolic links.
        old: Its content; None where there is no file yet.
        new: What it is to hold.
        staged: The new content, beside the target.
        backup: The old content, beside the target, once the new one may be in its place.
        linked: Whether the file has other hard links, so that it is overwritten, not renamed.
    """

    path: Path
    target: Path
    old: bytes | None
    new: bytes
    staged: Path
    backup: Path | None = None
    linked: bool = False


def replace_files(files: Mapping[Path, bytes], read: Mapping[Path, bytes] | None = None) -> None:
    """Give each file its new content, or leave every one as it is.

    Args:
        files: The new content of each file; a file that does not exist is made.
        read: What each file held when its new content was made. A file that no longer holds that
            is not overwritten.

    Raises:
        FileError: A file cannot be written, or was changed meanwhile; no file is changed.
    """
    replacements: list[_Replacement] = []
    try:
        for path, new in files.items():
            with _reported(path):
                expected = None if read is None else read.get(path)
                replacements.append(_stage(path, new, expected))
        for each in replacements:
            with _reported(each.path):
                _commit(each)
    except BaseException:
        for each in reversed(replacements):
            _undo(each)
        raise
    finally:
        for each in replacements:
            _remove(each.staged)
    for each in replacements:
        if each.backup is not None:
            _remove(each.backup)


@contextmanager
def _reported(path: Path) -> Generator[None, None, None]:
    """Turn what the file system refuses into a `FileError`."""
    try:
        yield
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise FileError(f"{path}: cannot be written: {why}; no file was changed") from error


def _stage(path: Path, new: bytes, expected: bytes | None) -> _Replacement:
    target = Path(os.path.realpath(path))
    old: bytes | None = None
    status: os.stat_result | None = None
    if os.path.lexists(target):
        status = target.stat()
        if not stat.S_ISREG(status.st_mode):
            raise FileError(f"{path}: is not a regular file; no file was changed")
        if not os.access(target, os.W_OK):
            raise FileError(f"{path}: is write-protected; no file was changed")
        old = target.read_bytes()
    if expected is not None and old != expected:
        raise FileError(f"{path}: was changed while it was read; run again. No file was changed")
    staged = _beside(target, "new")
    linked = status is not None and status.st_nlink > 1
    try:
        _write(staged, new)
        if status is not None:
            _like(staged, target, status)
    except BaseException:
        _remove(staged)
        raise
    return _Replacement(path, target, old, new, staged, linked=linked)


def _like(staged: Path, target: Path, status: os.stat_result) -> None:
    """Give a staged file the owner, mode and attributes of the one that it replaces."""
    made = staged.stat()
    if (made.st_uid, made.st_gid) != (status.st_uid, status.st_gid) and hasattr(os, "chown"):
        with suppress(PermissionError):
            os.chown(staged, status.st_uid, status.st_gid)
    staged.chmod(stat.S_IMODE(status.st_mode))
    if sys.platform == "linux":
        for name in os.listxattr(target):
            with suppress(OSError):
                os.setxattr(staged, name, os.getxattr(target, name))


def _commit(each: _Replacement) -> None:
    if each.old is not None:
        each.backup = _beside(each.target, "old")
        _keep(each)
    if each.linked:
        _overwrite(each.target, each.new)
    else:
        each.staged.replace(each.target)
    _sync_folder(each.target.parent)


def _keep(each: _Replacement) -> None:
    """Keep the old content beside the file: by a link, which takes no room, or a copy."""
    assert each.backup is not None
    assert each.old is not None
    if not each.linked:
        try:
            each.backup.hardlink_to(each.target)
        except OSError:  # a file system without hard links
            pass
        else:
            return
    _write(each.backup, each.old)


def _undo(each: _Replacement) -> None:
    """Put the old content back, if the new one may be in its place; else its copy stays there."""
    with suppress(OSError, MemoryError):
        if each.old is None:
            if not each.staged.exists():  # renamed, or never written
                each.target.unlink(missing_ok=True)
        elif each.backup is not None and each.backup.exists():
            if not each.linked:
                each.backup.replace(each.target)
                each.backup.unlink(missing_ok=True)  # where both were still one file
                return
            if each.target.read_bytes() != each.old:
                _overwrite(each.target, each.old)
            each.backup.unlink()


def _remove(path: Path) -> None:
    """Remove what lies beside a file; that it stays is no reason to fail once all is done."""
    with suppress(OSError, MemoryError):
        path.unlink(missing_ok=True)


def _overwrite(target: Path, data: bytes) -> None:
    """Overwrite without giving up the room that the file has, so that it can be put back."""
    with target.open("r+b") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
        stream.truncate(len(data))


def _write(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags, 0o666), "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        _remove(path)
        raise


def _sync_folder(folder: Path) -> None:
    with suppress(OSError, MemoryError):  # the rename itself is done; Windows opens no folder
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _beside(target: Path, what: str) -> Path:
    # Names have 255 bytes at most on common file systems.
    stem = target.name.encode("utf-8", "surrogateescape")[:180].decode("utf-8", "ignore")
    return target.with_name(f".{stem}.botosmith-{what}-{secrets.token_hex(8)}")
