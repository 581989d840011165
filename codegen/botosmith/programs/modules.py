"""The names of modules: of a file, and of that which an import takes names from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import libcst as cst
from libcst.helpers import get_full_name_for_node

from .files import Source


def dotted_name(path: Path) -> str:
    """The name under which a file is imported: from the first folder without `__init__.py`."""
    names = [] if path.stem == "__init__" else [path.stem]
    for folder in path.absolute().parents:
        if not (folder / "__init__.py").is_file():
            break
        names.append(folder.name)
    return ".".join(reversed(names))


def origin(source: Source, node: cst.ImportFrom) -> str:
    """The dotted name of the module that an import takes names from."""
    module = (get_full_name_for_node(node.module) or "") if node.module else ""
    return _absolute(source.path, len(node.relative), module) if node.relative else module


def _absolute(path: Path, dots: int, module: str) -> str:
    package: Sequence[str] = dotted_name(path).split(".")
    if path.stem != "__init__":
        package = package[:-1]
    kept = package[: max(0, len(package) - dots + 1)]
    return ".".join(filter(None, [*kept, module]))
