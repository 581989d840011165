"""Keep a file in Black's layout, if that is the one that it has."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import black
import libcst as cst
from black.parsing import InvalidInput

from .files import Source

_USUAL = (88, 100, 120, 79)
"""The line lengths that a project may have set where we cannot see it."""


def laid_out(source: Source, new: cst.Module) -> cst.Module:
    """The changed module as Black lays it out, where Black would leave the old one alone."""
    mode = _mode(source)
    if mode is None:
        return new
    try:
        return cst.parse_module(black.format_str(new.code, mode=mode), new.config_for_parsing)
    except (InvalidInput, cst.ParserSyntaxError, AssertionError):
        return new


_LARGEST = 200_000
"""The most characters of a file that Black lays out; it takes a second for 20,000."""


def _mode(source: Source) -> black.Mode | None:
    """How Black is set for a file; None where the file is not in its layout, or too large."""
    if len(source.text) > _LARGEST:
        return None
    for length in dict.fromkeys((*_configured(source.path), *_USUAL)):
        mode = black.Mode(line_length=length)
        try:
            if black.format_str(source.text, mode=mode) == source.text:
                return mode
        except (InvalidInput, AssertionError, RecursionError):
            return None
    return None


def _configured(path: Path) -> list[int]:
    """The line lengths of Black and Ruff in the nearest pyproject.toml."""
    for folder in path.absolute().parents:
        file = folder / "pyproject.toml"
        if file.is_file():
            try:
                tools: Any = tomllib.loads(file.read_text("utf-8")).get("tool", {})
                lengths = [tools.get(tool, {}).get("line-length") for tool in ("black", "ruff")]
            except (OSError, ValueError, AttributeError, RecursionError):
                return []
            return [each for each in lengths if type(each) is int and 1 <= each <= 1000]
    return []
