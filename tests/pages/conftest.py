from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from botosmith.apidocs import Page, read_page

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture(scope="session")
def own() -> Callable[[str], Page]:
    """A page of our own making, read from bytes."""
    return lambda name: read_page((FIXTURES / name).read_bytes(), source=name)
