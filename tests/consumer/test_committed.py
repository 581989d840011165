"""`generated/` is what the generator makes of this repository's own configuration."""

from __future__ import annotations

from pathlib import Path

import botocore
import pytest

from botosmith import config
from botosmith.pipeline import build

ROOT = Path(__file__).resolve().parents[2]


def test_committed_files_are_a_fresh_build_byte_for_byte() -> None:
    pinned = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    if f"botocore=={botocore.__version__}" not in pinned:
        pytest.skip(f"generated/ rests on another botocore than {botocore.__version__}")
    wanted = config.read(ROOT / "pyproject.toml")
    (package,) = wanted.packages
    built = build(package.name, package.services, formatter=wanted.formatter)
    folder = package.folder(ROOT)
    committed = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc"
    }
    fresh = {path: text.encode() for path, text in built.texts.items()}
    assert committed.keys() == fresh.keys()
    assert [path for path, data in fresh.items() if committed[path] != data] == []
