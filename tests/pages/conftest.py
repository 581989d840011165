from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from botosmith.apidocs import Page, read_page

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "pages"
FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture(scope="session")
def shared_page() -> Callable[[str], str]:
    """The text of a saved page, by its file's name."""

    def text(name: str) -> str:
        path = SHARED / name
        if not path.is_file():
            pytest.skip(f"the saved pages are not there: {path} is missing")
        return path.read_text(encoding="utf-8")

    return text


@pytest.fixture(scope="session")
def shared(shared_page: Callable[[str], str]) -> Callable[[str], Page]:
    """A saved page, read."""
    return lambda name: read_page(shared_page(name), source=name)


@pytest.fixture(scope="session")
def own() -> Callable[[str], Page]:
    """A page of our own making, read from bytes."""
    return lambda name: read_page((FIXTURES / name).read_bytes(), source=name)
