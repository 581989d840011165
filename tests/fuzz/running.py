"""Run the command line in forked processes, each bounded in time and memory."""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from botosmith.cli import main

SECONDS = 120
"""The processor time of one run."""
MEMORY = 3 << 30
"""The bytes of one run's address space."""

UNUSABLE = 4
"""The status of a run whose output does not do what it is for."""

Step = Sequence[str] | Callable[[], object]
"""Arguments of a command, or what is done with the output of the commands before."""


@dataclass(frozen=True)
class Outcome:
    """How one run ended."""

    step: str
    status: int
    """The exit status; the negative number of a signal."""
    seconds: float
    told: str
    """What it printed, shortened."""

    @property
    def is_documented(self) -> bool:
        """Whether it is a status that bad input may end with, and no traceback was shown."""
        return self.status in (0, 1, 2) and "Traceback (most recent call last)" not in self.told


def run(step: Step, folder: Path, **environment: str) -> Outcome:
    """Run one step in a folder, in a process of its own."""
    log = folder / ".told"
    pid = os.fork()
    if pid == 0:
        _child(step, folder, log, environment)
    _, code, usage = os.wait4(pid, 0)
    text = log.read_text("utf-8", "replace") if log.exists() else ""
    name = " ".join(step) if isinstance(step, Sequence) else step.__name__
    status = os.waitstatus_to_exitcode(code)
    return Outcome(name, status, usage.ru_utime + usage.ru_stime, text[-2_000:])


def _child(step: Step, folder: Path, log: Path, environment: dict[str, str]) -> None:
    status = 99
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.alarm(SECONDS * 10)  # where it waits for something that never comes
        os.chdir(folder)
        os.environ.update(environment)
        told = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.dup2(told, 1)
        os.dup2(told, 2)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        escaped = "backslashreplace"  # as Python opens it
        sys.stderr = open(2, "w", encoding="utf-8", errors=escaped, closefd=False)  # noqa: SIM115
        status = _status(step)
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.flush()
            sys.stderr.flush()
    finally:
        os._exit(status)


def _status(step: Step) -> int:
    if not isinstance(step, Sequence):
        try:
            step()
        except BaseException:
            traceback.print_exc()
            return UNUSABLE
        return 0
    sys.argv = ["botosmith", *step]
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0 if end.code is None else 98
    except BaseException:
        traceback.print_exc()
        return 97
    return 0
