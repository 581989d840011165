from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from botosmith.overlay import Fact
from botosmith.overlay.read import parse
from botosmith.untyped import service_model

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "pages"

HEAD = "service: ssm\nsources: {ticket: {note: x}}\nfacts:\n"


@pytest.fixture
def shared_file() -> Callable[[str], Path]:
    """A saved page, by its file's name."""

    def find(name: str) -> Path:
        path = SHARED / name
        if not path.is_file():
            pytest.skip(f"the saved pages are not there: {path} is missing")
        return path

    return find


@pytest.fixture
def ssm() -> dict[str, Any]:
    """A copy of the model of Systems Manager, to change."""
    return copy.deepcopy(service_model("ssm"))


def facts(text: str) -> tuple[Fact, ...]:
    """Facts about Systems Manager, written as the items of `facts`."""
    lines = "".join(f"  {line}\n" if line.strip() else "\n" for line in text.splitlines())
    return parse(HEAD + lines, "own.yaml")[0]


def fact(text: str) -> Fact:
    (found,) = facts(text)
    return found
