"""The fenced blocks of a Markdown file."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """One block: its language, its text, and the line on which the text begins."""

    language: str
    text: str
    line: int


@dataclass(frozen=True)
class Command:
    """One command of a console block, and what it prints."""

    line: str
    output: str


def blocks(file: Path) -> list[Block]:
    """The blocks of a file, in order."""
    text = file.read_text("utf-8")
    return [
        Block(match[1], match[2], text.count("\n", 0, match.start(2)) + 1)
        for match in _FENCE.finditer(text)
    ]


def commands(block: Block) -> list[Command]:
    """The commands of a console block."""
    _, *parts = re.split(r"^\$ ", block.text, flags=re.MULTILINE)
    pairs = [part.partition("\n") for part in parts]
    return [Command(line, output) for line, _, output in pairs]


def matches(expected: str, printed: str) -> bool:
    """Whether a text was printed; `…` stands for anything, over several lines too."""
    parts = [re.escape(part) for part in expected.strip().split("…")]
    return re.fullmatch(".*".join(parts), printed.strip(), re.DOTALL) is not None


def shell(folder: Path) -> Callable[[str], subprocess.CompletedProcess[str]]:
    """What runs a line of a console block in a folder, with this checkout's `botosmith`."""
    script = folder / "bin" / "botosmith"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m botosmith "$@"\n')
    script.chmod(0o755)
    path = os.pathsep.join([str(script.parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT / "codegen")}

    def run(line: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", "-c", line],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return run
