"""How a run of the command line ends: its exit status, and the one place that catches everything.

==== ==========================================================================================
 0   done; `check` and `validate` and the like found nothing wrong
 1   findings: what was asked about is stale, wrong, rotten or breaking
 2   bad input or a refusing system: the message says what, where and the cure
 3   a mistake in botosmith itself; the message says how to report it
130  interrupted from the keyboard
==== ==========================================================================================
"""

from __future__ import annotations

import errno
import io
import os
import platform
import re
import sys
import traceback
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Any, NoReturn, TextIO, cast

from rich.markup import escape
from typer.core import TyperGroup

from .. import __version__
from ..errors import BotosmithError
from ..suggestions import did_you_mean
from .console import printable, problems

FINDINGS = 1
BAD_INPUT = 2
INTERNAL = 3

_NO_MEMORY = "there is not enough memory; close other programs, or ask for less"

debugging: ContextVar[bool] = ContextVar("debugging", default=False)
"""Whether an internal error is shown with its traceback."""


class _NobodyReads(Exception):
    """What was printed to has been closed, as by `| head`."""


class Group(TyperGroup):
    """The commands. A closed pipe is not taken for findings, as Typer has it."""

    def make_context(self, *given: Any, **options: Any) -> Any:
        """Read the options, and answer those that print something and end."""
        with _noticed(), _reworded():
            return super().make_context(*given, **options)

    def invoke(self, ctx: Any) -> Any:
        """Run a command."""
        with _noticed(), _reworded():
            return super().invoke(ctx)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find a command by its name; say which one was meant where there is none."""
        with _reworded(self.commands):
            return super().resolve_command(ctx, args)


@contextmanager
def _reworded(commands: Iterable[str] = ()) -> Generator[None, None, None]:
    """Have a mistake on the command line told as any other: with what was meant, in our words."""
    try:
        yield
    except Exception as error:
        # Typer brings its own copy of Click's errors, or takes those of Click, by its version.
        if any(kind.__name__ == "UsageError" for kind in type(error).__mro__):
            _reword(error, commands)
        raise


def _reword(error: Any, commands: Iterable[str]) -> None:
    message = _TYPERS.sub("", str(error.message or "")).rstrip(".")
    hint = ""
    if type(error).__name__ == "NoSuchOption":
        error.possibilities = None
        known = (name for each in error.ctx.command.params for name in each.opts)
        hint = did_you_mean(error.option_name, known)
    elif missing := _NO_COMMAND.fullmatch(message):
        message = missing[1]
        hint = did_you_mean(missing[2], commands)
    elif choices := _NO_CHOICE.fullmatch(message):
        hint = did_you_mean(choices[1], re.findall(r"'([^']*)'", choices[2]))
    if hint or message != error.message:
        error.message = f"{message}{hint or '.'}"


_TYPERS = re.compile("^(Value error, |Input )|, unable to parse .*", re.DOTALL)
_NO_COMMAND = re.compile(r"(No such command '(.*?)')(?:\. Did you mean .*)?", re.DOTALL)
_NO_CHOICE = re.compile(r"'(.*?)' is not one of (.*)", re.DOTALL)


@contextmanager
def _noticed() -> Generator[None, None, None]:
    try:
        yield
    except BrokenPipeError:
        raise _NobodyReads from None


def run(commands: Callable[[], Any]) -> None:
    """Run the command line; whatever happens ends it with one of the statuses above."""
    stdout = cast("TextIO | None", sys.stdout)  # None where it was closed before we began
    if isinstance(stdout, io.TextIOWrapper) and stdout.errors == "strict":
        stdout.reconfigure(errors="backslashreplace")  # a locale may lack what is printed
    try:
        try:
            commands()
        finally:
            if stdout is not None:
                stdout.flush()
    except (_NobodyReads, BrokenPipeError):
        _silence()
        raise SystemExit(BAD_INPUT) from None
    except BotosmithError as error:
        _end(str(error))
    except OSError as error:
        _silence()
        _end(f"{_where(error)}: {error.strerror or error}")
    except MemoryError:
        _end(_NO_MEMORY)
    except Exception as error:
        internal(error)


def internal(error: Exception) -> NoReturn:
    """Report a mistake in botosmith itself, and end with its status."""
    lines = [f"[bold red]internal error:[/] {escape(account(error))}"]
    lines += [f"  at {escape(printable(note))}" for note in getattr(error, "__notes__", ())]
    if debugging.get():
        lines.append(escape(printable("".join(traceback.format_exception(error)), "\n")))
    lines += [
        "This is a mistake in botosmith. Please report it, with what was read when it happened,",
        "this message, and what `botosmith --debug …` prints.",
        f"  botosmith {__version__}, Python {platform.python_version()}, {platform.system()}",
    ]
    with suppress(OSError):
        problems.print("\n".join(lines))
    raise SystemExit(INTERNAL) from None


def account(error: BaseException) -> str:
    """The kind of an exception, what it says, and the line of ours that raised it."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if f"{os.sep}botosmith{os.sep}" in frame.filename]
    where = ""
    if ours:
        module = ours[-1].filename.rpartition(f"{os.sep}botosmith{os.sep}")[2]
        where = f" ({module}:{ours[-1].lineno})"
    try:
        says = printable(str(error))
    except Exception:
        says = ""
    return f"{type(error).__name__}{f': {says[:300]}' if says else ''}{where}"


def _end(message: str) -> NoReturn:
    try:
        with suppress(OSError):
            problems.print(f"[bold red]error:[/] {escape(printable(message, kept=chr(10)))}")
    except MemoryError:  # printing in colour takes more memory than this
        with suppress(OSError):
            os.write(2, b"error: " + _NO_MEMORY.encode() + b"\n")
    raise SystemExit(BAD_INPUT) from None


def _where(error: OSError) -> str:
    if error.filename is not None:
        return str(error.filename)
    full = error.errno in (errno.ENOSPC, errno.EIO, errno.EBADF, errno.EDQUOT)
    return "standard output" if full else "the system"


def _silence() -> None:
    """Keep the interpreter from writing, on its way out, what could not be written before."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
