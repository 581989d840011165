"""A file of JSON lines that many threads and processes append to, and that never grows too long."""

from __future__ import annotations

import os
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType


class ObservationLog:
    """Lines in a file, in the order in which they come; the oldest ones are dropped.

    A file that would grow beyond its size is renamed: `observed.jsonl` to `observed.jsonl.1`, that
    to `observed.jsonl.2`. It is opened for each line, which is rare: so a process may fork, and
    whoever else rotates the file may do so.
    """

    def __init__(self, path: str | os.PathLike[str], *, max_bytes: int, backups: int) -> None:
        """Make sure that the file can be written to.

        Args:
            path: The file.
            max_bytes: The size that a file does not exceed.
            backups: How many older files are kept.

        Raises:
            ValueError: A size or a number makes no sense.
            OSError: The file cannot be written to.
        """
        if max_bytes < 1 or backups < 0:
            raise ValueError("max_bytes must be at least 1, and backups at least 0")
        self.path = Path(path)
        self._max_bytes = max_bytes
        self._backups = backups
        self._lock = threading.Lock()
        with self.path.open("ab"):
            pass

    def write(self, line: str) -> None:
        """Append one line.

        Raises:
            OSError: The system refuses, for example because the disk is full.
        """
        data = f"{line}\n".encode()
        with self._lock:
            if self._is_full(len(data)):
                with _alone(self.path):
                    if self._is_full(len(data)):  # nobody else has just seen to it
                        self._rotate()
            # One call of `write` in append mode: lines of several processes do not mix.
            file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
            try:
                os.write(file, data)
            finally:
                os.close(file)

    def _is_full(self, more: int) -> bool:
        try:
            size = self.path.stat().st_size
        except FileNotFoundError:
            return False
        return size > 0 and size + more > self._max_bytes

    def _rotate(self) -> None:
        if not self._backups:
            self.path.unlink(missing_ok=True)
            return
        for number in range(self._backups, 0, -1):
            older = self.path if number == 1 else self._backup(number - 1)
            with suppress(FileNotFoundError):
                older.replace(self._backup(number))

    def _backup(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}")


@contextmanager
def _alone(path: Path) -> Generator[None, None, None]:
    """Keep other processes from rotating the same file, where the system has such locks."""
    locks = _locks()
    if locks is None:
        yield
        return
    file = os.open(path.with_name(f"{path.name}.lock"), os.O_WRONLY | os.O_CREAT, 0o644)
    try:
        locks.flock(file, locks.LOCK_EX)
        yield
    finally:
        os.close(file)


def _locks() -> ModuleType | None:
    try:
        import fcntl
    except ImportError:
        return None
    return fcntl
