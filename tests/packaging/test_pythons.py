"""The same bytes whatever the hash seed and the Python; and a fresh installation on each."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
OPERATION = "RegisterTaskWithMaintenanceWindow"
GENERATE = ("generate", "--service", "ssm", "--operation", OPERATION, "--package", "aws")


def digest(folder: Path) -> str:
    """One digest of every file's path and bytes."""
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            whole.update(f"{path.relative_to(folder).as_posix()}\0".encode())
            whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def generated(python: str | Path, folder: Path, seed: str) -> str:
    """The digest of what one Python generates under one hash seed."""
    folder.mkdir()
    # A cache of its own: what an earlier run made must not stand in for what this one makes.
    cache = folder.with_name(f"{folder.name}-cache")
    environment = {**os.environ, "PYTHONHASHSEED": seed, "BOTOSMITH_CACHE": str(cache)}
    command = [str(python), "-m", "botosmith", *GENERATE]
    subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)
    return digest(folder / "aws")


def test_hash_seeds_change_nothing(tmp_path: Path) -> None:
    seeds = ("0", "1", "random")
    digests = {generated(sys.executable, tmp_path / seed, seed) for seed in seeds}
    assert len(digests) == 1


@pytest.mark.slow
@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_fresh_installation_generates_the_same(built: Any, tmp_path: Path, version: str) -> None:
    python = shutil.which(f"python{version}")
    works = python and subprocess.run([python, "-c", ""], check=False).returncode == 0
    if not works:
        pytest.skip(f"there is no python{version} here")
    home = tmp_path / "venv"
    subprocess.run([str(python), "-m", "venv", str(home)], check=True)
    pip = [str(home / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    pins = ["-c", str(ROOT / "constraints.txt"), str(built.wheel)]
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    environment["BOTOSMITH_CACHE"] = str(tmp_path / "cache")
    subprocess.run([*pip, *pins], check=True, env=environment)
    done = subprocess.run(
        [str(home / "bin" / "botosmith"), *GENERATE],
        cwd=tmp_path,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    assert done.returncode == 0
    assert digest(tmp_path / "aws") == generated(sys.executable, tmp_path / "here", "0")
