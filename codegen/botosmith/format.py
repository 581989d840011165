"""Format generated modules: with Black, which is the reference, with Ruff in bulk, or not at all.

The templates lay modules out as both leave them, but for lines that are too long or too short.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Literal, TypeAlias

import black
from black.mode import TargetVersion

from .errors import ConfigError

Formatter: TypeAlias = Literal["black", "ruff", "none"]

LINE_LENGTH = 88
MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)

WORTH_A_PROCESS = 400_000
"""The characters from which a second process pays for its start."""


def formatted(texts: Mapping[str, str], formatter: Formatter) -> dict[str, str]:
    """The same files, the modules among them formatted; in the order in which they were given.

    Raises:
        ConfigError: Ruff is asked for and not installed.
    """
    modules = {path: text for path, text in texts.items() if path.endswith(".py")}
    if formatter == "none" or not modules:
        return dict(texts)
    done = dict(_ruff(modules)) if formatter == "ruff" else _black(modules)
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


def _ruff(texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """All modules at once, in a folder of their own: one process, its threads on every core."""
    with tempfile.TemporaryDirectory(prefix="botosmith-") as folder:
        files = {path: Path(folder) / path for path in texts}
        for path, file in files.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(texts[path], "utf-8", newline="\n")
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", "--no-cache"]
        options = [f"--line-length={LINE_LENGTH}", "--target-version=py311", folder]
        done = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise ConfigError(
                f"ruff could not format: {done.stderr.strip()}\n"
                "install it (pip install ruff), or choose the formatter black"
            )
        for path, file in files.items():
            yield path, file.read_text("utf-8")
