"""Run commands of the command line at a terminal of some width, or in a pipe; print JSON.

Standard input is JSON: `folder`, `environment`, and `runs`, each with `arguments`, `columns`, of
which 0 means pipes, and an environment `with`. Most of the package is imported once; each command
runs in a process of its own.
"""

from __future__ import annotations

import fcntl
import json
import os
import struct
import sys
import termios
from typing import Any

ROWS = 50


def run(arguments: list[str], columns: int, environment: dict[str, str]) -> dict[str, Any]:
    """Run a command; what it printed to each stream, and its status."""
    streams = [_stream(columns) for _ in range(2)]
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        for number, (_, end) in enumerate(streams, 1):
            os.dup2(end, number)
        os.closerange(3, 256)
        os.environ.update(environment)
        _command(arguments)
    for _, end in streams:
        os.close(end)
    out, err = _read([start for start, _ in streams])
    _, status = os.waitpid(child, 0)
    return {"out": out, "err": err, "status": os.waitstatus_to_exitcode(status)}


def _stream(columns: int) -> tuple[int, int]:
    """The two ends of a terminal so wide, or of a pipe."""
    if not columns:
        return os.pipe()
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, columns, 0, 0))
    settings = termios.tcgetattr(theirs)
    settings[1] &= ~termios.OPOST  # line ends stay as they are
    termios.tcsetattr(theirs, termios.TCSANOW, settings)
    return ours, theirs


def _read(ends: list[int]) -> list[str]:
    import select

    found: dict[int, bytes] = dict.fromkeys(ends, b"")
    left = set(ends)
    while left:
        ready, _, _ = select.select(left, [], [])
        for end in ready:
            try:
                data = os.read(end, 65536)
            except OSError:  # the other end of a terminal is closed
                data = b""
            found[end] += data
            if not data:
                left.discard(end)
                os.close(end)
    return [found[end].decode("utf-8", "replace") for end in ends]


def _command(arguments: list[str]) -> None:
    from botosmith.cli import main

    status = 70
    try:
        sys.argv = ["botosmith", *arguments]
        main()
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0
    finally:
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            os._exit(status)


def main() -> None:
    """Run what standard input asks for."""
    asked = json.load(sys.stdin)
    sys.path.insert(0, asked["code"])
    sys.stdout.flush()
    for name in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR"):
        os.environ.pop(name, None)
    os.environ.update(asked["environment"])
    # All but the command line itself, whose consoles look at the terminal when they are made.
    import botosmith.bulk
    import botosmith.facts.execution
    import botosmith.programs.migrate
    import botosmith.project
    import botosmith.site  # noqa: F401

    os.chdir(asked["folder"])
    runs = asked["runs"]
    print(json.dumps([run(each["arguments"], each["columns"], each["with"]) for each in runs]))


if __name__ == "__main__":
    main()
