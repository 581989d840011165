"""Format generated modules: with Black, which is the reference, with Ruff, or not at all.

The templates lay modules out as both leave them, but for statements that are too long for a line.
Most of these are broken as Black does (`python_source/breaking.py`); Black sees the others, each
once. What it leaves is the same as if it had seen the whole module. Compiled twins are laid out by
the compiler.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Literal, TypeAlias

from ..errors import ConfigError
from ..processes import in_processes
from ..python_source.breaking import broken, broken_item
from ..python_source.layout import LINE_LENGTH
from ..python_source.positions import first_line

Formatter: TypeAlias = Literal["black", "ruff", "none"]

WORTH_A_PROCESS = 400_000
"""The characters from which a second process pays for its start."""

_AT_ONCE = 500  # files that one command line names
_OF_A_PROCESS = 16  # modules that are given to another process together


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
    modules = {
        path: text
        for path, text in texts.items()
        if path.endswith(".py") and "/_compiled/" not in path and has_long_lines(text)
    }
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
        return _black_part(texts)
    paths = list(texts)
    parts = [
        {path: texts[path] for path in paths[start : start + _OF_A_PROCESS]}
        for start in range(0, len(paths), _OF_A_PROCESS)
    ]
    return {
        path: text for _, done in in_processes(_black_part, parts) for path, text in done.items()
    }


def _black_part(texts: Mapping[str, str]) -> dict[str, str]:
    return {path: black_format(text) for path, text in texts.items()}


def has_long_lines(text: str) -> bool:
    """Whether some line of a module may have to be broken."""
    return any(len(line) > LINE_LENGTH for line in text.split("\n"))


def black_format(text: str) -> str:
    """One laid out module, as Black leaves it."""
    lines = text.split("\n")
    long = [number for number, line in enumerate(lines, 1) if len(line) > LINE_LENGTH]
    statements = _statements(ast.parse(text).body, long)
    for first, last in sorted(statements, reverse=True):
        while lines[last - 1].lstrip().startswith("#"):
            last -= 1  # the comment that a block begins with
        lines[first - 1 : last] = _formatted(lines[first - 1 : last])
    return "\n".join(lines)


def _formatted(lines: list[str]) -> list[str]:
    """The lines of one statement, or of the head of a block."""
    items = [_formatted_item(line) if len(line) > LINE_LENGTH else [line] for line in lines]
    if len(lines) == 1 or None in items:
        return _formatted_statement("\n".join(lines))
    return [line for item in items if item is not None for line in item]


@lru_cache(maxsize=4096)
def _formatted_item(line: str) -> list[str] | None:
    """The lines of an item that has a line of brackets for itself; None if this is no such line."""
    item = line.lstrip(" ")
    if not item.endswith(","):
        return None
    if (done := broken_item(line)) is not None:
        return done
    for opening, closing in ("f(", ")"), ("{", "}"):
        try:
            ast.parse(f"{opening}{item}{closing}")
        except SyntaxError:
            continue
        margin = " " * (len(line) - len(item) - 4)
        done = _formatted_statement(f"{margin}{opening}\n{line}\n{margin}{closing}")
        return done[1:-1]
    return None


def _statements(body: Sequence[ast.stmt], long: Sequence[int]) -> set[tuple[int, int]]:
    """The first and last line of each statement, or head of a block, that has a long line."""
    found: set[tuple[int, int]] = set()
    for statement in body:
        first, last = first_line(statement), statement.end_lineno or statement.lineno
        inside = [number for number in long if first <= number <= last]
        if not inside or _is_text(statement):
            continue
        block: list[ast.stmt] = getattr(statement, "body", [])
        if not block:
            found.add((first, last))
            continue
        head = first_line(block[0]) - 1
        if inside[0] <= head:
            found.add((first, head))
        found |= _statements(block, inside)
    return found


def _is_text(statement: ast.stmt) -> bool:
    """Whether a statement is a docstring, documents an attribute or has a text of several lines.

    They stay as they are.
    """
    match statement:
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.Assign(value=ast.Constant(lineno=first, end_lineno=last)):
            return first != last
        case _:
            return False


@lru_cache(maxsize=4096)
def _formatted_statement(text: str) -> list[str]:
    if (done := broken(text)) is not None:
        return done
    margin = len(text) - len(text.lstrip(" "))
    lines = [line[margin:] for line in text.split("\n")]
    is_head = lines[-1].endswith(":")
    import black  # which takes as long to load as all of botosmith's own pipeline
    from black.mode import TargetVersion

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH - margin)
    source = "\n".join([*lines, *(["    pass"] if is_head else [])])
    left = black.format_str(source, mode=mode).removesuffix("\n").split("\n")
    if is_head:
        left.pop()
    return [f"{' ' * margin}{line}" if line else line for line in left]


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
