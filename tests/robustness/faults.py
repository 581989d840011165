"""Faults of the system, injected at one step after the other of an act.

An act runs in a forked process. A step is what Python announces before it asks the system for
something below a folder (opening, renaming, linking, removing, making folders), and every write
and sync. At one of them the system refuses, memory runs out, or the process is killed. Memory may
run out at any allocation, too, where Python was built with what its own tests use for that.
"""

from __future__ import annotations

import errno
import importlib
import io
import os
import select
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Literal, NoReturn

Fault = Literal["full", "denied", "broken", "memory", "killed"]
FAULTS: tuple[Fault, ...] = ("full", "denied", "broken", "memory", "killed")
ENDLESS = 60
"""Seconds after which an act that lacks memory is killed: Python's threads may wait for ever."""

_NUMBERS = {"full": errno.ENOSPC, "denied": errno.EACCES, "broken": errno.EIO}
_EVENTS = {
    *("open", "os.rename", "os.mkdir", "os.link", "os.remove", "os.rmdir", "os.chmod", "os.chown"),
    *("os.scandir", "os.listdir", "os.truncate", "os.utime"),
}


@dataclass(frozen=True)
class End:
    """How an act ended, and after how many steps."""

    status: int | None
    """The exit status; None if it was killed."""
    steps: int
    """How many steps there were, the one of the fault among them."""
    reached: bool
    """Whether the fault came to pass."""


def run_with(act: Callable[[], int], below: Path, fault: Fault, step: int) -> End:
    """Run an act that returns an exit status; at a step below a folder, the fault occurs once.

    Steps are counted from 1: at step 0 nothing occurs.
    """

    def watched(told: int) -> int:
        _inject(below, fault, step, lambda: os.write(told, b"x"))
        return act()

    data, code = _forked(watched)
    assert code >= 0 or code == -signal.SIGKILL
    return End(code if code >= 0 else None, len(data), 0 < step <= len(data))


def allocations_of(act: Callable[[], object]) -> int:
    """About how many times an act, in a process of its own, asks for memory."""
    most = 50_000_000
    untouched = _left_of(most, lambda: None)
    return round(most * (untouched - _left_of(most, act)) / untouched)


def _left_of(allocations: int, act: Callable[[], object]) -> int:
    """How many small objects can be made after an act, in a process with a stock of allocations."""

    def counted(told: int) -> int:
        made = 0
        try:
            _testcapi().set_nomemory(allocations, 0)
            act()
            while True:
                bytearray(0)
                made += 1
        except MemoryError:
            _testcapi().remove_mem_hooks()
        os.write(told, str(made).encode())
        return 0

    return int(_forked(counted)[0])


def run_short_of_memory(act: Callable[[], int], allocation: int, many: int) -> int | None:
    """Run an act while some allocations in a row fail; its exit status, None if it was killed.

    Extensions may abort or crash then, and threads of Python's wait for ever, which counts as being
    killed. An exception that leaves the act gives 99.
    """

    def starved(told: int) -> int:
        try:
            _testcapi().set_nomemory(allocation, allocation + many)
            return act()
        finally:
            _testcapi().remove_mem_hooks()

    code = _forked(starved, ENDLESS)[1]
    return code if code >= 0 else None


def _forked(act: Callable[[int], int], patience: float | None = None) -> tuple[bytes, int]:
    """Run an act in a forked process, which is killed when so many seconds have passed.

    Returns:
        What it wrote to the descriptor that it was given; and its exit status, or the negative
        number of the signal that ended it. An exception that leaves the act gives 99.
    """
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        status = 99
        try:
            os.close(reading)
            status = act(writing)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    os.close(writing)
    if not select.select([reading], [], [], patience)[0]:
        os.kill(pid, signal.SIGKILL)
    with os.fdopen(reading, "rb") as stream:
        data = stream.read()
    return data, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _testcapi() -> Any:
    return importlib.import_module("_testcapi")


def every_step(
    act: Callable[[], int], below: Path, fault: Fault, before: Callable[[], object]
) -> Iterator[tuple[int, End]]:
    """Run the act again and again, each time with the fault one step later, until it is over."""
    for step in count(1):
        before()
        end = run_with(act, below, fault, step)
        if not end.reached:
            return
        yield step, end


def _inject(below: Path, fault: Fault, step: int, tell: Callable[[], object]) -> None:
    steps = count(1)
    prefix = str(below)

    def met() -> None:
        tell()
        if next(steps) == step:
            _strike(fault)

    def watch(event: str, args: tuple[Any, ...]) -> None:
        if event in _EVENTS and args and isinstance(args[0], str | bytes | os.PathLike):
            path = os.fsdecode(args[0])
            if os.path.abspath(path).startswith(prefix):  # noqa: PTH100 - in an audit hook
                met()

    fdopen, fsync = os.fdopen, os.fsync

    class Writer(io.BufferedWriter):
        def write(self, data: Any, /) -> int:
            met()
            return super().write(data)

    def opened(descriptor: int, mode: str = "r", *args: Any, **options: Any) -> Any:
        if mode == "wb":
            return Writer(io.FileIO(descriptor, "wb"))
        return fdopen(descriptor, mode, *args, **options)

    def synced(descriptor: int) -> None:
        met()
        fsync(descriptor)

    vars(os).update(fdopen=opened, fsync=synced)
    sys.addaudithook(watch)


def _strike(fault: Fault) -> NoReturn:
    if fault == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if fault == "memory":
        raise MemoryError
    number = _NUMBERS[fault]
    raise OSError(number, os.strerror(number))
