"""Replacing a folder by another, whole or not at all.

The folder is never touched in place. Beside ``root`` lie, for the time of one run:

====================================  ============================================================
``.{name}.botosmith-lock``            held by the one process that may write
``.{name}.botosmith-new-{random}``    a folder nobody relies on: being built, or being thrown away
``.{name}.botosmith-old``             the whole old package, between the two renames of a swap
====================================  ============================================================

Where the system can exchange two folders in one step (Linux), it does, and there is always a whole
package; elsewhere the old one is renamed away and the new one into its place. Every state in which
a run can die is one that `recover` knows how to leave.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from collections.abc import Callable, Container, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from ..errors import BotosmithError
from .exchange import exchange

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_SYNCS_AT_ONCE = 16


class OutputError(BotosmithError):
    """The package cannot be written or checked; the message says what, where and the cure."""


class Busy(OutputError):
    """Another process is writing the package."""


def recover(root: Path) -> str | None:
    """Undo what a killed run left beside ``root``; a package it had moved away is put back.

    Returns:
        A sentence saying what was done, or None if there was nothing to do.

    Raises:
        Busy: Another process is writing.
        OutputError: The file system refuses.
    """
    root = absolute(root)
    with reported(root):
        if not _leftovers(root) and not _beside(root, "lock").exists():
            return None  # so that checking works on a read-only file system
        with locked(root):
            return restore(root)


def absolute(root: Path) -> Path:
    """Return the root as an absolute path with a name, so that it has neighbours."""
    if "\0" in str(root):
        raise OutputError(f"{str(root)!r} is not a path; name a folder")
    absolute = Path(os.path.abspath(root))  # noqa: PTH100 - resolve() would follow a link at root
    if not absolute.name:
        raise OutputError(f"{absolute} is the root of a file system; name a folder in it")
    return absolute


def replace_folder(
    root: Path, paths: Iterable[str], same: Container[str], content: Callable[[str], bytes]
) -> None:
    """Make the folder hold these files; the ``same`` ones are there already and keep their time.

    For the holder of the lock. If it fails, the folder is as it was.

    Args:
        root: The folder.
        paths: The relative POSIX path of each file.
        same: The paths of those that the folder has as they should be.
        content: What a file of the others holds.
    """
    try:
        _swap(_built(root, paths, same, content), root)
    except BaseException:
        restore(root)
        raise
    with _done():
        restore(root)


@contextmanager
def _done() -> Generator[None, None, None]:
    """Go on where a step fails behind which nothing is missing: the next run clears up."""
    with suppress(OSError, MemoryError):
        yield


def _beside(root: Path, what: str) -> Path:
    return root.with_name(f".{root.name}.botosmith-{what}")


def _disposable(root: Path) -> Path:
    return _beside(root, f"new-{secrets.token_hex(8)}")


def _built(
    root: Path, paths: Iterable[str], same: Container[str], content: Callable[[str], bytes]
) -> Path:
    """Return a folder beside the root that holds the whole package, safe on the disk."""
    new = _disposable(root)
    new.mkdir()
    folders = {"", "."}
    unsafe = [new]
    for path in paths:
        folder = path.rpartition("/")[0]
        if folder not in folders:
            (new / folder).mkdir(parents=True, exist_ok=True)
            parents = [folder, *map(str, PurePosixPath(folder).parents)]
            unsafe += [new / each for each in parents if each not in folders]
            folders.update(parents)
        target = new / path
        if path in same:
            _carry_over(root / path, target)
        else:
            _put(target, content(path))
            unsafe.append(target)
    _sync_all(unsafe)
    if root.exists():
        shutil.copymode(root, new)
    return new


def _carry_over(source: Path, target: Path) -> None:
    try:
        target.hardlink_to(source)
    except OSError:  # a file system without hard links
        shutil.copy2(source, target)
        _sync(target)


def _put(target: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(target, flags, 0o644), "wb") as file:
        file.write(data)


def _sync_all(paths: Sequence[Path]) -> None:
    try:
        with ThreadPoolExecutor(_SYNCS_AT_ONCE) as pool:  # one by one they cost milliseconds each
            list(pool.map(_sync, paths))
    except RuntimeError:  # the system starts no more threads
        for path in paths:
            _sync(path)


def _sync(path: Path) -> None:
    if sys.platform == "win32" and path.is_dir():
        return  # Windows cannot open a folder
    descriptor = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _swap(new: Path, root: Path) -> None:
    """Put the new folder in the root's place, and the old one, if there is one, in the new one's.

    Where that takes two renames, `recover` undoes the first until both are done.
    """
    if root.exists():
        if exchange(new, root):
            with _done():
                _sync(root.parent)
            return
        root.rename(_beside(root, "old"))
    new.rename(root)
    with _done():
        _sync(root.parent)


def _leftovers(root: Path) -> list[Path]:
    if not root.parent.is_dir():
        return []
    old, prefix = _beside(root, "old"), _beside(root, "new-").name
    return [path for path in root.parent.iterdir() if path == old or path.name.startswith(prefix)]


def restore(root: Path) -> str | None:
    """As `recover`, for the holder of the lock; also clears up behind a run that did not die."""
    leftovers = _leftovers(root)
    if not leftovers:
        return None
    old = _beside(root, "old")
    restored = old in leftovers and not os.path.lexists(root)
    if restored:
        old.rename(root)
        _sync(root.parent)
    elif old in leftovers:
        # Half removed it must never look like a whole package again: it loses its name first.
        old.rename(_disposable(root))
    for path in _leftovers(root):
        if path.is_symlink() or not path.is_dir():
            path.unlink()
        else:
            shutil.rmtree(path, ignore_errors=True)
    if restored:
        return f"An interrupted run had moved {root} away; it was put back as it was."
    return f"What an interrupted run left beside {root} was removed."


@contextmanager
def reported(root: Path) -> Generator[None, None, None]:
    """Turn what the file system refuses into an `OutputError`."""
    try:
        yield
    except OSError as error:
        where = error.filename or root
        raise OutputError(
            f"{where}: {error.strerror or error}; put that right, then run again"
        ) from error


@contextmanager
def locked(root: Path) -> Generator[None, None, None]:
    """Hold the lock beside the root; the system takes it from a holder that dies."""
    path = _beside(root, "lock")
    descriptor = _acquire(path)
    if descriptor is None:
        raise Busy(
            f"{root} is being written by another process, which holds {path.name}; "
            "wait for it, then run again"
        )
    try:
        yield
    finally:
        if sys.platform == "win32":  # which does not remove open files, nor files others opened
            os.close(descriptor)
            with _done():
                path.unlink()
        else:
            with _done():
                path.unlink(missing_ok=True)
            os.close(descriptor)


def is_locked(root: Path) -> bool:
    """Whether there is a lock beside the root: a process is writing, or was killed."""
    return _beside(root, "lock").exists()


def _acquire(path: Path) -> int | None:
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
        try:
            if sys.platform == "win32":
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.path.samestat(os.fstat(descriptor), path.stat()):
                return descriptor
        except FileNotFoundError:
            pass  # its holder removed it between our opening and locking it
        except (BlockingIOError, PermissionError):
            os.close(descriptor)
            return None
        except OSError:
            os.close(descriptor)
            raise
        os.close(descriptor)
