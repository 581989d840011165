"""Format generated modules: with Black, which is the reference, with Ruff in bulk, or not at all.

The templates lay modules out as both leave them, but for lines that are too long or too short.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from typing import Literal, TypeAlias

import black
from black.mode import TargetVersion

from ..errors import ConfigError

Formatter: TypeAlias = Literal["black", "ruff", "none"]

LINE_LENGTH = 88
MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)

WORTH_A_PROCESS = 400_000
"""The characters from which a second process pays for its start."""

_AT_ONCE = 500  # files that one command line names


def formatted(
    texts: Mapping[str, str], formatter: Formatter, scratch: Path | None = None
) -> dict[str, str]:
    """The same files, the modules among them formatted; in the order in which they were given.

    Args:
        texts: The text of each file, by its path.
        formatter: What formats.
        scratch: A folder for Ruff's files, which stay there: whoever formats the modules of one
            service after the other has them written over, and thousands neither made nor deleted.

    Raises:
        ConfigError: Ruff is asked for and not installed.
    """
    modules = {path: text for path, text in texts.items() if path.endswith(".py")}
    if formatter == "none" or not modules:
        return dict(texts)
    if formatter == "black":
        done = _black(modules)
    else:
        with (
            tempfile.TemporaryDirectory(prefix="botosmith-")
            if scratch is None
            else nullcontext(scratch)
        ) as folder:
            done = dict(zip(modules, _ruff(modules.values(), Path(folder)), strict=True))
    return {path: done.get(path, text) for path, text in texts.items()}


def _black(texts: Mapping[str, str]) -> dict[str, str]:
    size = sum(map(len, texts.values()))
    if size < WORTH_A_PROCESS:
        return {path: black_format(text) for path, text in texts.items()}
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        formatted = pool.map(black_format, texts.values(), chunksize=16)
        return dict(zip(texts, formatted, strict=True))


def black_format(text: str) -> str:
    """One module's text, as Black leaves it."""
    return black.format_str(text, mode=MODE)


def _ruff(texts: Iterable[str], scratch: Path) -> Iterator[str]:
    """Many modules at once, in a folder of this process."""
    folder = scratch / str(os.getpid())
    folder.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", "--no-cache"]
    options = [f"--line-length={LINE_LENGTH}", "--target-version=py311"]
    waiting = iter(texts)
    while batch := tuple(islice(waiting, _AT_ONCE)):
        files = [folder / f"{number}.py" for number in range(len(batch))]
        for file, text in zip(files, batch, strict=True):
            file.write_text(text, "utf-8", newline="\n")
        done = subprocess.run(
            [*command, *options, *(file.name for file in files)],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise ConfigError(
                f"ruff could not format: {done.stderr.strip()}\n"
                "install it (pip install ruff), or choose the formatter black"
            )
        for file in files:
            yield file.read_text("utf-8")
